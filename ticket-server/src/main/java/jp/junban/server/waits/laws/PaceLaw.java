package jp.junban.server.waits.laws;

import java.util.Map;

/**
 * How the pace of work differs between days and between counters. Paces are logarithms: 0 is usual,
 * 0.1 means that everything takes 10 % longer.
 *
 * @param daySpread of whole days
 * @param counterSpread of one counter on one day against the day's pace
 * @param counters the lasting pace of each counter
 */
public record PaceLaw(double daySpread, double counterSpread, Map<String, Double> counters) {

  static final PaceLaw UNKNOWN = new PaceLaw(0.15, 0.12, Map.of());

  public PaceLaw {
    counters = Map.copyOf(counters);
  }

  double counter(String name) {
    return counters.getOrDefault(name, 0.0);
  }
}
