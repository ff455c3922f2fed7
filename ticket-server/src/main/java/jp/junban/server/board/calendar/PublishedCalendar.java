package jp.junban.server.board.calendar;

import java.time.LocalDate;
import java.util.List;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.calendar.CalendarDay;
import jp.junban.server.offices.calendar.DayHours;
import jp.junban.server.offices.calendar.DayRule;
import org.jspecify.annotations.Nullable;

/**
 * The days of an office, or of one of its services.
 *
 * @param serviceId null for the office as a whole
 * @param holidaysPublishedUntil holidays after this day are worked out from the law
 */
public record PublishedCalendar(
    String office,
    String zone,
    @Nullable String serviceId,
    LocalDate from,
    LocalDate to,
    LocalDate holidaysPublishedUntil,
    List<Day> days) {

  /**
   * One date.
   *
   * @param opens a clock time; null, as {@code closes}, when closed
   * @param closes up to 24:00
   * @param rule the one that decided
   * @param holiday the national holiday on this date, open or closed
   */
  public record Day(
      LocalDate date,
      boolean open,
      @Nullable String opens,
      @Nullable String closes,
      @Nullable String reason,
      DayRule rule,
      @Nullable String holiday) {

    static Day of(CalendarDay day) {
      DayHours hours = day.hours();
      return new Day(
          day.date(),
          hours != null,
          hours == null ? null : hours.opensAt(),
          hours == null ? null : hours.closesAt(),
          day.reason(),
          day.rule(),
          day.holiday());
    }
  }

  static PublishedCalendar of(
      OfficeSetup setup,
      @Nullable String serviceId,
      CalendarRange range,
      LocalDate holidaysPublishedUntil) {
    return new PublishedCalendar(
        setup.office().id(),
        setup.office().zone().getId(),
        serviceId,
        range.from(),
        range.to(),
        holidaysPublishedUntil,
        range
            .from()
            .datesUntil(range.to().plusDays(1))
            .map(
                date ->
                    serviceId == null
                        ? setup.calendar().day(date)
                        : setup.calendar().day(serviceId, date))
            .map(Day::of)
            .toList());
  }
}
