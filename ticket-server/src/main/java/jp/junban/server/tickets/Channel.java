package jp.junban.server.tickets;

/** Where a ticket was drawn. */
public enum Channel {
  KIOSK,
  /** At a kiosk that could not reach the server. */
  OFFLINE,
  RECEPTION,
  /** On a numbered paper handed out before the office opened. */
  PAPER
}
