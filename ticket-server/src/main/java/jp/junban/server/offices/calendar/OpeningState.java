package jp.junban.server.offices.calendar;

/** Whether tickets are issued at a moment, and if not, why. */
public enum OpeningState {
  /** Tickets are issued. */
  OPEN,
  /** It opens later today. */
  NOT_YET_OPEN,
  /** It is open, but reception is over for today. */
  RECEPTION_ENDED,
  /** It was open today, and is not any more. */
  ENDED,
  /** It does not open today. */
  CLOSED_TODAY
}
