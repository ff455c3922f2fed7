package jp.junban.kiosk.arrivals;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import jp.junban.kiosk.platform.Problem;
import jp.junban.kiosk.platform.Timing;
import jp.junban.kiosk.server.Answer;
import jp.junban.kiosk.server.Enrolment;
import jp.junban.kiosk.server.ServerAway;
import jp.junban.kiosk.server.Terminal;
import jp.junban.kiosk.server.TicketServer;
import tools.jackson.databind.JsonNode;

/** Commands of this kiosk, sent again with the same key for as long as no answer comes. */
final class PatientCalls {
  private final TicketServer server;
  private final Enrolment enrolment;
  private final Timing timing;

  PatientCalls(TicketServer server, Enrolment enrolment, Timing timing) {
    this.server = server;
    this.enrolment = enrolment;
    this.timing = timing;
  }

  /**
   * What the server answered.
   *
   * @param attempts how often it was asked; an earlier answer than this one may have been lost
   */
  record Heard(Answer answer, int attempts) {}

  /**
   * Sends a command to one of our office's addresses.
   *
   * @param path below the office
   * @throws Problem 503 when no answer came within our patience, or nobody enrolled this kiosk
   */
  Heard post(String path, String key, JsonNode body) throws InterruptedException {
    Optional<Terminal> terminal = enrolment.terminal();
    if (terminal.isEmpty()) {
      throw new Problem(503, "not-enrolled", "This kiosk is not enrolled", "この発券機はまだ登録されていません。");
    }
    String token = terminal.get().token();
    Heard heard = ask(token, "/api/v1/offices/" + terminal.get().office() + path, key, body);
    if (heard.answer().status() == 401) {
      enrolment.tokenRefused(token);
    }
    return heard;
  }

  private Heard ask(String token, String path, String key, JsonNode body)
      throws InterruptedException {
    long end = System.nanoTime() + timing.patience().toNanos();
    Duration pause = timing.firstRetry();
    for (int attempt = 1; System.nanoTime() < end; attempt++) {
      try {
        Answer answer = server.call(token, "POST", path, Map.of("Idempotency-Key", key), body);
        if (!answer.cannotNow()) {
          return new Heard(answer, attempt);
        }
      } catch (ServerAway e) {
        // it may be done by now: only the same key may be tried again
      }
      long left = end - System.nanoTime();
      Thread.sleep(Math.max(0, Math.min(pause.toMillis(), left / 1_000_000)));
      pause = pause.multipliedBy(2);
    }
    throw new Problem(503, "server-away", "The ticket server does not answer", "ただいま受付できません。");
  }
}
