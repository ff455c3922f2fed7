package jp.junban.devices.printing.escpos;

import jp.junban.devices.printing.PrinterState;

/** What the bits of a printer's status bytes mean. */
final class StatusBits {
  private StatusBits() {}

  /**
   * The state from the answers to {@code DLE EOT} 1, 2 and 4; 0 stands for a byte that the printer
   * does not know.
   */
  static PrinterState fromAnswers(int printer, int cause, int paper) {
    boolean offline = (printer & 0x08) != 0;
    boolean coverOpen = (cause & 0x04) != 0;
    boolean paperOut = (cause & 0x20) != 0 || (paper & 0x60) != 0;
    return state(coverOpen, paperOut, offline, (paper & 0x0C) != 0);
  }

  /** The state from the first three of the four bytes of a printer's own report. */
  static PrinterState fromReport(int first, int second, int third) {
    boolean offline = (first & 0x08) != 0 || (second & 0x2C) != 0;
    boolean coverOpen = (first & 0x20) != 0;
    return state(coverOpen, (third & 0x0C) != 0, offline, (third & 0x03) != 0);
  }

  /** An open cover hides the paper from its sensor, so it is the better news of the two. */
  private static PrinterState state(
      boolean coverOpen, boolean paperOut, boolean offline, boolean nearEnd) {
    if (coverOpen) {
      return PrinterState.COVER_OPEN;
    }
    if (paperOut) {
      return PrinterState.OUT_OF_PAPER;
    }
    if (offline) {
      return PrinterState.OFFLINE;
    }
    return nearEnd ? PrinterState.NEAR_END : PrinterState.READY;
  }
}
