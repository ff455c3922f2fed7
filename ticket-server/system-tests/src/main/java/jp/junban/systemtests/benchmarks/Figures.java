package jp.junban.systemtests.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** Times in milliseconds, and what to say of them. */
record Figures(double[] sorted) {

  static Figures ofNanos(long[] nanos) {
    double[] millis = Arrays.stream(nanos).mapToDouble(n -> n / 1e6).sorted().toArray();
    return new Figures(millis);
  }

  double percentile(double p) {
    return sorted[Math.max(0, (int) Math.ceil(p * sorted.length) - 1)];
  }

  double mean() {
    return Arrays.stream(sorted).average().orElse(Double.NaN);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "n=%d  mean %.2f  p50 %.2f  p95 %.2f  p99 %.2f  max %.2f ms",
        sorted.length,
        mean(),
        percentile(0.5),
        percentile(0.95),
        percentile(0.99),
        sorted[sorted.length - 1]);
  }
}
