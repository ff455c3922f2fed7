package jp.junban.server.waits.laws;

/**
 * A small, fast, repeatable source of random numbers: SplitMix64 (Steele, Lea, Flood, "Fast
 * splittable pseudorandom number generators", OOPSLA 2014). Not for secrets.
 */
public final class Dice {

  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  private long state;

  public Dice(long seed) {
    state = seed;
  }

  /** Starts again from this seed. */
  public void seed(long seed) {
    state = seed;
  }

  /** Well mixed bits from any number: neighbours give strangers. */
  public static long mix(long value) {
    long z = value + STEP;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** At least 0, below 1. */
  public double next() {
    state += STEP;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return ((z ^ (z >>> 31)) >>> 11) * UNIT;
  }

  /** From the standard normal law. */
  public double normal() {
    return Normal.quantile(Math.max(1e-12, next()));
  }

  /** From the exponential law of mean 1. */
  public double exponential() {
    return -Math.log(1 - next());
  }
}
