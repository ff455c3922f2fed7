package jp.junban.server.waits.lab;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.waits.laws.ArrivalLaw;
import jp.junban.server.waits.laws.BreakLaw;
import jp.junban.server.waits.laws.CounterTrack;
import jp.junban.server.waits.laws.EmpiricalLaw;
import jp.junban.server.waits.laws.FloorEvent;
import jp.junban.server.waits.laws.FloorTracker;
import jp.junban.server.waits.laws.OfficeLaws;
import jp.junban.server.waits.laws.Pace;
import jp.junban.server.waits.laws.PaceGrid;
import jp.junban.server.waits.laws.PaceLaw;
import jp.junban.server.waits.laws.Patience;
import jp.junban.server.waits.laws.PlannedBreak;
import jp.junban.server.waits.laws.ServiceLaw;
import jp.junban.server.waits.replay.TraceLine;
import jp.junban.server.waits.simulation.FloorState;
import jp.junban.server.waits.simulation.OfficeOutline;
import jp.junban.server.waits.simulation.Simulation;
import jp.junban.server.waits.simulation.StateReading;
import jp.junban.server.waits.simulation.WaitSamples;

/**
 * The two yardsticks of a simulated day: the guess of somebody who only counts heads, and the
 * announcement of one who knows the day's true laws and paces, but not the future.
 */
final class Oracle {

  private static final int RUNS = 200;

  private final SimulatedDay day;
  private final ModelOffice office;

  Oracle(SimulatedDay day) {
    this.day = day;
    this.office = day.office;
  }

  private OfficeLaws laws() {
    Map<String, ServiceLaw> services = new HashMap<>();
    Map<String, Map<String, Double>> passings = new HashMap<>();
    Map<String, double[]> walkIns = new HashMap<>();
    office
        .services()
        .forEach(
            (name, kind) -> {
              double logMean = Math.log(kind.mean()) - kind.spread() * kind.spread() / 2;
              services.put(
                  name,
                  new ServiceLaw(
                      logMean,
                      kind.spread(),
                      EmpiricalLaw.lognormal(Math.exp(logMean), kind.spread())));
              if (kind.passes() > 0) {
                passings.put(name, Map.of(kind.to(), kind.passes()));
              }
              double[] rates = new double[ArrivalLaw.HALF_HOURS];
              double steps = (office.closes() - office.opens()) / 1800.0;
              for (int i = office.opens() / 1800; i < office.closes() / 1800; i++) {
                rates[i] = kind.walkIns() / steps;
              }
              walkIns.put(name, rates);
            });
    double[] late = new double[256];
    double[] overrun = new double[256];
    for (int i = 0; i < late.length; i++) {
      double z = jp.junban.server.waits.laws.Normal.quantile((i + 0.5) / late.length);
      late[i] = -450 + 380 * z;
      overrun[i] = 90 * z;
    }
    return new OfficeLaws(
        services,
        new PaceLaw(0.01, 0.14, day.paces),
        EmpiricalLaw.lognormal(25, 0.47),
        EmpiricalLaw.lognormal(31, 0.62),
        new BreakLaw(
            Map.of(),
            300,
            60,
            280,
            EmpiricalLaw.of(overrun),
            1 / 40000.0,
            EmpiricalLaw.lognormal(440, 0.65)),
        new ArrivalLaw(walkIns, EmpiricalLaw.of(late), 0.12),
        passings,
        Set.of("PH"),
        new Patience(office.patience(), 0.73, 0.25),
        Patience.ENDLESS,
        office.closes() * 1000L);
  }

