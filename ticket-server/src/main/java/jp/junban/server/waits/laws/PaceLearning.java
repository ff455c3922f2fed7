package jp.junban.server.waits.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.junban.server.waits.laws.DayObservations.Visit;

/**
 * Takes the lengths of past services apart: what the procedure takes, the pace of the day, the pace
 * of the counter on that day. A variance-components fit by alternating means (Searle, Casella and
 * McCulloch, "Variance Components", 1992), on logarithms.
 */
final class PaceLearning {

  private static final int ROUNDS = 4;
  private static final int ENOUGH = 4;

  private static final class Seen {
    final int day;
    final String service;
    final String counter;
    final double log;

    Seen(int day, Visit visit) {
      this.day = day;
      this.service = visit.service();
      this.counter = visit.counter();
      this.log = Math.log(visit.seconds());
    }

    String seat() {
      return counter + '@' + day;
    }
  }

  private static final class Mean {
    double sum;
    int count;

    void add(double value) {
      sum += value;
      count++;
    }

    double get() {
      return count == 0 ? 0 : sum / count;
    }
  }

  private final Map<String, Double> means;
  private final List<Seen> all = new ArrayList<>();
  private final Map<String, Double> logMeans = new HashMap<>();
  private Map<Integer, Double> paces = new HashMap<>();
  private Map<String, Double> seats = new HashMap<>();
  private double variance = ServiceLaw.PRIOR_SPREAD * ServiceLaw.PRIOR_SPREAD;
  private double seatVariance = PaceLaw.UNKNOWN.counterSpread() * PaceLaw.UNKNOWN.counterSpread();

  PaceLearning(List<PastDay> days, Map<String, Double> means) {
    this.means = means;
    for (int day = 0; day < days.size(); day++) {
      for (Visit visit : days.get(day).seen().visits()) {
        all.add(new Seen(day, visit));
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      fit();
    }
  }

  private double rest(Seen seen) {
    return seen.log - logMeans.getOrDefault(seen.service, 0.0);
  }

  private double pace(Seen seen) {
    return paces.getOrDefault(seen.day, 0.0) + seats.getOrDefault(seen.seat(), 0.0);
  }

  private void fit() {
    Map<String, Mean> byService = new HashMap<>();
    all.forEach(s -> byService.computeIfAbsent(s.service, k -> new Mean()).add(s.log - pace(s)));
    byService.forEach((service, mean) -> logMeans.put(service, mean.get()));
    Map<Integer, Mean> byDay = new HashMap<>();
    all.forEach(
        s ->
            byDay
                .computeIfAbsent(s.day, k -> new Mean())
                .add(rest(s) - seats.getOrDefault(s.seat(), 0.0)));
    Map<Integer, Double> days = new HashMap<>();
    byDay.forEach((day, mean) -> days.put(day, mean.get()));
    paces = days;
    Map<String, Mean> bySeat = new HashMap<>();
    all.forEach(
        s ->
            bySeat
                .computeIfAbsent(s.seat(), k -> new Mean())
                .add(rest(s) - days.getOrDefault(s.day, 0.0)));
    Map<String, Double> fitted = new HashMap<>();
    bySeat.forEach(
        (seat, mean) ->
            fitted.put(
                seat,
                mean.get() * mean.count / (mean.count + variance / Math.max(1e-4, seatVariance))));
    seats = fitted;
    Mean excess = new Mean();
    for (Mean mean : bySeat.values()) {
      if (mean.count > ENOUGH) {
        excess.add(mean.get() * mean.get() - variance / mean.count);
      }
    }
    if (excess.count > 10) {
      seatVariance = Math.max(0.0009, excess.get());
    }
    Mean squares = new Mean();
    all.forEach(s -> squares.add(Math.pow(rest(s) - pace(s), 2)));
    if (squares.count > 50) {
      variance = squares.get();
    }
  }

  Map<String, ServiceLaw> services() {
    Map<String, List<Double>> logs = new TreeMap<>();
    means.keySet().forEach(service -> logs.put(service, new ArrayList<>()));
    all.forEach(s -> logs.computeIfAbsent(s.service, k -> new ArrayList<>()).add(s.log - pace(s)));
    Map<String, ServiceLaw> laws = new HashMap<>();
    logs.forEach(
        (service, values) ->
            laws.put(
                service,
                ServiceLaw.of(
                    believed(service, values), values.stream().mapToDouble(v -> v).toArray())));
    return laws;
  }

  /** The administrator's mean; without one that of the services seen, if they are some. */
  private double believed(String service, List<Double> logs) {
    Double mean = means.get(service);
    if (mean != null) {
      return mean;
    }
    if (logs.size() < ENOUGH) {
      return OfficeLaws.ANY_MEAN;
    }
    double log = logs.stream().mapToDouble(v -> v).average().orElse(0);
    return Math.exp(log + ServiceLaw.PRIOR_SPREAD * ServiceLaw.PRIOR_SPREAD / 2);
  }

  PaceLaw pace() {
    if (paces.size() < 2) {
      return PaceLaw.UNKNOWN;
    }
    Mean squares = new Mean();
    Mean mean = new Mean();
    paces.values().forEach(mean::add);
    paces.values().forEach(pace -> squares.add(Math.pow(pace - mean.get(), 2)));
    double guess = PaceLaw.UNKNOWN.daySpread() * PaceLaw.UNKNOWN.daySpread();
    double dayVariance = (squares.sum + 3 * guess) / (squares.count + 3);
    return new PaceLaw(Math.sqrt(dayVariance), Math.sqrt(seatVariance), lastingPaces());
  }

  private Map<String, Double> lastingPaces() {
    Map<String, Mean> byCounter = new HashMap<>();
    Map<String, Mean> bySeat = new HashMap<>();
    all.forEach(
        s ->
            bySeat
                .computeIfAbsent(s.seat(), k -> new Mean())
                .add(rest(s) - paces.getOrDefault(s.day, 0.0)));
    bySeat.forEach(
        (seat, mean) -> {
          if (mean.count > ENOUGH) {
            String counter = seat.substring(0, seat.lastIndexOf('@'));
            byCounter.computeIfAbsent(counter, k -> new Mean()).add(mean.get());
          }
        });
    Mean squares = new Mean();
    Mean noise = new Mean();
    byCounter
        .values()
        .forEach(
            mean -> {
              squares.add(mean.get() * mean.get());
              noise.add((seatVariance + variance / 25) / mean.count);
            });
    double lasting = Math.max(0, squares.get() - noise.get());
    Map<String, Double> paces = new HashMap<>();
    byCounter.forEach(
        (counter, mean) -> {
          double doubt = (seatVariance + variance / 25) / mean.count;
          paces.put(counter, mean.get() * lasting / (lasting + doubt + 1e-9));
        });
    return paces;
  }
}
