package jp.junban.server.waits.simulation;

import java.util.Arrays;

/** The possible waits of one ticket, in seconds. */
public final class WaitSamples {

  private final double[] sorted;

  /**
   * @param seconds one for each run
   */
  WaitSamples(double[] seconds) {
    sorted = seconds;
    Arrays.sort(sorted);
  }

  /** The wait that is not exceeded with this probability. */
  public double quantile(double share) {
    double place = share * sorted.length - 0.5;
    int low = (int) Math.floor(Math.max(0, place));
    int high = Math.min(sorted.length - 1, low + 1);
    double between = Math.min(1, Math.max(0, place - low));
    return sorted[low] + (sorted[high] - sorted[low]) * between;
  }

  /** The probability of a wait of at most so many seconds. */
  public double within(double seconds) {
    int count = 0;
    while (count < sorted.length && sorted[count] <= seconds) {
      count++;
    }
    return (double) count / sorted.length;
  }
}
