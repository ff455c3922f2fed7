package jp.junban.devices.printing;

/** Something that puts slips on paper. All methods may be called from any thread. */
public interface TicketPrinter {

  /**
   * Prints one slip and waits until its fate is known. Never throws because of the printer: what
   * went wrong is in the result.
   */
  PrintResult print(Slip slip);

  /** Asks the printer how it is; cheap enough to be called every second. */
  PrinterState state();
}
