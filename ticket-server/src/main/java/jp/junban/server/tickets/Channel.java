package jp.junban.server.tickets;

/** Where a ticket was drawn. */
public enum Channel {
  KIOSK,
  RECEPTION
}
