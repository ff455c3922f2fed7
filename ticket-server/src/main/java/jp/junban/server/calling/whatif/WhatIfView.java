package jp.junban.server.calling.whatif;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.junban.server.tickets.QueueClass;
import org.jspecify.annotations.Nullable;

/**
 * The waits of a day under the present rules and under changed ones, both replayed.
 *
 * @param date the day; null for the sample day
 * @param visits how many waits there were
 */
public record WhatIfView(
    @Nullable LocalDate date, int visits, List<ClassWaits> before, List<ClassWaits> after) {

  /**
   * The waits of a class, in whole seconds.
   *
   * @param queueClass null for everybody
   * @param p90Seconds the least that 90 % did not exceed (nearest rank)
   */
  public record ClassWaits(
      @Nullable QueueClass queueClass,
      int count,
      long meanSeconds,
      long medianSeconds,
      long p90Seconds,
      long longestSeconds) {}

  static List<ClassWaits> summed(List<DayReplay.Wait> waits) {
    return Stream.concat(Arrays.stream(QueueClass.values()), Stream.of((QueueClass) null))
        .map(queueClass -> summed(queueClass, waits))
        .filter(summed -> summed.count() > 0)
        .toList();
  }

  private static ClassWaits summed(@Nullable QueueClass queueClass, List<DayReplay.Wait> waits) {
    long[] sorted =
        waits.stream()
            .filter(wait -> queueClass == null || wait.queueClass() == queueClass)
            .mapToLong(wait -> wait.millis() / 1000)
            .sorted()
            .toArray();
    int n = sorted.length;
    if (n == 0) {
      return new ClassWaits(queueClass, 0, 0, 0, 0, 0);
    }
    return new ClassWaits(
        queueClass,
        n,
        Math.round(Arrays.stream(sorted).average().orElse(0)),
        Math.round((sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0),
        sorted[(int) Math.ceil(0.9 * n) - 1],
        sorted[n - 1]);
  }
}
