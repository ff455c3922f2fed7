package jp.junban.devices.printing;

/** Something that puts slips on paper. All methods may be called from any thread. */
public interface TicketPrinter extends AutoCloseable {

  /**
   * Prints one slip and waits until its fate is known, at most about nine seconds. Never throws
   * because of the printer: what went wrong is in the result. A slip that is not on paper when this
   * returns is taken back and does not come out later; where that cannot be made sure of, the
   * outcome is {@link PrintOutcome#UNKNOWN}.
   */
  PrintResult print(Slip slip);

  /**
   * How the printer is. Cheap enough to be called every second, and never disturbs a print under
   * way; then it is the state as last heard.
   */
  PrinterState state();

  /** Lets the line to the printer go. A print under way is not cut short. */
  @Override
  default void close() {}
}
