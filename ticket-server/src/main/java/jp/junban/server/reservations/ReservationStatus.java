package jp.junban.server.reservations;

/** What became of a reservation. */
public enum ReservationStatus {
  /** Booked; the visitor has not come yet, or never came. */
  BOOKED,
  /** Checked in; a ticket was issued. */
  ARRIVED,
  /** Withdrawn in the booking system. */
  CANCELLED
}