  private OfficeOutline outline() {
    Map<String, Map<String, Integer>> counters = new LinkedHashMap<>();
    office
        .counters()
        .forEach(
            (name, gives) -> {
              Map<String, Integer> levels = new LinkedHashMap<>();
              gives.forEach(service -> levels.put(service, levels.size() + 1));
              counters.put(name, levels);
            });
    List<PlannedBreak> plan = new ArrayList<>();
    office
        .breaks()
        .forEach(
            (name, all) ->
                all.forEach(b -> plan.add(new PlannedBreak(name, b[0] * 1000L, b[1] * 1000L))));
    return new OfficeOutline(
        0,
        List.copyOf(office.services().keySet()),
        counters,
        plan,
        new CallingRules(
            5,
            15,
            true,
            null,
            null,
            0,
            ReentryPlace.END,
            ReentryPlace.END,
            ReentryPlace.END,
            Set.of()),
        Long.MAX_VALUE);
  }

  List<String> lines() {
    OfficeLaws laws = laws();
    StateReading reading = new StateReading(outline(), laws);
    FloorTracker tracker = new FloorTracker(Set.of("PH"));
    Map<String, Long> slots = new HashMap<>();
    Map<String, FloorState.Booking> book = new LinkedHashMap<>();
    day.book.forEach(
        (name, slot) -> {
          slots.put(name, (long) slot[0] * 1000);
          book.put(
              name,
              new FloorState.Booking(
                  requireNonNull(day.bookService.get(name)), (long) slot[0] * 1000));
        });
    List<String> lines = new ArrayList<>();
    for (String text : day.trace) {
      TraceLine line = TraceLine.parse(text, slots);
      if (line == null) {
        continue;
      }
      office.counters().keySet().forEach(c -> tracker.knows(c, line.event().at()));
      tracker.accept(line.event());
      book.remove(line.reservation());
      FloorEvent.Kind kind = line.event().kind();
      if (kind == FloorEvent.Kind.ISSUE || kind == FloorEvent.Kind.TRANSFER) {
        lines.add(line(line.event(), reading, tracker, new ArrayList<>(book.values()), laws));
      }
    }
    return lines;
  }

  private String line(
      FloorEvent event,
      StateReading reading,
      FloorTracker tracker,
      List<FloorState.Booking> bookings,
      OfficeLaws laws) {
    FloorState seen = reading.read(tracker, bookings, event.at());
    Pace pace = new Pace(PaceGrid.exactly(day.pace(event.at() / 1000.0)), exact());
    FloorState state =
        new FloorState(
            seen.now(),
            seen.origin(),
            seen.closes(),
            seen.rules(),
            seen.passing(),
            seen.services(),
            seen.counters(),
            seen.waiting(),
            seen.bookings(),
            seen.breaks(),
            seen.lateness(),
            pace,
            seen.bustle());
    WaitSamples samples = Simulation.run(state, laws, RUNS, event.at()).tickets().get(event.key());
    double limit = samples == null ? 0 : samples.quantile(0.5);
    double careful = samples == null ? 0 : samples.quantile(0.9);
    return String.format(
        Locale.ROOT,
        "%s,%d,%.1f,%.1f,%.1f",
        event.ticket(),
        event.leg(),
        naive(state, event),
        limit,
        careful);
  }

  private Map<String, Pace.OfCounter> exact() {
    Map<String, Pace.OfCounter> exact = new HashMap<>();
    day.paces.forEach((name, pace) -> exact.put(name, new Pace.OfCounter(pace, 0)));
    return exact;
  }

  /** People ahead at the counters that give it, times the mean service, by those counters. */
  private double naive(FloorState state, FloorEvent event) {
    Set<String> rivals = new java.util.HashSet<>();
    int open = 0;
    for (FloorState.AtCounter each : state.counters()) {
      if (each.status() != CounterTrack.Status.AWAY && each.serves().containsKey(event.service())) {
        rivals.addAll(each.serves().keySet());
        open++;
      }
    }
    long ahead =
        state.waiting().stream()
            .filter(w -> rivals.contains(w.service()) && !w.key().equals(event.key()))
            .count();
    double mean =
        office.services().values().stream().mapToDouble(k -> k.mean() * k.walkIns()).sum()
            / office.services().values().stream().mapToDouble(ModelOffice.Kind::walkIns).sum();
    return ahead * mean / Math.max(1, open);
  }
}
