package jp.junban.server.waits.laws;

/**
 * How long one procedure takes at a pace of 1 at an average counter.
 *
 * @param logMean mean of the logarithm of the seconds
 * @param logSpread standard deviation of that logarithm
 * @param seconds the law itself
 */
public record ServiceLaw(double logMean, double logSpread, EmpiricalLaw seconds) {

  /** How many services an administrator's mean is worth. */
  static final int PRIOR = 15;

  static final double PRIOR_SPREAD = 0.5;

  /** The law before any service was seen. */
  public static ServiceLaw fromMean(double meanSeconds) {
    double logMean = Math.log(meanSeconds) - PRIOR_SPREAD * PRIOR_SPREAD / 2;
    return new ServiceLaw(
        logMean, PRIOR_SPREAD, EmpiricalLaw.lognormal(Math.exp(logMean), PRIOR_SPREAD));
  }

  /**
   * The law of services seen, on top of the administrator's mean.
   *
   * @param logs logarithms of the seconds, each freed of its day's and its counter's pace
   */
  static ServiceLaw of(double meanSeconds, double[] logs) {
    ServiceLaw prior = fromMean(meanSeconds);
    if (logs.length == 0) {
      return prior;
    }
    double mean = mean(logs);
    double logMean = (PRIOR * prior.logMean + logs.length * mean) / (PRIOR + logs.length);
    double squares = PRIOR * PRIOR_SPREAD * PRIOR_SPREAD;
    for (double log : logs) {
      squares += (log - mean) * (log - mean);
    }
    double spread = Math.sqrt(squares / (PRIOR + logs.length));
    double[] values = new double[PRIOR + logs.length];
    for (int i = 0; i < PRIOR; i++) {
      values[i] = Math.exp(logMean + PRIOR_SPREAD * Normal.quantile((i + 0.5) / PRIOR));
    }
    for (int i = 0; i < logs.length; i++) {
      values[PRIOR + i] = Math.exp(logs[i] - mean + logMean);
    }
    return new ServiceLaw(logMean, spread, EmpiricalLaw.of(values));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
