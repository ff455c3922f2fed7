package jp.junban.server.offices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hours of an office as an administrator sends and reads them, in the office's wall-clock time
 * as 09:30 or 24:00.
 *
 * @param revision how often they were edited
 */
public record HoursForm(List<Weekly> week, List<Special> specialDays, int revision) {

  /**
   * Open on one weekday.
   *
   * @param serviceId the service these hours are for; null for the office itself
   */
  public record Weekly(@Nullable String serviceId, DayOfWeek weekday, String opens, String closes) {

    WeeklyHours hours(String id, String officeId) {
      return new WeeklyHours(
          id,
          officeId,
          serviceId,
          weekday.getValue(),
          DayHours.minutes(opens),
          DayHours.minutes(closes));
    }
  }

  /**
   * A date unlike its weekday.
   *
   * @param opens null, as closes, when closed all day
   */
  public record Special(
      LocalDate date, @Nullable String opens, @Nullable String closes, @Nullable String reason) {

    SpecialDay day(String id, String officeId) {
      DayHours hours =
          opens == null || closes == null
              ? null
              : new DayHours(DayHours.minutes(opens), DayHours.minutes(closes));
      return new SpecialDay(id, officeId, date, hours, reason);
    }
  }

  /** The office's own hours first, then those of its services. */
  static HoursForm of(List<WeeklyHours> week, List<SpecialDay> specialDays, int revision) {
    return new HoursForm(
        week.stream()
            .map(HoursForm::weekly)
            .sorted(
                Comparator.comparing(
                        Weekly::serviceId, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Weekly::weekday))
            .toList(),
        specialDays.stream().map(HoursForm::special).toList(),
        revision);
  }

  private static Weekly weekly(WeeklyHours stored) {
    DayHours hours = stored.hours();
    return new Weekly(
        stored.serviceId(),
        DayOfWeek.of(stored.weekday()),
        DayHours.clock(hours.opens()),
        DayHours.clock(hours.closes()));
  }

  private static Special special(SpecialDay stored) {
    DayHours hours = stored.hours();
    return new Special(
        stored.date(),
        hours == null ? null : DayHours.clock(hours.opens()),
        hours == null ? null : DayHours.clock(hours.closes()),
        stored.reason());
  }
}
