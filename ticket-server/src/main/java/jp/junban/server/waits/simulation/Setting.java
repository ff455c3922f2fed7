package jp.junban.server.waits.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.junban.server.calling.policy.CounterDuty;
import jp.junban.server.calling.policy.QueueEntry;
import jp.junban.server.waits.laws.ArrivalLaw;
import jp.junban.server.waits.laws.OfficeLaws;
import jp.junban.server.waits.laws.Pace;
import jp.junban.server.waits.laws.PlannedBreak;
import jp.junban.server.waits.laws.ServiceLaw;
import org.jspecify.annotations.Nullable;

/** What all runs from one state have in common, with numbers instead of names. */
final class Setting {

  /** A chance to be passed on. */
  record Passing(double share, int service) {}

  /** A break not yet taken. */
  record Due(long from, double lateness, double length, boolean ends) {}

  final FloorState state;
  final OfficeLaws laws;
  final int services;
  final ServiceLaw[] lengths;
  final Passing[][] passings;
  final boolean[] keepsPlace;
  final FloorState.AtCounter[] counters;
  final CounterDuty[] duties;
  final int[][] countersOf;
  final Due[][] breaks;
  final Pace.OfCounter[] paces;
  final int[] bookingServices;
  final long[] bookingSlots;
  final double[][] walkIns;
  final boolean countsPassing;
  private final List<FloorState.Waiting> waiting;
  private final Map<String, Integer> numbers = new HashMap<>();

  Setting(FloorState state, OfficeLaws laws) {
    this.state = state;
    this.laws = laws;
    state.services().forEach(this::number);
    waiting = new ArrayList<>(state.waiting());
    waiting.sort(
        Comparator.comparingLong(FloorState.Waiting::queuedAt)
            .thenComparing(FloorState.Waiting::key));
    waiting.forEach(each -> number(each.service()));
    state.bookings().forEach(each -> number(each.service()));
    for (FloorState.AtCounter each : state.counters()) {
      each.serves().keySet().stream().sorted().forEach(this::number);
      if (!each.service().isEmpty()) {
        number(each.service());
      }
    }
    laws.passings().values().forEach(to -> to.keySet().forEach(this::number));
    services = numbers.size();
    lengths = new ServiceLaw[services];
    passings = new Passing[services][];
    keepsPlace = new boolean[services];
    numbers.forEach(
        (name, number) -> {
          lengths[number] = laws.service(name);
          keepsPlace[number] = laws.keepsPlace().contains(name);
          passings[number] =
              laws.passings().getOrDefault(name, Map.of()).entrySet().stream()
                  .map(to -> new Passing(to.getValue(), number(to.getKey())))
                  .toArray(Passing[]::new);
        });
    counters = state.counters().toArray(FloorState.AtCounter[]::new);
    duties = new CounterDuty[counters.length];
    breaks = new Due[counters.length][];
    paces = new Pace.OfCounter[counters.length];
    for (int c = 0; c < counters.length; c++) {
      String name = counters[c].name();
      int[] levels = new int[services];
      counters[c].serves().forEach((service, level) -> levels[number(service)] = level);
      duties[c] = new CounterDuty(c, levels);
      breaks[c] =
          state.breaks().stream()
              .filter(each -> each.counter().equals(name))
              .sorted(Comparator.comparingLong(PlannedBreak::from))
              .map(this::due)
              .toArray(Due[]::new);
      paces[c] =
          state
              .pace()
              .counters()
              .getOrDefault(
                  name,
                  new Pace.OfCounter(
                      laws.pace().counters().getOrDefault(name, 0.0), laws.pace().counterSpread()));
    }
    countersOf = new int[services][];
    for (int s = 0; s < services; s++) {
      countersOf[s] = countersOf(s);
    }
    bookingServices = state.bookings().stream().mapToInt(b -> number(b.service())).toArray();
    bookingSlots = state.bookings().stream().mapToLong(FloorState.Booking::slot).toArray();
    walkIns = walkIns();
    countsPassing =
        state.rules().fairnessMinutes() != null || state.rules().priorityCallsPerHour() != null;
  }

  private int number(String service) {
    Integer known = numbers.get(service);
    if (known != null) {
      return known;
    }
    int next = numbers.size();
    numbers.put(service, next);
    return next;
  }

  int numberOf(String service) {
    return numbers.getOrDefault(service, 0);
  }

  private Due due(PlannedBreak each) {
    long second = (each.from() - state.origin()) / 1000;
    return new Due(
        each.from(), laws.breaks().lateness(each.counter(), second), each.length(), each.ends());
  }

  /** Those that give a service; who can do least else is asked first. */
  private int[] countersOf(int service) {
    List<Integer> giving = new ArrayList<>();
    for (int c = 0; c < counters.length; c++) {
      if (duties[c].gives(service)) {
        giving.add(c);
      }
    }
    giving.sort(Comparator.comparingInt(c -> counters[c].serves().size()));
    return giving.stream().mapToInt(c -> c).toArray();
  }

  /** Walk-ins per half hour: first all of them, then the running shares of the services. */
  private double[][] walkIns() {
    double[][] rates = new double[ArrivalLaw.HALF_HOURS][services + 1];
    laws.arrivals()
        .walkIns()
        .forEach(
            (name, perHalfHour) -> {
              Integer s = numbers.get(name);
              if (s != null) {
                for (int h = 0; h < rates.length; h++) {
                  rates[h][s + 1] = perHalfHour[h] * state.bustle();
                }
              }
            });
    for (double[] rate : rates) {
      for (int s = 1; s <= services; s++) {
        rate[0] += rate[s];
        rate[s] += s > 1 ? rate[s - 1] : 0;
      }
    }
    return rates;
  }

  /** The number of the only counter that may call; one that is not there calls nobody. */
  int counterOf(@Nullable String name) {
    if (name == null) {
      return QueueEntry.ANY_COUNTER;
    }
    for (int c = 0; c < counters.length; c++) {
      if (counters[c].name().equals(name)) {
        return c;
      }
    }
    return counters.length;
  }

  List<FloorState.Waiting> waiting() {
    return waiting;
  }
}
