package jp.junban.kiosk.tickets;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.junban.kiosk.journal.IssueTicket;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Problem;
import jp.junban.kiosk.platform.Timing;
import jp.junban.kiosk.server.Answer;
import jp.junban.kiosk.server.Enrolment;
import jp.junban.kiosk.server.Reach;
import jp.junban.kiosk.server.ServerAway;
import jp.junban.kiosk.server.Terminal;
import jp.junban.kiosk.server.TicketServer;
import tools.jackson.databind.node.ObjectNode;

/** Draws tickets from the server, asking again with the same key when an answer is lost. */
public final class TicketSource implements AutoCloseable {
  private final TicketServer server;
  private final Enrolment enrolment;
  private final Reach reach;
  private final Timing timing;
  private final CountDownLatch closing = new CountDownLatch(1);

  public TicketSource(TicketServer server, Enrolment enrolment, Reach reach, Timing timing) {
    this.server = server;
    this.enrolment = enrolment;
    this.reach = reach;
    this.timing = timing;
  }

  /** Gives up waiting for the server; draws under way end with a problem. */
  @Override
  public void close() {
    closing.countDown();
  }

  /**
   * The ticket of this key; empty when no answer came in time. The ticket may exist by then: only
   * the same key may be tried again.
   *
   * @throws ServerRefusal when the server answered, but with something else than a ticket
   * @throws Problem 503 when nobody enrolled this kiosk
   */
  Optional<ObjectNode> draw(String key, IssueTicket asked, Duration patience)
      throws ServerRefusal, InterruptedException {
    Optional<Terminal> terminal = enrolment.terminal();
    if (terminal.isEmpty()) {
      throw new Problem(503, "not-enrolled", "This kiosk is not enrolled", "この発券機はまだ登録されていません。");
    }
    String token = terminal.get().token();
    Optional<Answer> answer = ask(token, key, asked, patience);
    if (answer.isEmpty()) {
      reach.unanswered();
      return Optional.empty();
    }
    reach.answered();
    if (answer.get().status() == 401) {
      enrolment.tokenRefused(token);
    } else {
      enrolment.tokenAccepted(token);
    }
    if (answer.get().status() != 201) {
      throw new ServerRefusal(answer.get());
    }
    return ticket(answer.get());
  }

  private static Optional<ObjectNode> ticket(Answer answer) {
    return answer.json().filter(ticket -> Json.text(ticket, "number") != null);
  }

  /** Whether it is a ticket, or the server's word that there is none. */
  private static boolean settles(Answer answer) {
    return answer.status() == 201 ? ticket(answer).isPresent() : !answer.cannotNow();
  }

  private Optional<Answer> ask(String token, String key, IssueTicket asked, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    Duration pause = timing.firstRetry();
    while (true) {
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (left.isNegative() || left.isZero()) {
        return Optional.empty();
      }
      try {
        Answer answer = server.issue(token, key, asked.serviceId(), asked.language(), left);
        if (settles(answer)) {
          return Optional.of(answer);
        }
      } catch (ServerAway e) {
        // the ticket may exist by now: only the same key may be tried again
      }
      left = Duration.ofNanos(end - System.nanoTime());
      Duration rest = pause.compareTo(left) < 0 ? pause : left;
      if (closing.await(Math.max(0, rest.toMillis()), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
      pause = pause.multipliedBy(2);
    }
  }
}
