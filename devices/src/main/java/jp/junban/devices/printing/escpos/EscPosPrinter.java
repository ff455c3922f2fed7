package jp.junban.devices.printing.escpos;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
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
 * A thermal printer that only this kiosk prints on. The line stays open between slips, so that the
 * printer's troubles are heard when they happen.
 *
 * <p>A slip is sent whole and followed by two acknowledgements that the printer gives back in
 * order, one before the last printed line and one after the cut. When the second comes the slip is
 * printed. When there is trouble first, the printer is told to forget the rest; by which
 * acknowledgement came before the confirmation of that, the slip is printed, lost or, in between,
 * unknown.
 */
public final class EscPosPrinter implements TicketPrinter {
  private static final Logger LOG = System.getLogger(EscPosPrinter.class.getName());

  private final Wire.Dial dial;
  private final SlipRenderer renderer;
  private final EscPosTiming timing;
  private final ReentrantLock turn = new ReentrantLock(true);
  private volatile PrinterState seen = PrinterState.UNKNOWN;
  private @Nullable Session session;
  private boolean closed;

  /** A piece of an earlier slip may hang out uncut. */
  private boolean scrap;

  EscPosPrinter(Wire.Dial dial, SlipRenderer renderer, EscPosTiming timing) {
    this.dial = dial;
    this.renderer = renderer;
    this.timing = timing;
  }

  /** A printer in the network. */
  public static EscPosPrinter overTcp(String host, int port, SlipRenderer renderer) {
    EscPosTiming timing = EscPosTiming.onSite();
    return new EscPosPrinter(() -> TcpWire.open(host, port, timing.connect()), renderer, timing);
  }

  /** A printer behind a device file such as {@code /dev/usb/lp0}. */
  public static EscPosPrinter onDevice(Path device, SlipRenderer renderer) {
    return new EscPosPrinter(() -> DeviceWire.open(device), renderer, EscPosTiming.onSite());
  }

  @Override
  public PrintResult print(Slip slip) {
    long end = System.nanoTime() + timing.whole().toNanos();
    RasterJob job = RasterJob.of(renderer.dots(slip));
    if (!myTurn()) {
      return new PrintResult(PrintOutcome.REFUSED, seen);
    }
    try {
      return print(job, end);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public PrinterState state() {
    if (!turn.tryLock()) {
      return seen;
    }
    try {
      ready();
      return seen;
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    if (!myTurn()) {
      return;
    }
    try {
      closed = true;
      hangUp();
    } finally {
      turn.unlock();
    }
  }

  private boolean myTurn() {
    try {
      return turn.tryLock(timing.turn().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private PrintResult print(RasterJob job, long end) {
    if (session != null) {
      session.forgetReports();
    }
    Session ready = ready();
    if (ready == null || !seen.prints()) {
      return new PrintResult(PrintOutcome.REFUSED, seen);
    }
    ready.send(job, scrap);
    boolean ended = ready.awaitEnd(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    PrintOutcome outcome = ended ? ended(ready) : takeBack(ready);
    scrap = outcome != PrintOutcome.PRINTED;
    // how the printer is now, for the answer and the next visitor; empties its memory if need be
    ready();
    return new PrintResult(outcome, seen);
  }

  private static PrintOutcome ended(Session session) {
    return session.acknowledges() ? PrintOutcome.PRINTED : PrintOutcome.UNKNOWN;
  }

  /** Makes sure that nothing more of the slip comes out, and says what is known of it then. */
  private PrintOutcome takeBack(Session session) {
    boolean endKept = session.dropUnsent();
    if (!session.isBroken() && session.clear()) {
      // answers come in order: what was acknowledged by now is on paper, and nothing else will be
      if (session.isEnded()) {
        return ended(session);
      }
      boolean surelyNotWhole = endKept || (session.acknowledges() && !session.isBodyDone());
      return surelyNotWhole ? PrintOutcome.LOST : PrintOutcome.UNKNOWN;
    }
    hangUp();
    if (session.acknowledges() && session.isEnded()) {
      return PrintOutcome.PRINTED;
    }
    return endKept ? PrintOutcome.LOST : PrintOutcome.UNKNOWN;
  }

  /** A line whose printer answers; null, and the state said, when there is none. */
  private @Nullable Session ready() {
    Session current = session;
    if (current != null) {
      seen = current.look();
      if (current.isBroken()) {
        // it may have been switched off and on: then the old line is dead, and a new one is not
        hangUp();
        current = null;
      }
    }
    if (current == null) {
      current = dial();
    }
    if (current != null && seen.prints()) {
      current.probe();
      // what broke meanwhile is not for a slip
      seen = current.acknowledges() ? seen : current.look();
    }
    return current;
  }

  /** A new line, to a printer that has forgotten what was sent over the old one. */
  private @Nullable Session dial() {
    seen = PrinterState.OFFLINE;
    if (closed) {
      return null;
    }
    try {
      Session fresh = new Session(PrinterLine.open(dial, timing.connect()), timing);
      // before anything else: what it still has of an earlier slip is coming out just now
      if (!fresh.clear()) {
        LOG.log(Level.DEBUG, "The printer does not confirm that its memory is empty");
      }
      seen = fresh.look();
      if (fresh.isBroken()) {
        return null;
      }
      session = fresh;
      return fresh;
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "No line to the printer: {0}", e.getMessage());
      return null;
    }
  }

  private void hangUp() {
    if (session != null) {
      session.close();
      session = null;
    }
  }
}
