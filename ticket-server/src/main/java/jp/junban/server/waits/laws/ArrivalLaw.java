package jp.junban.server.waits.laws;

import java.util.Map;

/**
 * Who comes when.
 *
 * @param walkIns by service: how many draw a ticket in each half hour since the day's origin, on a
 *     usual day
 * @param lateness of those with a reservation against their slot, in seconds; mostly below 0
 * @param staysAway the share of reservations that nobody comes for
 */
public record ArrivalLaw(Map<String, double[]> walkIns, EmpiricalLaw lateness, double staysAway) {

  /** The length of one step of {@link #walkIns}, in milliseconds. */
  public static final long HALF_HOUR = 1_800_000;

  public static final int HALF_HOURS = 48;

  static final ArrivalLaw UNKNOWN =
      new ArrivalLaw(Map.of(), EmpiricalLaw.of(new double[] {-900, -600, -480, -300, 0}), 0.1);
}
