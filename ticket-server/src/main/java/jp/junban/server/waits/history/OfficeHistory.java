package jp.junban.server.waits.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The last eight weeks of an office, and what is booked for the next ones. Never changed.
 *
 * @param booked reservations for days to come, by date
 * @param usual what is usual, by service and weekday; made of the hours
 */
public record OfficeHistory(
    List<DaySum> days,
    List<HourSum> hours,
    Map<LocalDate, Integer> booked,
    Map<Weekday, List<UsualHour>> usual) {

  /** Nothing is known, or not yet. */
  public static final OfficeHistory NONE = new OfficeHistory(List.of(), List.of(), Map.of());

  /** Fewer tickets say nothing of an hour. */
  private static final int LEAST_TICKETS = 3;

  private static final int LEAST_JUDGED = 20;
  private static final int DAYS_OF_A_WEEK = 7;

  /** A weekday of a service. */
  public record Weekday(String serviceId, DayOfWeek day) {}

  /**
   * What is usual for those who draw a ticket in one hour of a weekday.
   *
   * @param waitSeconds the mean from issue to call
   * @param tickets of how many it is the mean
   */
  public record UsualHour(int hour, int waitSeconds, int tickets) {}

  /**
   * How far announced waits were from what came.
   *
   * @param meanErrorSeconds the mean of the distances, early or late
   */
  public record LastWeek(int judged, int meanErrorSeconds) {}

  public OfficeHistory(List<DaySum> days, List<HourSum> hours, Map<LocalDate, Integer> booked) {
    this(days, hours, booked, usualOf(hours));
  }

  /**
   * The usual waits of a service on a weekday, hour by hour; hours with too few tickets missing.
   */
  public List<UsualHour> usual(String serviceId, DayOfWeek weekday) {
    return usual.getOrDefault(new Weekday(serviceId, weekday), List.of());
  }

  private static Map<Weekday, List<UsualHour>> usualOf(List<HourSum> hours) {
    Map<Weekday, Map<Integer, long[]>> sums = new HashMap<>();
    for (HourSum each : hours) {
      long[] sum =
          sums.computeIfAbsent(
                  new Weekday(each.serviceId(), each.day().getDayOfWeek()), d -> new TreeMap<>())
              .computeIfAbsent(each.hour(), h -> new long[2]);
      sum[0] += each.called();
      sum[1] += each.waitSeconds();
    }
    Map<Weekday, List<UsualHour>> usual = new HashMap<>();
    sums.forEach((weekday, byHour) -> usual.put(weekday, means(byHour)));
    return usual;
  }

  private static List<UsualHour> means(Map<Integer, long[]> byHour) {
    return byHour.entrySet().stream()
        .filter(e -> e.getValue()[0] >= LEAST_TICKETS)
        .map(e -> mean(e.getKey(), e.getValue()[0], e.getValue()[1]))
        .toList();
  }

  private static UsualHour mean(int hour, long tickets, long waitSeconds) {
    return new UsualHour(hour, (int) Math.round((double) waitSeconds / tickets), (int) tickets);
  }

  /** The service most people come for without a reservation. */
  public Optional<String> mainService() {
    Map<String, Integer> called = new HashMap<>();
    hours.forEach(each -> called.merge(each.serviceId(), each.called(), Integer::sum));
    return called.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** The error of the seven days before this one; null when too few were judged to say. */
  public @Nullable LastWeek lastWeek(LocalDate today) {
    int judged = 0;
    long error = 0;
    for (HourSum each : hours) {
      if (each.day().isBefore(today) && !each.day().isBefore(today.minusDays(DAYS_OF_A_WEEK))) {
        judged += each.judged();
        error += each.errorSeconds();
      }
    }
    return judged < LEAST_JUDGED
        ? null
        : new LastWeek(judged, (int) Math.round((double) error / judged));
  }
}
