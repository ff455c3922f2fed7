package jp.junban.devices.printing.emulator;

/** What a printer may or may not understand. */
public enum Feature {
  /** {@code DLE EOT 2} to {@code 4}; the first is always answered. */
  CAUSES,
  /** {@code GS a}. */
  REPORTS,
  /** {@code GS ( H}. */
  PROCESS_ID,
  /** {@code GS r}. */
  PAPER_STATUS,
  /** {@code DLE DC4 8}. */
  CLEAR
}
