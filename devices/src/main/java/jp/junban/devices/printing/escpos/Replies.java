package jp.junban.devices.printing.escpos;

import jp.junban.devices.printing.PrinterState;

/** Takes what a printer says, one whole message at a time. */
interface Replies {
  /** The answer to {@code DLE EOT}. */
  void status(int bits);

  /** The printer's own report of a change. */
  void report(PrinterState state);

  /** All up to {@code GS ( H} with this id was carried out. */
  void processed(String id);

  /** All up to a {@code GS r} was carried out. */
  void paperStatus();

  /** The printer has forgotten what it had not printed. */
  void cleared();

  /** A byte that is none of these. */
  void strange();
}
