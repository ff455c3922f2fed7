package jp.junban.server.tickets;

/**
 * Why staff should look at a ticket: its visitor holds paper that a kiosk issued by itself, and the
 * server would not have issued it so. Nobody is turned away for that.
 */
public enum Attention {
  /** Reception was not open when it was issued. */
  RECEPTION_CLOSED,
  /** Its procedure, or the office, is out of use. */
  OUT_OF_USE,
  /** No counter gives its procedure: nobody calls it by itself. */
  NO_COUNTER,
  /** Its procedure is for visitors with a reservation. */
  RESERVATION_ONLY,
  /** The number on the paper was another ticket's; it is called by the server's number. */
  OTHER_NUMBER,
  /** The same touch had a ticket before, which has ended. */
  DRAWN_TWICE,
  /** It arrived after its business day was over, and has expired. */
  DAY_OVER
}
