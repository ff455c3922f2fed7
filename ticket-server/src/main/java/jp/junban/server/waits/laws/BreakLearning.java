package jp.junban.server.waits.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.junban.server.waits.laws.BreakMatching.Taken;
import jp.junban.server.waits.laws.DayObservations.Absence;

/**
 * Learns how breaks keep to the plan. When a break was due is never seen, only that it was between
 * two moments; mean and spread come from there by expectation and maximization (Dempster, Laird and
 * Rubin, 1977).
 */
final class BreakLearning {

  private static final int ROUNDS = 12;
  private static final int ENOUGH = 5;
  private static final double OWN_PRIOR = 3;
  private static final double OPEN_PRIOR = 30 * 3600;
  private static final double LEAST_SPREAD = 30;

  private record Seen(int day, String key, Taken taken) {}

  private final List<Seen> seen = new ArrayList<>();
  private final List<Double> overruns = new ArrayList<>();
  private final List<Double> absences = new ArrayList<>();
  private double open;

  BreakLearning(List<PastDay> days) {
    for (int day = 0; day < days.size(); day++) {
      PastDay each = days.get(day);
      BreakMatching matching = new BreakMatching(each.plan(), each.seen().absences());
      for (Taken taken : matching.taken()) {
        long planned = (taken.planned().from() - each.origin()) / 1000;
        seen.add(new Seen(day, BreakLaw.key(taken.planned().counter(), planned), taken));
        if (taken.planned().ends()) {
          overruns.add(seconds(taken.absence()) - taken.planned().length());
        }
      }
      for (Absence absence : matching.unplanned()) {
        if (absence.until() != Long.MAX_VALUE) {
          absences.add(seconds(absence));
        }
      }
      open += each.seen().openSeconds();
    }
  }

  private static double seconds(Absence absence) {
    return (absence.until() - absence.from()) / 1000.0;
  }

  BreakLaw law() {
    double usual = BreakLaw.UNKNOWN.usualLateness();
    double all = Math.hypot(BreakLaw.UNKNOWN.spread(), BreakLaw.UNKNOWN.daySpread());
    if (seen.size() >= ENOUGH) {
      for (int round = 0; round < ROUNDS; round++) {
        double sum = 0;
        double squares = 0;
        for (Seen each : seen) {
          Normal.Between between = each.taken().lateness(usual, all);
          sum += between.mean();
          squares += between.mean() * between.mean() + between.variance();
        }
        usual = sum / seen.size();
        all =
            Math.sqrt(Math.max(LEAST_SPREAD * LEAST_SPREAD, squares / seen.size() - usual * usual));
      }
    }
    Map<String, Double> lateness = lateness(usual, all);
    double day = daySpread(lateness, usual, all);
    return new BreakLaw(
        Map.copyOf(lateness),
        usual,
        day,
        Math.sqrt(Math.max(LEAST_SPREAD * LEAST_SPREAD, all * all - day * day)),
        overruns.size() < ENOUGH ? BreakLaw.UNKNOWN.overrun() : law(overruns),
        (absences.size() + OPEN_PRIOR * BreakLaw.UNKNOWN.unplannedPerSecond())
            / (open + OPEN_PRIOR),
        unplanned());
  }

  private Map<String, Double> lateness(double usual, double spread) {
    Map<String, double[]> sums = new HashMap<>();
    for (Seen each : seen) {
      double[] sum = sums.computeIfAbsent(each.key(), k -> new double[2]);
      sum[0] += each.taken().lateness(usual, spread).mean();
      sum[1]++;
    }
    Map<String, Double> lateness = new HashMap<>();
    sums.forEach(
        (key, sum) -> lateness.put(key, (sum[0] + OWN_PRIOR * usual) / (sum[1] + OWN_PRIOR)));
    return lateness;
  }

  /** How far the breaks of a whole day are early or late together. */
  private double daySpread(Map<String, Double> lateness, double usual, double spread) {
    Map<Integer, double[]> days = new HashMap<>();
    for (Seen each : seen) {
      double[] sum = days.computeIfAbsent(each.day(), k -> new double[2]);
      sum[0] +=
          each.taken().lateness(usual, spread).mean() - lateness.getOrDefault(each.key(), usual);
      sum[1]++;
    }
    double excess = 0;
    for (double[] sum : days.values()) {
      double mean = sum[0] / sum[1];
      excess += (mean * mean - spread * spread / sum[1]) / days.size();
    }
    return Math.sqrt(Math.max(LEAST_SPREAD * LEAST_SPREAD, Math.min(excess, spread * spread / 2)));
  }

  private EmpiricalLaw unplanned() {
    List<Double> values = new ArrayList<>(absences);
    for (int i = 0; i < 2 * ENOUGH; i++) {
      values.add(BreakLaw.UNKNOWN.unplanned().quantile((i + 0.5) / (2 * ENOUGH)));
    }
    return law(values);
  }

  private static EmpiricalLaw law(List<Double> values) {
    return EmpiricalLaw.of(values.stream().mapToDouble(v -> v).toArray());
  }
}
