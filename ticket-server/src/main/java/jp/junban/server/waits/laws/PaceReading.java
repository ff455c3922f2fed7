package jp.junban.server.waits.laws;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.junban.server.waits.laws.DayObservations.Visit;

/**
 * Reads today's pace from today's services: a hidden Markov chain over {@link PaceGrid}, one link
 * for every five minutes, each service speaking for the time at which it <em>started</em>. Those
 * still going on speak too: by having lasted at least so long. Weighting by the end instead would
 * favour short services.
 *
 * <p>The paces of the single counters are estimated beside it, drawn towards their usual ones.
 */
public final class PaceReading {

  private static final int ROUNDS = 2;
  private static final double OUTLIER = 3.5;
  private static final double SURPRISE = 0.02;

  private final PaceLaw law;
  private final Map<String, ServiceLaw> services;

  /** A service that goes on. */
  public record Ongoing(String service, String counter, long startedAt) {}

  private record Spoken(int block, String counter, double rest, double variance) {}

  public PaceReading(PaceLaw law, Map<String, ServiceLaw> services) {
    this.law = law;
    this.services = services;
  }

  /** What these services say at this moment. */
  public Pace read(List<Visit> visits, List<Ongoing> ongoing, long now) {
    long first = now;
    for (Visit visit : visits) {
      first = Math.min(first, visit.startedAt());
    }
    for (Ongoing each : ongoing) {
      first = Math.min(first, each.startedAt());
    }
    first = Math.max(first, now - 288 * PaceGrid.BLOCK);
    int blocks = (int) ((now - first) / PaceGrid.BLOCK) + 1;
    List<Spoken> spoken = new java.util.ArrayList<>(visits.size());
    for (Visit visit : visits) {
      ServiceLaw service = services.get(visit.service());
      if (service != null && visit.startedAt() >= first && visit.startedAt() <= now) {
        double rest = Math.log(visit.seconds()) - service.logMean();
        double bound = OUTLIER * service.logSpread();
        spoken.add(
            new Spoken(
                (int) ((visit.startedAt() - first) / PaceGrid.BLOCK),
                visit.counter(),
                Math.max(-bound, Math.min(bound, rest)),
                service.logSpread() * service.logSpread()));
      }
    }
    Map<String, Pace.OfCounter> counters = new HashMap<>();
    double[][] forward = new double[0][];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] evidence = evidence(spoken, counters, blocks);
      addOngoing(evidence, ongoing, counters, first, now);
      forward = forward(evidence);
      counters = counters(spoken, smoothedMeans(forward, evidence));
    }
    return new Pace(forward[blocks - 1], counters);
  }

  private Pace.OfCounter prior(String counter) {
    return new Pace.OfCounter(law.counter(counter), law.counterSpread());
  }

  /** Logarithms of the likelihood, by block and step. */
  private double[][] evidence(
      List<Spoken> spoken, Map<String, Pace.OfCounter> counters, int blocks) {
    double[] weight = new double[blocks];
    double[] sum = new double[blocks];
    for (Spoken each : spoken) {
      Pace.OfCounter counter = counters.getOrDefault(each.counter(), prior(each.counter()));
      double variance = each.variance() + counter.doubt() * counter.doubt();
      weight[each.block()] += 1 / variance;
      sum[each.block()] += (each.rest() - counter.mean()) / variance;
    }
    double[][] evidence = new double[blocks][PaceGrid.SIZE];
    for (int b = 0; b < blocks; b++) {
      for (int i = 0; i < PaceGrid.SIZE; i++) {
        double at = PaceGrid.at(i);
        evidence[b][i] = at * sum[b] - at * at * weight[b] / 2;
      }
    }
    return evidence;
  }

  private void addOngoing(
      double[][] evidence,
      List<Ongoing> ongoing,
      Map<String, Pace.OfCounter> counters,
      long first,
      long now) {
    for (Ongoing each : ongoing) {
      ServiceLaw service = services.get(each.service());
      if (service == null || each.startedAt() < first || each.startedAt() > now) {
        continue;
      }
      int block = (int) ((each.startedAt() - first) / PaceGrid.BLOCK);
      Pace.OfCounter counter = counters.getOrDefault(each.counter(), prior(each.counter()));
      double elapsed = Math.log(Math.max(1, (now - each.startedAt()) / 1000.0));
      double spread = Math.hypot(service.logSpread(), counter.doubt());
      double rest = elapsed - service.logMean() - counter.mean();
      for (int i = 0; i < PaceGrid.SIZE; i++) {
        double lasts = 1 - Normal.below((rest - PaceGrid.at(i)) / spread);
        evidence[block][i] += Math.log(SURPRISE + (1 - SURPRISE) * lasts);
      }
    }
  }

  private double[][] forward(double[][] evidence) {
    double[][] forward = new double[evidence.length][];
    double[] before = PaceGrid.usual(law.daySpread());
    for (int b = 0; b < evidence.length; b++) {
      double[] here = b == 0 ? before.clone() : PaceGrid.later(before);
      weigh(here, evidence[b]);
      forward[b] = here;
      before = here;
    }
    return forward;
  }

  private static void weigh(double[] probabilities, double[] logs) {
    double most = Arrays.stream(logs).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] *= Math.exp(Math.max(-600, logs[i] - most));
      sum += probabilities[i];
    }
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] /= sum;
    }
  }

  private static double[] smoothedMeans(double[][] forward, double[][] evidence) {
    int blocks = forward.length;
    double[] means = new double[blocks];
    double[] after = new double[PaceGrid.SIZE];
    Arrays.fill(after, 1);
    for (int b = blocks - 1; b >= 0; b--) {
      double sum = 0;
      double mean = 0;
      for (int i = 0; i < PaceGrid.SIZE; i++) {
        double both = forward[b][i] * after[i];
        sum += both;
        mean += both * PaceGrid.at(i);
      }
      means[b] = sum > 0 ? mean / sum : 0;
      weigh(after, evidence[b]);
      after = PaceGrid.earlier(after);
    }
    return means;
  }

  private Map<String, Pace.OfCounter> counters(List<Spoken> spoken, double[] paces) {
    Map<String, double[]> sums = new HashMap<>();
    for (Spoken each : spoken) {
      double[] sum = sums.computeIfAbsent(each.counter(), c -> new double[2]);
      sum[0] += (each.rest() - paces[each.block()]) / each.variance();
      sum[1] += 1 / each.variance();
    }
    Map<String, Pace.OfCounter> counters = new HashMap<>();
    double certainty = 1 / Math.max(1e-4, law.counterSpread() * law.counterSpread());
    sums.forEach(
        (counter, sum) ->
            counters.put(
                counter,
                new Pace.OfCounter(
                    (law.counter(counter) * certainty + sum[0]) / (certainty + sum[1]),
                    Math.sqrt(1 / (certainty + sum[1])))));
    return counters;
  }

  /** What is known of a counter that has not served yet. */
  public Pace.OfCounter unseen(String counter) {
    return prior(counter);
  }
}
