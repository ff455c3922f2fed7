package jp.junban.server.reports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long people waited, in whole seconds; null where nobody was called.
 *
 * @param issued tickets issued
 * @param called those of them that were called
 * @param medianWaitSeconds the middle wait, or the mean of the two middle ones
 * @param p90WaitSeconds the least wait that 90 % of those called did not exceed (nearest rank; NIST
 *     Engineering Statistics Handbook, 2.6.2, without interpolation)
 */
public record WaitFigures(
    int issued,
    int called,
    @Nullable Long meanWaitSeconds,
    @Nullable Long medianWaitSeconds,
    @Nullable Long p90WaitSeconds,
    @Nullable Long longestWaitSeconds) {

  private static final double NINETY = 0.9;

  static WaitFigures of(int issued, List<Long> waits) {
    if (waits.isEmpty()) {
      return new WaitFigures(issued, 0, null, null, null, null);
    }
    long[] sorted = waits.stream().mapToLong(Long::longValue).sorted().toArray();
    int n = sorted.length;
    return new WaitFigures(
        issued,
        n,
        Math.round(Arrays.stream(sorted).average().orElseThrow()),
        Math.round((sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0),
        sorted[(int) Math.ceil(NINETY * n) - 1],
        sorted[n - 1]);
  }
}
