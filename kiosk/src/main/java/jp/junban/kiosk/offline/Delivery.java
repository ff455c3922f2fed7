package jp.junban.kiosk.offline;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.junban.kiosk.journal.JournalEntry;
import jp.junban.kiosk.journal.OfflineIssue;
import jp.junban.kiosk.journal.TicketJournal;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Timing;
import jp.junban.kiosk.server.Answer;
import jp.junban.kiosk.server.Enrolment;
import jp.junban.kiosk.server.Reach;
import jp.junban.kiosk.server.ServerAway;
import jp.junban.kiosk.server.Terminal;
import jp.junban.kiosk.server.TicketServer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the tickets of our own to the server, one after the other in the order of their issue,
 * each until the server has said that it has it. A ticket that the server refuses does not hold up
 * those behind it; it is tried again from time to time, and staff are told.
 */
public final class Delivery implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Delivery.class.getName());
  private static final Duration FIRST_RETRY = Duration.ofMillis(250);
  private static final Duration REFUSED_AGAIN = Duration.ofMinutes(1);

  private final TicketServer server;
  private final Enrolment enrolment;
  private final TicketJournal journal;
  private final Reach reach;
  private final Timing timing;
  private final Clock clock;
  private final Semaphore wake = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "delivery");
  private final Map<String, Long> refusedAt = new HashMap<>();
  private final Map<String, String> refusals = new ConcurrentHashMap<>();
  private volatile boolean closed;

  public Delivery(
      TicketServer server,
      Enrolment enrolment,
      TicketJournal journal,
      Reach reach,
      Timing timing,
      Clock clock) {
    this.server = server;
    this.enrolment = enrolment;
    this.journal = journal;
    this.reach = reach;
    this.timing = timing;
    this.clock = clock;
    thread.setDaemon(true);
    journal.onUndelivered(wake::release);
    reach.onChange(wake::release);
    enrolment.onChange(wake::release);
  }

  public void start() {
    thread.start();
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the server refuses to take, in Japanese for its staff; empty when nothing. */
  public Optional<String> trouble() {
    return refusals.isEmpty()
        ? Optional.empty()
        : Optional.of("サーバーが受け取らない番号札: " + String.join("、", refusals.values()));
  }

  private enum Outcome {
    DELIVERED,
    REFUSED,
    NOT_NOW
  }

  private void run() {
    int failures = 0;
    try {
      while (!closed) {
        wake.drainPermits();
        Optional<JournalEntry> next = next();
        Optional<Terminal> terminal = enrolment.terminal().filter(t -> enrolment.enrolled());
        if (next.isEmpty() || terminal.isEmpty()) {
          failures = 0;
          await(journal.undelivered().isEmpty() ? timing.officeData() : REFUSED_AGAIN);
          continue;
        }
        Outcome outcome = bring(next.get(), terminal.get());
        failures = outcome == Outcome.NOT_NOW ? failures + 1 : 0;
        if (outcome == Outcome.NOT_NOW) {
          await(pause(failures));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<JournalEntry> next() {
    long now = System.nanoTime();
    List<JournalEntry> undelivered = journal.undelivered();
    return undelivered.stream()
        .filter(
            entry -> {
              Long refused = refusedAt.get(entry.key());
              return refused == null || now - refused >= REFUSED_AGAIN.toNanos();
            })
        .findFirst();
  }

  private Outcome bring(JournalEntry entry, Terminal terminal) throws InterruptedException {
    OfflineIssue issue = entry.offline();
    if (issue == null) {
      return Outcome.DELIVERED;
    }
    Answer answer;
    try {
      ObjectNode ticket = ticket(entry, issue);
      answer =
          server.deliver(terminal.token(), issue.office(), entry.key(), ticket, timing.delivery());
    } catch (ServerAway e) {
      reach.unanswered();
      return Outcome.NOT_NOW;
    }
    if (answer.status() == 401) {
      enrolment.tokenRefused(terminal.token());
      return Outcome.NOT_NOW;
    }
    Optional<ObjectNode> taken = answer.status() == 201 ? answer.json() : Optional.empty();
    if (taken.filter(ticket -> Json.text(ticket, "number") != null).isPresent()) {
      reach.answered();
      refusedAt.remove(entry.key());
      refusals.remove(entry.key());
      journal.delivered(entry.key(), taken.get());
      LOG.log(Level.INFO, "{0}{1} has reached the server", issue.prefix(), issue.number());
      return Outcome.DELIVERED;
    }
    if (answer.cannotNow() || answer.status() < 300) {
      reach.unanswered();
      return Outcome.NOT_NOW;
    }
    return refused(entry, issue, answer);
  }

  private Outcome refused(JournalEntry entry, OfflineIssue issue, Answer answer) {
    refusedAt.put(entry.key(), System.nanoTime());
    String number = issue.prefix() + issue.number();
    refusals.put(entry.key(), number);
    LOG.log(Level.ERROR, "The server refuses {0}: {1}", number, answer.problem());
    return Outcome.REFUSED;
  }

  private ObjectNode ticket(JournalEntry entry, OfflineIssue issue) {
    return Json.object()
        .put("serviceId", entry.asked().serviceId())
        .put("language", entry.asked().language())
        .put("number", issue.prefix() + issue.number())
        .put("token", issue.token())
        .put("issuedAt", entry.at().toString())
        .put("sentAt", clock.instant().toString());
  }

  /** Doubles with each failure up to a limit that keeps the way back short. */
  private Duration pause(int failures) {
    Duration pause = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, 10));
    Duration longest = timing.delivery().dividedBy(2);
    return pause.compareTo(longest) < 0 ? pause : longest;
  }

  private void await(Duration longest) throws InterruptedException {
    boolean woken = wake.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    LOG.log(Level.TRACE, woken ? "Woken" : "Waited");
  }
}
