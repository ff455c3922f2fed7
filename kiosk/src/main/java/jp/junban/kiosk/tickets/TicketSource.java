package jp.junban.kiosk.tickets;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Problem;
import jp.junban.kiosk.platform.Timing;
import jp.junban.kiosk.server.Answer;
import jp.junban.kiosk.server.Enrolment;
import jp.junban.kiosk.server.ServerAway;
import jp.junban.kiosk.server.Terminal;
import jp.junban.kiosk.server.TicketServer;
import tools.jackson.databind.node.ObjectNode;

/** Draws tickets from the server, asking again with the same key when an answer is lost. */
public final class TicketSource implements AutoCloseable {
  private final TicketServer server;
  private final Enrolment enrolment;
  private final Timing timing;
  private final CountDownLatch closing = new CountDownLatch(1);

  public TicketSource(TicketServer server, Enrolment enrolment, Timing timing) {
    this.server = server;
    this.enrolment = enrolment;
    this.timing = timing;
  }

  /** Gives up waiting for the server; draws under way end with a problem. */
  @Override
  public void close() {
    closing.countDown();
  }

  /**
   * The ticket of this key.
   *
   * @throws ServerRefusal when the server answered, but with something else than a ticket
   * @throws Problem 503 when no answer came within our patience, or nobody enrolled this kiosk
   */
  ObjectNode draw(String key, IssueTicket asked) throws ServerRefusal, InterruptedException {
    Optional<Terminal> terminal = enrolment.terminal();
    if (terminal.isEmpty()) {
      throw new Problem(503, "not-enrolled", "This kiosk is not enrolled", "この発券機はまだ登録されていません。");
    }
    String token = terminal.get().token();
    Answer answer = ask(token, key, asked);
    if (answer.status() == 401) {
      enrolment.tokenRefused(token);
    } else {
      enrolment.tokenAccepted(token);
    }
    if (answer.status() != 201) {
      throw new ServerRefusal(answer);
    }
    return answer
        .json()
        .filter(ticket -> Json.text(ticket, "number") != null)
        .orElseThrow(
            () ->
                new Problem(
                    502, "bad-answer", "The server's answer has no number", "番号を受け取れませんでした。"));
  }

  private Answer ask(String token, String key, IssueTicket asked) throws InterruptedException {
    long end = System.nanoTime() + timing.patience().toNanos();
    Duration pause = timing.firstRetry();
    while (true) {
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (left.isNegative() || left.isZero()) {
        throw away();
      }
      try {
        Answer answer = server.issue(token, key, asked.serviceId(), asked.language(), left);
        if (!answer.cannotNow()) {
          return answer;
        }
      } catch (ServerAway e) {
        // the ticket may exist by now: only the same key may be tried again
      }
      left = Duration.ofNanos(end - System.nanoTime());
      Duration rest = pause.compareTo(left) < 0 ? pause : left;
      if (closing.await(Math.max(0, rest.toMillis()), TimeUnit.MILLISECONDS)) {
        throw away();
      }
      pause = pause.multipliedBy(2);
    }
  }

  private static Problem away() {
    return new Problem(503, "server-away", "The ticket server does not answer", "ただいま番号をお取りできません。");
  }
}
