package jp.junban.server.tickets;

/** Why a ticket was the one to be called. */
public enum CallRule {
  /** Came first of all who wait for what the counter gives. */
  FIRST_COME,
  /** Staff granted priority. */
  PRIORITY,
  /** Booked, and the slot is near. */
  RESERVED_DUE,
  /** Booked for later, and nobody else was waiting. */
  RESERVED_EARLY,
  /** Had waited for reservations as long as the office allows. */
  WALK_IN_BOUND,
  /** Waits for what this counter gives first. */
  PREFERENCE,
  /** Came first, and the hour's calls past others are used up. */
  CAP_REACHED,
  /** Staff named the number. */
  CHOSEN
}
