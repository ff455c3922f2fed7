package jp.junban.devices.printing.queue;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import jp.junban.devices.printing.PrintOutcome;
import jp.junban.devices.printing.PrintResult;
import jp.junban.devices.printing.PrinterState;
import jp.junban.devices.printing.Slip;
import jp.junban.devices.printing.TicketPrinter;
import jp.junban.devices.printing.drawing.SlipRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A printer behind a CUPS queue on this machine, or on the one that {@code CUPS_SERVER} names. The
 * queue must print PDF and have a page as wide as the paper.
 *
 * <p>What a queue calls completed is what its printer told it. For printers that speak IPP that is
 * the end of the print; for others the end of sending.
 */
public final class QueuePrinter implements TicketPrinter {
  private static final Logger LOG = System.getLogger(QueuePrinter.class.getName());
  private static final Duration TURN = Duration.ofSeconds(2);
  private static final Duration HANDING = Duration.ofSeconds(4);
  private static final Duration WHOLE = Duration.ofSeconds(7);
  private static final Duration CANCEL = Duration.ofSeconds(2);
  private static final long BETWEEN_LOOKS = 100;
  private static final int MOST_STRAYS = 20;

  private final SlipRenderer renderer;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofMillis(800)).build();
  private final Ipp queue;
  private final Spooler spooler;
  private final SecureRandom random = new SecureRandom();
  private final ReentrantLock turn = new ReentrantLock(true);
  private volatile PrinterState seen = PrinterState.UNKNOWN;
  private @Nullable Ipp device;

  /** Jobs that may still turn up in the queue, and must not print then. */
  private final Deque<String> strays = new ArrayDeque<>();

  public QueuePrinter(String name, SlipRenderer renderer) {
    this(cups(System.getenv("CUPS_SERVER")), name, renderer);
  }

  private QueuePrinter(String cups, String name, SlipRenderer renderer) {
    this.renderer = renderer;
    this.queue = new Ipp(http, URI.create("ipp://" + cups + "/printers/" + name));
    this.spooler = new Spooler(name);
    spooler.findSoon();
  }

  /** Host and port in {@code host[:port][/version=…]}; a socket's path means this machine. */
  static String cups(@Nullable String server) {
    if (server == null || server.isBlank() || server.startsWith("/")) {
      return "localhost:631";
    }
    String host = server.strip().replaceFirst("/.*", "");
    return host.matches(".*:[0-9]+") ? host : host + ":631";
  }

  @Override
  public PrintResult print(Slip slip) {
    long end = System.nanoTime() + WHOLE.toNanos();
    byte[] pdf = renderer.pdf(slip);
    try {
      if (!turn.tryLock(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
        return new PrintResult(PrintOutcome.REFUSED, seen);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new PrintResult(PrintOutcome.REFUSED, seen);
    }
    try {
      look();
      PrintOutcome outcome = seen.prints() ? put(slip.number(), pdf, end) : PrintOutcome.REFUSED;
      look();
      return new PrintResult(outcome, seen);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public PrinterState state() {
    if (turn.tryLock()) {
      try {
        look();
      } finally {
        turn.unlock();
      }
    }
    return seen;
  }

  private PrintOutcome put(String number, byte[] pdf, long end) {
    String name = "junban-" + number + "-" + Integer.toHexString(random.nextInt());
    Spooler.Handed handed = spooler.hand(pdf, name, HANDING);
    if (handed == Spooler.Handed.REFUSED) {
      return PrintOutcome.REFUSED;
    }
    boolean trouble = false;
    while (handed == Spooler.Handed.OVER && !trouble && System.nanoTime() < end && pause()) {
      try {
        Optional<Ipp.Job> job = queue.job(name);
        if (job.isPresent() && job.get().isOver()) {
          return Fate.of(job.get(), true, false);
        }
        look();
        trouble = !seen.prints();
      } catch (IOException e) {
        LOG.log(Level.DEBUG, "The queue does not say how the job is: {0}", e.toString());
      }
    }
    return takeBack(name, trouble);
  }

  /** Cancels the job and waits until the queue says that it is over. */
  private PrintOutcome takeBack(String name, boolean trouble) {
    long end = System.nanoTime() + CANCEL.toNanos();
    boolean began = false;
    boolean cancelled = false;
    do {
      try {
        Optional<Ipp.Job> job = queue.job(name);
        if (job.isPresent() && job.get().isOver()) {
          return Fate.of(job.get(), began, trouble);
        }
        if (job.isPresent() && !cancelled) {
          began = job.get().began();
          queue.cancel(job.get().id());
          cancelled = true;
        }
      } catch (IOException e) {
        LOG.log(Level.DEBUG, "The queue does not say how the job is: {0}", e.toString());
      }
    } while (pause() && System.nanoTime() < end);
    LOG.log(Level.WARNING, "The job {0} could not be taken back yet", name);
    strays.add(name);
    if (strays.size() > MOST_STRAYS) {
      strays.remove();
    }
    return PrintOutcome.UNKNOWN;
  }

  private void look() {
    try {
      cancelStrays();
      Ipp.Status status = queue.status();
      URI uri = status.device();
      boolean direct = uri != null && "ipp".equals(uri.getScheme()) && uri.getPort() > 0;
      if (!direct || uri == null || !status.works()) {
        device = null;
        seen = ofQueue(status);
        return;
      }
      if (device == null) {
        device = new Ipp(http, uri);
      }
      Ipp.Status its = device.status();
      seen = Reasons.state(its.works(), its.reasons());
    } catch (IOException e) {
      seen = PrinterState.OFFLINE;
    }
  }

  private void cancelStrays() throws IOException {
    for (String name : List.copyOf(strays)) {
      Optional<Ipp.Job> job = queue.job(name);
      if (job.isPresent() && job.get().isOver()) {
        strays.remove(name);
      } else if (job.isPresent()) {
        queue.cancel(job.get().id());
      }
    }
  }

  /** A queue that does not print repeats what its last job saw: worth a try. */
  private static PrinterState ofQueue(Ipp.Status status) {
    PrinterState state = Reasons.state(status.works(), status.reasons());
    boolean stale = status.works() && !status.busy() && !state.prints();
    return stale ? PrinterState.UNKNOWN : state;
  }

  private static boolean pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
