package jp.junban.server.offices.hours;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.junban.server.offices.calendar.DayHours;
import jp.junban.server.offices.calendar.OpeningRules;
import org.jspecify.annotations.Nullable;

/** Between the opening rules as they are typed and as they are used. */
public final class FormRules {

  /** A day of any year, like 12-29. */
  static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

  private FormRules() {}

  /** The rules that a checked form stands for. */
  public static OpeningRules of(HoursForm form) {
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    Map<String, Map<DayOfWeek, DayHours>> serviceWeeks = new HashMap<>();
    for (HoursForm.Weekly day : form.week()) {
      String service = day.serviceId();
      Map<DayOfWeek, DayHours> own =
          service == null
              ? week
              : serviceWeeks.computeIfAbsent(service, id -> new EnumMap<>(DayOfWeek.class));
      own.put(day.weekday(), hours(day.opens(), day.closes()));
    }
    return new OpeningRules(
        week,
        serviceWeeks,
        form.specialDays().stream().map(FormRules::special).toList(),
        form.monthlyClosures().stream().map(FormRules::monthly).toList(),
        form.yearlyClosures().stream().map(FormRules::yearly).toList(),
        form.holidays(),
        new OpeningRules.Reception(
            form.lastReceptionMinutes(),
            form.serviceLastReception().stream()
                .collect(
                    Collectors.toMap(
                        HoursForm.LastReception::serviceId, HoursForm.LastReception::minutes)),
            form.overrunMinutes()));
  }

  private static OpeningRules.Special special(HoursForm.Special day) {
    return new OpeningRules.Special(
        day.date(),
        day.until() == null ? day.date() : day.until(),
        day.kind(),
        hoursOrNull(day.opens(), day.closes()),
        day.reason());
  }

  private static OpeningRules.Monthly monthly(HoursForm.Monthly closure) {
    return new OpeningRules.Monthly(
        closure.nth(), closure.weekday(), closure.offsetDays(), closure.reason());
  }

  private static OpeningRules.Yearly yearly(HoursForm.Yearly closure) {
    return new OpeningRules.Yearly(
        MonthDay.parse(closure.from(), DAY_OF_YEAR),
        MonthDay.parse(closure.until(), DAY_OF_YEAR),
        closure.reason());
  }

  static @Nullable DayHours hoursOrNull(@Nullable String opens, @Nullable String closes) {
    return opens == null || closes == null ? null : hours(opens, closes);
  }

  static DayHours hours(String opens, String closes) {
    return new DayHours(DayHours.minutes(opens), DayHours.minutes(closes));
  }
}
