package jp.junban.server.waits.promise;

/**
 * The clock time a visitor was promised, kept as long as it is likely enough: inside P15 to P85 it
 * stands. Outside, it moves half of the way to the middle, and at least to the edge. Milliseconds
 * since 1970 in UTC; not rounded, that is for the display.
 *
 * @param at when the call is promised
 */
public record SteadyPromise(long at) {

  private static final double STEP = 0.5;

  /** Of the first promise: rather a little late, for what moves later is what annoys. */
  private static final double CAUTION = 0.25;

  /** The first promise. */
  public static SteadyPromise first(Chances chances, long now) {
    double seconds = chances.p50() + CAUTION * (chances.p80() - chances.p50());
    return new SteadyPromise(now + Math.round(1000 * seconds));
  }

  /** What becomes of the promise when the chances are these. */
  public SteadyPromise with(Chances chances, long now) {
    double promised = (at - now) / 1000.0;
    if (promised >= chances.p15() && promised <= chances.p85()) {
      return this;
    }
    double damped = promised + STEP * (chances.p50() - promised);
    double kept = Math.min(chances.p85(), Math.max(chances.p15(), damped));
    return new SteadyPromise(now + Math.round(1000 * Math.max(0, kept)));
  }

  /** The seconds that are left of it; not below 0. */
  public double seconds(long now) {
    return Math.max(0, (at - now) / 1000.0);
  }
}
