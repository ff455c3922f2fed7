package jp.junban.server.waits.laws;

import java.util.List;
import jp.junban.server.waits.laws.DayObservations.Ending;
import jp.junban.server.waits.laws.DayObservations.Wait;

/**
 * How long people wait before they go home: lognormal, so that it can be carried on beyond the
 * waits seen so far. Most just go and are called in vain; a share cancels first.
 *
 * <p>Fitted by maximum likelihood. A visitor who came was still patient after the wait, w: 1 -
 * F(w). One called in vain had gone before, nobody knows when: F(w). One who cancelled did so at
 * that time: f(t). (Current status data; Jewell and van der Laan, Handbook of Statistics 23, 2004.)
 *
 * @param median in seconds
 * @param spread of the logarithm
 * @param cancels the share of those who go that cancels
 */
public record Patience(double median, double spread, double cancels) {

  /** Nobody goes. */
  public static final Patience ENDLESS = new Patience(1e9, 0.5, 0);

  private static final double[] MEDIANS = new double[40];
  private static final double[] SPREADS = {0.4, 0.5, 0.6, 0.7, 0.8, 0.95, 1.1, 1.3};
  private static final double STEP = 20;
  private static final int PLACES = 720;

  static {
    for (int i = 0; i < MEDIANS.length; i++) {
      MEDIANS[i] = 600 * Math.exp(0.12 * i);
    }
  }

  /** The law of these waits; {@link #ENDLESS} while nobody went. */
  public static Patience of(List<Wait> waits) {
    int[] came = new int[PLACES];
    int[] gone = new int[PLACES];
    int[] cancelled = new int[PLACES];
    int goneAll = 0;
    int cancelledAll = 0;
    for (Wait wait : waits) {
      int place = (int) Math.min(PLACES - 1, wait.seconds() / STEP);
      switch (wait.ending()) {
        case CAME -> came[place]++;
        case WAS_GONE -> {
          gone[place]++;
          goneAll++;
        }
        case CANCELLED -> {
          cancelled[place]++;
          cancelledAll++;
        }
      }
    }
    if (goneAll + cancelledAll == 0) {
      return ENDLESS;
    }
    Patience best = ENDLESS;
    double bestFit = Double.NEGATIVE_INFINITY;
    double share = (double) cancelledAll / (goneAll + cancelledAll);
    for (double median : MEDIANS) {
      for (double spread : SPREADS) {
        Patience candidate = new Patience(median, spread, share);
        double fit = candidate.fit(came, gone, cancelled);
        if (fit > bestFit) {
          bestFit = fit;
          best = candidate;
        }
      }
    }
    return best;
  }

  private double fit(int[] came, int[] gone, int[] cancelled) {
    // a mild belief in a middling spread settles what few departures cannot
    double fit = -Math.pow(Math.log(spread / 0.7) / 0.5, 2) / 2;
    for (int i = 0; i < PLACES; i++) {
      if ((came[i] | gone[i] | cancelled[i]) != 0) {
        double seconds = (i + 0.5) * STEP;
        double z = Math.log(seconds / median) / spread;
        double left = Math.min(1 - 1e-9, Math.max(1e-9, Normal.below(z)));
        fit += came[i] * Math.log(1 - left) + gone[i] * Math.log(left);
        fit += cancelled[i] * Math.log(Math.max(1e-12, Normal.density(z) / spread / seconds));
      }
    }
    return fit;
  }

  /** The share that has gone after this many seconds. */
  public double gone(double seconds) {
    return seconds <= 0 ? 0 : Normal.below(Math.log(seconds / median) / spread);
  }

  /** The seconds after which this share has gone; share above 0, below 1. */
  public double after(double share) {
    return median * Math.exp(spread * Normal.quantile(share));
  }

  /** Whether any wait of today's length makes people go. */
  public boolean endless() {
    return median >= ENDLESS.median();
  }

  static boolean tells(Wait wait) {
    return wait.ending() != Ending.CAME || wait.seconds() > 0;
  }
}
