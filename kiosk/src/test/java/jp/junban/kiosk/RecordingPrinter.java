package jp.junban.kiosk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.junban.devices.printing.PrintOutcome;
import jp.junban.devices.printing.PrintResult;
import jp.junban.devices.printing.PrinterState;
import jp.junban.devices.printing.Slip;
import jp.junban.devices.printing.TicketPrinter;

/** Remembers the slips that came out. */
final class RecordingPrinter implements TicketPrinter {
  final List<Slip> slips = new CopyOnWriteArrayList<>();
  volatile PrinterState state = PrinterState.READY;

  @Override
  public PrintResult print(Slip slip) {
    if (!state.prints()) {
      return new PrintResult(PrintOutcome.REFUSED, state);
    }
    slips.add(slip);
    return new PrintResult(PrintOutcome.PRINTED, state);
  }

  @Override
  public PrinterState state() {
    return state;
  }
}
