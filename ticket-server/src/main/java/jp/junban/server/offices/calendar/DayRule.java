package jp.junban.server.offices.calendar;

/**
 * The rules that can decide a date, in their order: the first that says anything decides, and each
 * date is decided by exactly one.
 */
public enum DayRule {
  /** Opened for once, whatever the others say. */
  EXTRA_OPEN_DAY,
  /** Closed for once. */
  CLOSED_DAY,
  /** Closed for once, for maintenance. */
  MAINTENANCE,
  /** Closed every year, as from 29 December to 3 January. */
  YEARLY_CLOSURE,
  /** Closed every month, as on the Sunday after the third Saturday. */
  MONTHLY_CLOSURE,
  /** Closed for a national holiday. */
  HOLIDAY,
  /** The week, open or closed. */
  WEEK
}
