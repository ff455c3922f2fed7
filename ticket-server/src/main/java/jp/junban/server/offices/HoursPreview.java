package jp.junban.server.offices;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.junban.server.offices.calendar.CalendarDay;
import jp.junban.server.offices.calendar.DayHours;
import jp.junban.server.offices.calendar.DayRule;
import jp.junban.server.offices.calendar.OpeningCalendar;
import jp.junban.server.offices.holidays.NationalHolidays;
import org.jspecify.annotations.Nullable;

/**
 * A month as edited rules would decide it.
 *
 * @param holidaysPublishedUntil later holidays are worked out from the law
 * @param holidaysEndSoon whether the published ones end within a year, so that somebody has to act
 */
public record HoursPreview(
    YearMonth month, List<Day> days, LocalDate holidaysPublishedUntil, boolean holidaysEndSoon) {

  /** One date; {@code opens} and {@code closes} are null when closed. */
  public record Day(
      LocalDate date,
      @Nullable String opens,
      @Nullable String closes,
      DayRule rule,
      @Nullable String reason,
      @Nullable String holiday) {

    static Day of(CalendarDay day) {
      DayHours hours = day.hours();
      return new Day(
          day.date(),
          hours == null ? null : hours.opensAt(),
          hours == null ? null : hours.closesAt(),
          day.rule(),
          day.reason(),
          day.holiday());
    }
  }

  static HoursPreview of(
      YearMonth month, OpeningCalendar calendar, NationalHolidays holidays, LocalDate today) {
    return new HoursPreview(
        month,
        calendar.days(month.atDay(1), month.atEndOfMonth()).map(Day::of).toList(),
        holidays.publishedUntil(),
        holidays.endSoonAfter(today));
  }
}
