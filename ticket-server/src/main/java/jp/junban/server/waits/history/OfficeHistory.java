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
 */
public record OfficeHistory(
    List<DaySum> days, List<HourSum> hours, Map<LocalDate, Integer> booked) {

  /** Nothing is known, or not yet. */
  public static final OfficeHistory NONE = new OfficeHistory(List.of(), List.of(), Map.of());

  /** Fewer tickets say nothing of an hour. */
  private static final int LEAST_TICKETS = 3;

  private static final int LEAST_JUDGED = 20;
  private static final int DAYS_OF_A_WEEK = 7;

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

  /** The usual waits of a service on a weekday, hour by hour; hours with too few tickets missing. */
  public List<UsualHour> usual(String serviceId, DayOfWeek weekday) {
    Map<Integer, long[]> sums = new TreeMap<>();
    for (HourSum each : hours) {
      if (each.serviceId().equals(serviceId) && each.day().getDayOfWeek() == weekday) {
        long[] sum = sums.computeIfAbsent(each.hour(), h -> new long[2]);
        sum[0] += each.called();
        sum[1] += each.waitSeconds();
      }
    }
    return sums.entrySet().stream()
        .filter(e -> e.getValue()[0] >= LEAST_TICKETS)
        .map(
            e ->
                new UsualHour(
                    e.getKey(),
                    (int) Math.round((double) e.getValue()[1] / e.getValue()[0]),
                    (int) e.getValue()[0]))
        .toList();
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
