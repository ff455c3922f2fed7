package jp.junban.server.waits.laws;

import java.util.Arrays;

/**
 * A law as its observations gave it: a table of equally likely values, with straight lines between
 * them. Beyond the largest, what is left behaves like waiting for a bus that forgot its timetable:
 * about as long again as a quarter of the time already gone.
 */
public final class EmpiricalLaw {

  private static final int SIZE = 256;
  private static final double TAIL = 0.25;

  private final double[] table;

  private EmpiricalLaw(double[] table) {
    this.table = table;
  }

  /**
   * The law of these observations.
   *
   * @param values any order; at least one
   */
  public static EmpiricalLaw of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] table = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      double place = (i + 0.5) / SIZE * sorted.length - 0.5;
      int low = (int) Math.max(0, Math.floor(place));
      int high = Math.min(sorted.length - 1, low + 1);
      double between = Math.min(1, Math.max(0, place - low));
      table[i] = sorted[low] + (sorted[high] - sorted[low]) * between;
    }
    return new EmpiricalLaw(table);
  }

  /** A lognormal law with this median and this spread of the logarithm. */
  public static EmpiricalLaw lognormal(double median, double spread) {
    double[] values = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      values[i] = median * Math.exp(spread * Normal.quantile((i + 0.5) / SIZE));
    }
    return new EmpiricalLaw(values);
  }

  /** The value below which this share lies; share at least 0, below 1. */
  public double quantile(double share) {
    double place = share * SIZE - 0.5;
    if (place <= 0) {
      return table[0];
    }
    int low = (int) place;
    if (low >= SIZE - 1) {
      return table[SIZE - 1];
    }
    return table[low] + (table[low + 1] - table[low]) * (place - low);
  }

  /** The share of the law below this value. */
  public double below(double value) {
    int at = Arrays.binarySearch(table, value);
    int place = at >= 0 ? at : -at - 1;
    return (double) place / SIZE;
  }

  /**
   * A value of which it is already known that it is not below {@code elapsed}.
   *
   * @param share at least 0, below 1
   */
  public double quantileAbove(double elapsed, double share) {
    if (elapsed <= table[0]) {
      return quantile(share);
    }
    double gone = below(elapsed);
    if (gone >= 1 - 1.0 / SIZE) {
      return elapsed * (1 - TAIL * Math.log(1 - share * 0.999));
    }
    return Math.max(elapsed, quantile(gone + share * (1 - gone)));
  }

  /** The mean. */
  public double mean() {
    return Arrays.stream(table).average().orElse(0);
  }
}
