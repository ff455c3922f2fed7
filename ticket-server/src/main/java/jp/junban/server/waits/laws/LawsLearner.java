package jp.junban.server.waits.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import jp.junban.server.waits.laws.DayObservations.Arrival;
import jp.junban.server.waits.laws.DayObservations.Passing;
import jp.junban.server.waits.laws.DayObservations.Visit;
import jp.junban.server.waits.laws.DayObservations.Wait;

/** Learns an office's laws from its past days. A pure function; twenty days are plenty. */
public final class LawsLearner {

  private static final EmpiricalLaw WALK = EmpiricalLaw.lognormal(25, 0.47);
  private static final EmpiricalLaw GAP = EmpiricalLaw.lognormal(30, 0.6);
  private static final int FEW = 30;
  private static final int PASSING_PRIOR = 20;

  private final List<PastDay> days;
  private final Map<String, Double> means;
  private final Set<String> keepsPlace;

  /**
   * @param days in any order
   * @param means what an administrator believes each service takes, in seconds
   * @param keepsPlace the services from which one is passed on with the place of the first leg
   */
  public LawsLearner(List<PastDay> days, Map<String, Double> means, Set<String> keepsPlace) {
    this.keepsPlace = Set.copyOf(keepsPlace);
    this.days = List.copyOf(days);
    this.means = Map.copyOf(means);
  }

  /** The laws; those of a guess where nothing was seen. */
  public OfficeLaws learn() {
    PaceLearning paces = new PaceLearning(days, means);
    List<Wait> free = new ArrayList<>();
    List<Wait> bound = new ArrayList<>();
    for (PastDay day : days) {
      day.seen().waits().forEach(wait -> (wait.free() ? free : bound).add(wait));
    }
    return new OfficeLaws(
        paces.services(),
        paces.pace(),
        pooled(seen -> seen.walks(), WALK),
        pooled(seen -> seen.gaps(), GAP),
        new BreakLearning(days).law(),
        arrivals(),
        passings(),
        keepsPlace,
        Patience.of(free),
        Patience.of(bound),
        closes());
  }

  private interface Pool {
    List<Double> of(DayObservations seen);
  }

  private EmpiricalLaw pooled(Pool pool, EmpiricalLaw guess) {
    List<Double> values = new ArrayList<>();
    days.forEach(day -> values.addAll(pool.of(day.seen())));
    int seen = values.size();
    for (int i = 0; i < FEW && seen < 10 * FEW; i++) {
      values.add(guess.quantile((i + 0.5) / FEW));
    }
    return EmpiricalLaw.of(values.stream().mapToDouble(v -> v).toArray());
  }

  private ArrivalLaw arrivals() {
    if (days.isEmpty()) {
      return ArrivalLaw.UNKNOWN;
    }
    Map<String, double[]> walkIns = new TreeMap<>();
    List<Double> lateness = new ArrayList<>();
    int booked = 0;
    for (PastDay day : days) {
      for (Arrival each : day.seen().arrivals()) {
        int step = (int) ((each.at() - day.origin()) / ArrivalLaw.HALF_HOUR);
        if (!each.reserved() && step >= 0 && step < ArrivalLaw.HALF_HOURS) {
          walkIns.computeIfAbsent(each.service(), s -> new double[ArrivalLaw.HALF_HOURS])[step] +=
              1.0 / days.size();
        }
      }
      lateness.addAll(day.seen().lateness());
      booked += day.reservations();
    }
    double came = Math.min(booked, lateness.size());
    double away = booked == 0 ? 0.1 : (booked - came + 1) / (booked + 10.0);
    return new ArrivalLaw(
        walkIns, lateness.size() < FEW ? ArrivalLaw.UNKNOWN.lateness() : law(lateness), away);
  }

  private static EmpiricalLaw law(List<Double> values) {
    return EmpiricalLaw.of(values.stream().mapToDouble(v -> v).toArray());
  }

  private Map<String, Map<String, Double>> passings() {
    Map<String, Integer> visits = new HashMap<>();
    Map<String, Map<String, Double>> passings = new TreeMap<>();
    for (PastDay day : days) {
      for (Visit each : day.seen().visits()) {
        visits.merge(each.service(), 1, Integer::sum);
      }
      for (Passing each : day.seen().passings()) {
        passings
            .computeIfAbsent(each.from(), s -> new TreeMap<>())
            .merge(each.to(), 1.0, Double::sum);
      }
    }
    passings.forEach(
        (from, to) -> {
          double all = Math.max(visits.getOrDefault(from, 0), sum(to));
          boolean always = sum(to) >= 0.97 * all;
          to.replaceAll((service, n) -> n / (always ? sum(to) : all + PASSING_PRIOR));
        });
    return passings;
  }

  private static double sum(Map<String, Double> shares) {
    return shares.values().stream().mapToDouble(v -> v).sum();
  }

  private long closes() {
    ToDoubleFunction<PastDay> closes = day -> day.seen().receptionClosedAt() - day.origin();
    return (long)
        days.stream()
            .filter(day -> day.seen().receptionClosedAt() != Long.MAX_VALUE)
            .mapToDouble(closes)
            .min()
            .orElse(Long.MAX_VALUE);
  }
}
