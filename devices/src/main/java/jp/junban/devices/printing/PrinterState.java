package jp.junban.devices.printing;

/** What a printer says about itself. */
public enum PrinterState {
  READY,
  /** Prints, but the roll ends soon. */
  NEAR_END,
  OUT_OF_PAPER,
  COVER_OPEN,
  /** Switched off, unplugged or not answering. */
  OFFLINE,
  /** It answers, but not in words we know. */
  UNKNOWN;

  /** Whether a slip sent now would come out, as far as anyone can tell. */
  public boolean prints() {
    return this == READY || this == NEAR_END || this == UNKNOWN;
  }
}
