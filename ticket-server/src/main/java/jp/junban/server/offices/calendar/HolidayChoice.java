package jp.junban.server.offices.calendar;

import java.time.DayOfWeek;

/** What an office does on national holidays. */
public enum HolidayChoice {
  /** Nothing else than on any other day of the week. */
  OPEN,
  /** It is closed. */
  CLOSED,
  /** It is closed, but a holiday that falls on a Sunday is a Sunday like any other. */
  CLOSED_EXCEPT_SUNDAY;

  boolean closes(DayOfWeek weekday) {
    return this == CLOSED || this == CLOSED_EXCEPT_SUNDAY && weekday != DayOfWeek.SUNDAY;
  }
}
