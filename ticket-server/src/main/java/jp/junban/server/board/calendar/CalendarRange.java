package jp.junban.server.board.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** The dates somebody asks for, both included. */
record CalendarRange(LocalDate from, LocalDate to) {

  static final int MOST_DAYS = 400;

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  /**
   * @param from null for today
   * @param to null for so many days from the first
   * @throws Problem 400 for what is no date, and for more than {@link #MOST_DAYS}
   */
  static CalendarRange of(@Nullable String from, @Nullable String to, LocalDate today, int days) {
    LocalDate first = from == null ? today : date("from", from);
    LocalDate last = to == null ? first.plusDays(days - 1L) : date("to", to);
    if (last.isBefore(first)) {
      throw Problem.invalid(
          "to", "終わりの日は、始まりの日より前にできません。", "The last day must not be before the first.");
    }
    if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
      throw Problem.invalid(
          "to",
          "一度に見られるのは" + MOST_DAYS + "日までです。",
          "At most " + MOST_DAYS + " days can be asked for at once.");
    }
    return new CalendarRange(first, last);
  }

  private static LocalDate date(String field, String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
        return date;
      }
    } catch (DateTimeException e) {
      // said below
    }
    throw Problem.invalid(
        field, "2026-11-22 のような日付を指定してください。", "This must be a date like 2026-11-22.");
  }
}
