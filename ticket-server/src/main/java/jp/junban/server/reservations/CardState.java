package jp.junban.server.reservations;

/** Where the card for a reservation is, as staff mark it. */
public enum CardState {
  /** Not laid out yet, 未準備. */
  NOT_PREPARED,
  /** Laid out for the slot, 準備済み. */
  PREPARED,
  /** Given to the visitor, 渡した. */
  HANDED_OVER,
  /** The visitor did not take it; kept here for another day, 取り置き. */
  KEPT,
  /** Back in the safe or at the municipality, 返却. */
  RETURNED
}
