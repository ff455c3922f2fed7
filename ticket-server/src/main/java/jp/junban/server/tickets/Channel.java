package jp.junban.server.tickets;

/** Where a ticket was drawn. */
public enum Channel {
  KIOSK,
  RECEPTION,
  /** On a numbered paper handed out before the office opened. */
  PAPER
}
