package jp.junban.server.waits.laws;

/** The standard normal law. */
public final class Normal {

  // P. J. Acklam's rational approximation of the inverse; relative error below 1.15e-9
  private static final double[] A = {
    -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
    1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00
  };
  private static final double[] B = {
    -5.447609879822406e+01,
    1.615858368580409e+02,
    -1.556989798598866e+02,
    6.680131188771972e+01,
    -1.328068155288572e+01
  };
  private static final double[] C = {
    -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
    -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00
  };
  private static final double[] D = {
    7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00
  };
  private static final double TAIL = 0.02425;

  private Normal() {}

  /** The share of the law below this value. */
  public static double below(double z) {
    // W. J. Cody's form by way of Abramowitz and Stegun 26.2.17; absolute error below 7.5e-8
    double t = 1 / (1 + 0.2316419 * Math.abs(z));
    double tail =
        density(z)
            * t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return z >= 0 ? 1 - tail : tail;
  }

  /** The density at this value. */
  public static double density(double z) {
    return 0.3989422804014327 * Math.exp(-z * z / 2);
  }

  /** Mean and variance of what is known to lie between two values, of a normal law. */
  public record Between(double mean, double variance) {

    /** Of the law with this mean and spread. */
    public static Between of(double mean, double spread, double low, double high) {
      double a = (low - mean) / spread;
      double b = (high - mean) / spread;
      double share = below(b) - below(a);
      if (share < 1e-4) {
        // far out in a tail: it lies at the edge that is nearer
        double edge = Math.abs(a) < Math.abs(b) ? low : high;
        return new Between(edge, 0);
      }
      double slope = (density(a) - density(b)) / share;
      double bend = (a * density(a) - b * density(b)) / share;
      return new Between(
          mean + spread * slope, spread * spread * Math.max(0, 1 + bend - slope * slope));
    }
  }

  /**
   * The value below which this share of the law lies.
   *
   * @param share above 0, below 1
   */
  public static double quantile(double share) {
    if (share < TAIL) {
      return lowTail(Math.sqrt(-2 * Math.log(share)));
    }
    if (share > 1 - TAIL) {
      return -lowTail(Math.sqrt(-2 * Math.log(1 - share)));
    }
    double q = share - 0.5;
    double r = q * q;
    return (((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5])
        * q
        / (((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1);
  }

  private static double lowTail(double q) {
    return (((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5])
        / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1);
  }
}
