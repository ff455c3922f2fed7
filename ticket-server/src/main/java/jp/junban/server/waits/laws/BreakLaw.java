package jp.junban.server.waits.laws;

import java.util.Map;

/**
 * How breaks keep to the plan, and how counters are away without one. Seconds.
 *
 * @param lateness mean of the start against the plan, by counter and planned start
 * @param usualLateness for breaks never seen
 * @param daySpread of the lateness of a whole day
 * @param spread of single breaks on one day
 * @param overrun the length against the planned one
 * @param unplannedPerSecond how often a counter that is open goes away without a plan
 * @param unplanned how long it is away then
 */
public record BreakLaw(
    Map<String, Double> lateness,
    double usualLateness,
    double daySpread,
    double spread,
    EmpiricalLaw overrun,
    double unplannedPerSecond,
    EmpiricalLaw unplanned) {

  static final BreakLaw UNKNOWN =
      new BreakLaw(
          Map.of(),
          120,
          120,
          240,
          EmpiricalLaw.lognormal(1, 0.01),
          0.03 / 3600,
          EmpiricalLaw.lognormal(480, 0.7));

  /** How much later than planned this break usually starts. */
  public double lateness(String counter, long plannedSeconds) {
    return lateness.getOrDefault(key(counter, plannedSeconds), usualLateness);
  }

  static String key(String counter, long plannedSeconds) {
    return counter + '@' + plannedSeconds;
  }
}
