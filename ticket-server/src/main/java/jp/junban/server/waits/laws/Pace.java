package jp.junban.server.waits.laws;

import java.util.Map;

/**
 * What today's services say of the pace of work, with the doubt that is left.
 *
 * @param now the probability of each step of {@link PaceGrid} at this moment
 * @param counters by counter
 */
public record Pace(double[] now, Map<String, OfCounter> counters) {

  /**
   * @param mean against the office's pace, as a logarithm
   * @param doubt its standard deviation
   */
  public record OfCounter(double mean, double doubt) {}

  /** The most probable part of the office's pace: its mean. */
  public double mean() {
    double sum = 0;
    for (int i = 0; i < now.length; i++) {
      sum += now[i] * PaceGrid.at(i);
    }
    return sum;
  }
}
