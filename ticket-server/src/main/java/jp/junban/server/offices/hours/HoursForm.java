package jp.junban.server.offices.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.junban.server.offices.calendar.HolidayChoice;
import jp.junban.server.offices.calendar.OpeningRules.SpecialKind;
import org.jspecify.annotations.Nullable;

/**
 * The opening rules of an office as an administrator sends and reads them, in the office's
 * wall-clock time as 09:30 or 24:00.
 *
 * @param lastReceptionMinutes reception ends so many minutes before closing
 * @param serviceLastReception the same for the services that differ
 * @param overrunMinutes so many minutes after closing the last visit has to be over; null when no
 *     ticket is refused for that
 * @param revision how often the rules were edited
 */
public record HoursForm(
    List<Weekly> week,
    List<Special> specialDays,
    List<Monthly> monthlyClosures,
    List<Yearly> yearlyClosures,
    HolidayChoice holidays,
    int lastReceptionMinutes,
    List<LastReception> serviceLastReception,
    @Nullable Integer overrunMinutes,
    int revision) {

  /**
   * Open on one weekday.
   *
   * @param serviceId the service these hours are for; null for the office itself
   */
  public record Weekly(
      @Nullable String serviceId, DayOfWeek weekday, String opens, String closes) {}

  /**
   * A date, or several in a row, unlike the rest.
   *
   * @param until the last of the dates; null for one
   * @param opens null, as closes, when closed all day or open as on its weekday
   */
  public record Special(
      LocalDate date,
      @Nullable LocalDate until,
      SpecialKind kind,
      @Nullable String opens,
      @Nullable String closes,
      @Nullable String reason) {}

  /**
   * Closed every month.
   *
   * @param nth 1 to 5, or -1 for the last
   * @param offsetDays days after the n-th weekday; negative for before
   */
  public record Monthly(int nth, DayOfWeek weekday, int offsetDays, @Nullable String reason) {}

  /**
   * Closed every year.
   *
   * @param from a day like 12-29
   * @param until the last day, in the next year when it is before {@code from}
   */
  public record Yearly(String from, String until, @Nullable String reason) {}

  /** When reception ends for one service, in minutes before closing. */
  public record LastReception(String serviceId, int minutes) {}

  /** Only hours and special days; all else as for an office that never decided it. */
  public static HoursForm of(List<Weekly> week, List<Special> specialDays) {
    return new HoursForm(
        week, specialDays, List.of(), List.of(), HolidayChoice.OPEN, 0, List.of(), null, 0);
  }

  /** The office's own hours first, then those of its services. */
  static List<Weekly> inOrder(List<Weekly> week) {
    return week.stream()
        .sorted(
            Comparator.comparing(
                    Weekly::serviceId, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
                .thenComparing(Weekly::weekday))
        .toList();
  }
}
