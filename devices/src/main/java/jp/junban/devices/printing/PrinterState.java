package jp.junban.devices.printing;

/** What a printer says about itself. */
public enum PrinterState {
  /** Paper in, cover shut, answering. */
  READY,
  /** Prints, but the roll ends soon: time to fetch a new one. */
  NEAR_END,
  /** No paper: nothing is sent to it until somebody puts in a roll. */
  OUT_OF_PAPER,
  /** The cover is open, mostly because somebody is changing the roll. */
  COVER_OPEN,
  /**
   * Switched off, unplugged, not answering, paused by its queue, or stopped by a fault of its own
   * such as a jammed cutter.
   */
  OFFLINE,
  /** It answers, but not in words we know; or it has no way to tell. Printing is tried. */
  UNKNOWN;

  /** Whether a slip sent now would come out, as far as anyone can tell. */
  public boolean prints() {
    return this == READY || this == NEAR_END || this == UNKNOWN;
  }
}
