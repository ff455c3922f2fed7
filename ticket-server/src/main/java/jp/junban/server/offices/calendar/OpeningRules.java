package jp.junban.server.offices.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything an office decides about its opening.
 *
 * @param week the office's own
 * @param serviceWeeks by service id, for the services that differ; they have no other hours
 */
public record OpeningRules(
    Map<DayOfWeek, DayHours> week,
    Map<String, Map<DayOfWeek, DayHours>> serviceWeeks,
    List<Special> specialDays,
    List<Monthly> monthlyClosures,
    List<Yearly> yearlyClosures,
    HolidayChoice holidays,
    Reception reception) {

  /** What happens on a special day. */
  public enum SpecialKind {
    OPEN,
    CLOSED,
    MAINTENANCE
  }

  /**
   * A date, or several in a row, unlike the rest.
   *
   * @param until the last of the dates; the same as {@code from} for one
   * @param hours for an open day, for all services alike; null for those of its weekday
   */
  public record Special(
      LocalDate from,
      LocalDate until,
      SpecialKind kind,
      @Nullable DayHours hours,
      @Nullable String reason) {

    boolean covers(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(until);
    }
  }

  /**
   * Closed so many days after the n-th weekday of each month.
   *
   * @param nth 1 to 5, or {@link #LAST}; a month without a fifth has no such day
   * @param offsetDays 0 for the weekday itself, 1 for the day after it, -1 for the day before
   */
  public record Monthly(int nth, DayOfWeek weekday, int offsetDays, @Nullable String reason) {

    /** The last such weekday of a month. */
    public static final int LAST = -1;

    boolean covers(LocalDate date) {
      LocalDate day = date.minusDays(offsetDays);
      if (day.getDayOfWeek() != weekday) {
        return false;
      }
      return nth == LAST
          ? day.getDayOfMonth() > day.lengthOfMonth() - 7
          : (day.getDayOfMonth() + 6) / 7 == nth;
    }
  }

  /**
   * Closed in each year from one day to another, both included.
   *
   * @param until before {@code from} when it is in the next year
   */
  public record Yearly(MonthDay from, MonthDay until, @Nullable String reason) {

    boolean covers(LocalDate date) {
      MonthDay day = MonthDay.from(date);
      boolean begun = !day.isBefore(from);
      boolean notOver = !day.isAfter(until);
      return from.isAfter(until) ? begun || notOver : begun && notOver;
    }
  }

  /**
   * When the last tickets are issued.
   *
   * @param minutesBefore reception ends so many minutes before closing
   * @param serviceMinutesBefore the same by service id, for the services that differ
   * @param overrunMinutes so many minutes after closing the last visit has to be over; null when no
   *     ticket is refused for that
   */
  public record Reception(
      int minutesBefore,
      Map<String, Integer> serviceMinutesBefore,
      @Nullable Integer overrunMinutes) {

    int minutesBefore(String serviceId) {
      return serviceMinutesBefore.getOrDefault(serviceId, minutesBefore);
    }
  }
}
