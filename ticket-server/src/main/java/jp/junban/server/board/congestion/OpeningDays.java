package jp.junban.server.board.congestion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.junban.server.offices.calendar.CalendarDay;
import jp.junban.server.offices.calendar.DayHours;
import jp.junban.server.offices.calendar.DayRule;
import jp.junban.server.offices.calendar.OpeningCalendar;
import org.jspecify.annotations.Nullable;

/**
 * On which days an office is open. Public only because templates read it.
 *
 * @param always whether it is open around the clock
 * @param hours weekdays with the same hours together
 * @param closed weekdays without any
 * @param exceptions coming dates that differ from the week, in their order
 */
public record OpeningDays(
    boolean always, List<Hours> hours, List<DayOfWeek> closed, List<Unlike> exceptions) {

  private static final int DAYS_AHEAD = 60;

  /** Weekdays with the same hours; {@code closes} may be 24:00. */
  public record Hours(List<DayOfWeek> days, String opens, String closes) {}

  /**
   * Dates in a row that one rule takes out of the week in the same way.
   *
   * @param until the last of them; null for one
   * @param opens null, as {@code closes}, when closed
   * @param why the key of the rule's word
   * @param reason in the office's own words, in Japanese; null where there are none
   */
  public record Unlike(
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable String opens,
      @Nullable String closes,
      String why,
      @Nullable String reason) {}

  static OpeningDays of(OpeningCalendar calendar, LocalDate from) {
    Map<DayOfWeek, DayHours> week = calendar.week();
    List<Hours> hours = together(week);
    return new OpeningDays(
        aroundTheClock(week),
        hours,
        Arrays.stream(DayOfWeek.values()).filter(day -> !week.containsKey(day)).toList(),
        exceptions(calendar, week, from));
  }

  private static List<Unlike> exceptions(
      OpeningCalendar calendar, Map<DayOfWeek, DayHours> week, LocalDate from) {
    List<Unlike> exceptions = new ArrayList<>();
    LocalDate date = from;
    while (date.isBefore(from.plusDays(DAYS_AHEAD))) {
      List<CalendarDay> row = row(calendar, date);
      boolean differs =
          row.stream()
              .anyMatch(day -> !Objects.equals(day.hours(), week.get(day.date().getDayOfWeek())));
      if (differs) {
        exceptions.add(exception(row));
      }
      date = date.plusDays(row.size());
    }
    return exceptions;
  }

  /** The date and those after it on which the same rule says the same. */
  private static List<CalendarDay> row(OpeningCalendar calendar, LocalDate date) {
    CalendarDay first = calendar.day(date);
    List<CalendarDay> row = new ArrayList<>(List.of(first));
    CalendarDay next = calendar.day(date.plusDays(1));
    while (first.rule() != DayRule.WEEK && isSame(first, next) && row.size() < DAYS_AHEAD) {
      row.add(next);
      next = calendar.day(next.date().plusDays(1));
    }
    return row;
  }

  private static boolean isSame(CalendarDay one, CalendarDay other) {
    return one.rule() == other.rule()
        && Objects.equals(one.hours(), other.hours())
        && Objects.equals(one.reason(), other.reason());
  }

  private static Unlike exception(List<CalendarDay> row) {
    CalendarDay first = row.get(0);
    DayHours hours = first.hours();
    return new Unlike(
        first.date(),
        row.size() == 1 ? null : row.get(row.size() - 1).date(),
        hours == null ? null : hours.opensAt(),
        hours == null ? null : hours.closesAt(),
        "days.why." + first.rule(),
        first.reason());
  }

  private static List<Hours> together(Map<DayOfWeek, DayHours> week) {
    Map<DayHours, List<DayOfWeek>> days = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      DayHours hours = week.get(day);
      if (hours != null) {
        days.computeIfAbsent(hours, h -> new ArrayList<>()).add(day);
      }
    }
    return days.entrySet().stream()
        .map(e -> new Hours(e.getValue(), e.getKey().opensAt(), e.getKey().closesAt()))
        .toList();
  }

  private static boolean aroundTheClock(Map<DayOfWeek, DayHours> week) {
    return week.size() == DayOfWeek.values().length
        && week.values().stream().allMatch(DayHours::allDay);
  }
}
