package jp.junban.kiosk.tickets;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.junban.devices.printing.PrintOutcome;
import jp.junban.devices.printing.PrintResult;
import jp.junban.devices.printing.PrinterState;
import jp.junban.devices.printing.Slip;
import jp.junban.devices.printing.TicketPrinter;
import jp.junban.kiosk.journal.IssueTicket;
import jp.junban.kiosk.journal.JournalEntry;
import jp.junban.kiosk.journal.TicketJournal;
import jp.junban.kiosk.offline.ClosedNow;
import jp.junban.kiosk.offline.OwnTickets;
import jp.junban.kiosk.platform.Problem;
import jp.junban.kiosk.platform.Timing;
import jp.junban.kiosk.server.Reach;
import tools.jackson.databind.node.ObjectNode;

/** One touch, one ticket, one print. May be called from any thread. */
public final class IssueAndPrint implements AutoCloseable {
  private static final Logger LOG = System.getLogger(IssueAndPrint.class.getName());
  private static final Duration REPRINT_WITHIN = Duration.ofMinutes(30);
  private static final long LONGEST_PRINT_SECONDS = 10;

  private final TicketSource source;
  private final OwnTickets own;
  private final Reach reach;
  private final Timing timing;
  private final TicketJournal journal;
  private final TicketPrinter printer;
  private final Supplier<Optional<ZoneId>> zone;
  private final Clock clock;
  private final ReentrantLock[] keys =
      Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);
  private final ReentrantLock paper = new ReentrantLock(true);
  private volatile boolean closed;

  /**
   * @param zone the office's, for the times on the paper
   */
  public IssueAndPrint(
      TicketSource source,
      OwnTickets own,
      Reach reach,
      Timing timing,
      TicketJournal journal,
      TicketPrinter printer,
      Supplier<Optional<ZoneId>> zone,
      Clock clock) {
    this.source = source;
    this.own = own;
    this.reach = reach;
    this.timing = timing;
    this.journal = journal;
    this.printer = printer;
    this.zone = zone;
    this.clock = clock;
  }

  /**
   * Draws the ticket of a key and prints it; for a key that was used before, gives the stored
   * answer. While the server does not answer, the ticket is one of our own.
   *
   * @throws ServerRefusal when the server answered with something else than a ticket
   * @throws ClosedNow when the server is away and the procedure takes no tickets now
   * @throws Problem 422 when the key was used for something else, 503 when the server is away and
   *     we cannot issue tickets by ourselves
   */
  public Printed issue(String key, IssueTicket asked)
      throws ServerRefusal, ClosedNow, InterruptedException {
    ReentrantLock mine = lockOf(key);
    mine.lockInterruptibly();
    try {
      Optional<JournalEntry> known = journal.find(key);
      if (known.isPresent()) {
        return replay(known.get(), !known.get().reprint() && known.get().asked().equals(asked));
      }
      boolean alone = own.possible();
      Optional<ObjectNode> drawn =
          alone && reach.silent()
              ? Optional.empty()
              : source.draw(key, asked, alone ? timing.offlineAfter() : timing.patience());
      if (drawn.isPresent()) {
        String ticket = drawn.get().toString();
        return print(JournalEntry.drawn(key, clock.instant(), asked, ticket));
      }
      // whatever the server made of the touch, it goes by the number that we print
      return print(own.issue(key, asked));
    } finally {
      mine.unlock();
    }
  }

  /**
   * Prints a ticket of the last half hour once more, marked as a second paper; once for each key.
   *
   * @throws Problem 404 for any other ticket, 422 when the key was used for something else
   */
  public Printed reprint(String key, String ticketId) throws InterruptedException {
    ReentrantLock mine = lockOf(key);
    mine.lockInterruptibly();
    try {
      Optional<JournalEntry> known = journal.find(key);
      if (known.isPresent()) {
        boolean same = known.get().reprint() && known.get().isOf(ticketId);
        return replay(known.get(), same);
      }
      JournalEntry first =
          journal
              .findTicket(ticketId, clock.instant().minus(REPRINT_WITHIN))
              .orElseThrow(() -> Problem.notFound("この発券機で30分以内に出した番号札ではありません。"));
      return print(first.again(key, clock.instant()));
    } finally {
      mine.unlock();
    }
  }

  /**
   * A ticket that no touch of a procedure drew.
   *
   * @param ticket as the server sent it
   * @param language of the slip
   * @param again whether it had a slip before
   */
  public record Drawn(ObjectNode ticket, String language, boolean again) {}

  /** Gets the ticket, and may ask the server for it. */
  @FunctionalInterface
  public interface Draw {
    Drawn draw() throws ServerRefusal, InterruptedException;
  }

  /**
   * Prints a ticket that comes from elsewhere, as at check-in; once for each key.
   *
   * @param purpose what the key is used for, to tell a repetition from a mistake
   * @throws ServerRefusal as the draw throws it
   * @throws Problem 422 when the key was used for something else
   */
  public Printed present(String key, String purpose, Draw draw)
      throws ServerRefusal, InterruptedException {
    ReentrantLock mine = lockOf(key);
    mine.lockInterruptibly();
    try {
      Optional<JournalEntry> known = journal.find(key);
      if (known.isPresent()) {
        return replay(known.get(), known.get().asked().serviceId().equals(purpose));
      }
      Drawn drawn = draw.draw();
      return print(
          JournalEntry.brought(
              key,
              clock.instant(),
              drawn.again(),
              new IssueTicket(purpose, drawn.language()),
              drawn.ticket().toString()));
    } finally {
      mine.unlock();
    }
  }

  /** A ticket of this number that this kiosk printed since then, with the language of its slip. */
  public Optional<Drawn> printedHere(String number, Instant since) {
    return journal
        .findNumber(number, since)
        .map(entry -> new Drawn(entry.ticket(), entry.asked().language(), true));
  }

  /** Puts a slip on paper that is no ticket; nothing of it is kept. */
  public PrintResult printAside(Slip slip) throws InterruptedException {
    paper.lockInterruptibly();
    try {
      return closed ? new PrintResult(PrintOutcome.REFUSED, printer.state()) : printer.print(slip);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The printer failed", e);
      return new PrintResult(PrintOutcome.UNKNOWN, PrinterState.UNKNOWN);
    } finally {
      paper.unlock();
    }
  }

  /**
   * Takes no more prints and waits for the one under way, so that no paper is left half printed.
   */
  @Override
  public void close() {
    closed = true;
    source.close();
    try {
      if (paper.tryLock(LONGEST_PRINT_SECONDS, TimeUnit.SECONDS)) {
        paper.unlock();
      } else {
        LOG.log(Level.WARNING, "Stopped while a ticket was being printed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Printed print(JournalEntry entry) throws InterruptedException {
    paper.lockInterruptibly();
    try {
      if (closed) {
        throw new Problem(503, "stopping", "The kiosk is being stopped", "ただいま番号をお取りできません。");
      }
      if (entry.offline() == null) {
        journal.printing(entry);
      }
      PrintResult result = put(entry);
      JournalEntry done = journal.done(entry, result);
      LOG.log(Level.INFO, "{0} {1}", done.ticket().path("number").asString(), result);
      return new Printed(done.ticket(), result, false);
    } finally {
      paper.unlock();
    }
  }

  private PrintResult put(JournalEntry entry) {
    Slip slip;
    try {
      Slip first = SlipOfTicket.of(entry.ticket(), entry.asked().language(), zone.get());
      slip = entry.reprint() ? first.asReprint() : first;
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The server's ticket cannot be put on paper", e);
      return new PrintResult(PrintOutcome.REFUSED, printer.state());
    }
    try {
      return printer.print(slip);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The printer failed", e);
      return new PrintResult(PrintOutcome.UNKNOWN, PrinterState.UNKNOWN);
    }
  }

  private Printed replay(JournalEntry known, boolean sameRequest) {
    if (!sameRequest) {
      throw new Problem(
          422, "key-reused", "The key was used for another request", "もう一度はじめから操作してください。");
    }
    PrintResult result = known.result();
    return new Printed(
        known.ticket(),
        result != null ? result : new PrintResult(PrintOutcome.UNKNOWN, printer.state()),
        true);
  }

  /**
   * Requests with one key wait for each other; two keys rarely share a lock, and then only wait.
   */
  private ReentrantLock lockOf(String key) {
    return keys[Math.floorMod(key.hashCode(), keys.length)];
  }
}
