package jp.junban.kiosk.tickets;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.junban.devices.printing.PrinterState;
import jp.junban.devices.printing.TicketPrinter;

/** The printer's state as of the last look, for all who must not wait for a printer. */
public final class PrinterWatch {
  private static final Logger LOG = System.getLogger(PrinterWatch.class.getName());

  private final TicketPrinter printer;
  private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile PrinterState state = PrinterState.UNKNOWN;

  public PrinterWatch(TicketPrinter printer) {
    this.printer = printer;
  }

  /** Told, on the looking thread, whenever the state has changed. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  public PrinterState state() {
    return state;
  }

  /** Asks the printer; called again and again by one thread. */
  public void look() {
    PrinterState now = printer.state();
    if (now != state) {
      LOG.log(Level.INFO, "The printer is {0}", now);
      state = now;
      listeners.forEach(Runnable::run);
    }
  }
}
