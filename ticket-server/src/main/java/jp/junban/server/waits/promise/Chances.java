package jp.junban.server.waits.promise;

import jp.junban.server.waits.simulation.WaitSamples;

/**
 * How likely which waits are. Seconds from now.
 *
 * @param p10 one in ten is called before this; the others likewise
 * @param soon the probability of being called within {@link #SOON} seconds
 */
public record Chances(
    double p10, double p15, double p50, double p80, double p85, double p90, double soon) {

  /** Ten minutes. */
  public static final double SOON = 600;

  /**
   * How much further than in the runs the waits are taken to spread about their middle. The runs
   * cannot know in what the laws themselves are wrong; measured over many days (docs/waits.md).
   */
  private static final double STRETCH = 1.08;

  /** Of these runs. */
  public static Chances of(WaitSamples samples) {
    double middle = samples.quantile(0.5);
    return new Chances(
        stretched(samples, 0.1, middle),
        stretched(samples, 0.15, middle),
        middle,
        stretched(samples, 0.8, middle),
        stretched(samples, 0.85, middle),
        stretched(samples, 0.9, middle),
        samples.within(SOON));
  }

  private static double stretched(WaitSamples samples, double share, double middle) {
    return Math.max(0, middle + STRETCH * (samples.quantile(share) - middle));
  }
}
