package jp.junban.server.board.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.junban.server.offices.DayHours;
import jp.junban.server.offices.OpeningCalendar;
import org.jspecify.annotations.Nullable;

/**
 * On which days an office is open. Public only because templates read it.
 *
 * @param always whether it is open around the clock
 * @param hours weekdays with the same hours together
 * @param closed weekdays without any
 * @param closedDates coming dates on which it is closed though the week says otherwise
 * @param otherDates coming dates with hours other than the week's
 */
public record OpeningDays(
    boolean always,
    List<Hours> hours,
    List<DayOfWeek> closed,
    List<LocalDate> closedDates,
    List<OtherDate> otherDates) {

  private static final int DAYS_AHEAD = 60;

  /** Stands for the office as a whole where the calendar asks for a procedure. */
  private static final String WHOLE_OFFICE = "";

  /** Weekdays with the same hours; {@code closes} may be 24:00. */
  public record Hours(List<DayOfWeek> days, String opens, String closes) {}

  /** A date with hours of its own. */
  public record OtherDate(LocalDate date, String opens, String closes) {}

  static OpeningDays of(OpeningCalendar calendar, LocalDate from) {
    return of(calendar.week(), date -> calendar.hoursOn(WHOLE_OFFICE, date), from);
  }

  static OpeningDays of(
      Map<DayOfWeek, DayHours> week,
      Function<LocalDate, @Nullable DayHours> onDate,
      LocalDate from) {
    List<LocalDate> closedDates = new ArrayList<>();
    List<OtherDate> otherDates = new ArrayList<>();
    from.datesUntil(from.plusDays(DAYS_AHEAD))
        .filter(date -> !Objects.equals(onDate.apply(date), week.get(date.getDayOfWeek())))
        .forEach(
            date -> {
              DayHours hours = onDate.apply(date);
              if (hours == null) {
                closedDates.add(date);
              } else {
                otherDates.add(new OtherDate(date, hours.opensAt(), hours.closesAt()));
              }
            });
    List<Hours> hours = together(week);
    return new OpeningDays(
        aroundTheClock(hours),
        hours,
        Arrays.stream(DayOfWeek.values()).filter(day -> !week.containsKey(day)).toList(),
        closedDates,
        otherDates);
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

  private static boolean aroundTheClock(List<Hours> hours) {
    return hours.size() == 1
        && hours.get(0).days().size() == DayOfWeek.values().length
        && hours.get(0).opens().equals("00:00")
        && hours.get(0).closes().equals("24:00");
  }
}
