package jp.junban.server.waits.simulation;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.junban.server.calling.policy.PassingCalls;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.tickets.QueueClass;
import jp.junban.server.waits.laws.CounterTrack;
import jp.junban.server.waits.laws.LawsLearner;
import jp.junban.server.waits.laws.OfficeLaws;
import jp.junban.server.waits.laws.PaceReading;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SimulationProperties {

  private static final long NOW = 36_000_000;
  private static final int RUNS = 64;
  private static final List<String> SERVICES = List.of("A", "B", "C");

  private final OfficeLaws laws =
      new LawsLearner(List.of(), Map.of("A", 600.0, "B", 300.0, "C", 900.0), Set.of()).learn();

  private FloorState floor(long seed, int counters, int waiting) {
    Random random = new Random(seed);
    List<FloorState.Waiting> queue = new ArrayList<>();
    for (int i = 0; i < waiting; i++) {
      boolean reserved = random.nextInt(4) == 0;
      long at = NOW - 3_000_000 + i * 10_000L;
      queue.add(
          new FloorState.Waiting(
              "t" + i,
              SERVICES.get(random.nextInt(3)),
              reserved ? QueueClass.RESERVED : QueueClass.WALK_IN,
              NOW + (random.nextInt(60) - 20) * 60_000L,
              at,
              at,
              !reserved,
              null));
    }
    List<FloorState.AtCounter> desks = new ArrayList<>();
    for (int i = 0; i < counters; i++) {
      CounterTrack.Status status = CounterTrack.Status.values()[1 + random.nextInt(3)];
      desks.add(
          new FloorState.AtCounter(
              "c" + i,
              Map.of("A", 1, "B", 1, "C", 1),
              status,
              NOW - random.nextInt(1_200_000),
              NOW - 1_200_000,
              SERVICES.get(random.nextInt(3)),
              false,
              true,
              null,
              null));
    }
    return new FloorState(
        NOW,
        0,
        NOW + 4 * 3_600_000,
        CallingRules.STANDARD,
        new PassingCalls(),
        SERVICES,
        desks,
        queue,
        List.of(new FloorState.Booking("A", NOW + 1_200_000)),
        List.of(),
        new FloorState.Lateness(0, 60),
        new PaceReading(laws.pace(), laws.services()).read(List.of(), List.of(), NOW),
        1);
  }

  @Property(tries = 40)
  void waitsAreNeverNegativeAndTheirQuantilesAreInOrder(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int counters,
      @ForAll @IntRange(max = 40) int waiting) {
    SimulatedWaits waits = Simulation.run(floor(seed, counters, waiting), laws, RUNS, seed);
    assertEquals(waiting, waits.tickets().size());
    List<WaitSamples> all = new ArrayList<>(waits.tickets().values());
    all.addAll(waits.newcomers().values());
    for (WaitSamples each : all) {
      assertTrue(each.quantile(0.1) >= 0);
      assertTrue(each.quantile(0.1) <= each.quantile(0.5));
      assertTrue(each.quantile(0.5) <= each.quantile(0.8));
      assertTrue(each.quantile(0.8) <= each.quantile(0.9));
    }
  }

  @Property(tries = 40)
  void inALaneWhoCameEarlierIsExpectedEarlier(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int counters) {
    FloorState floor = floor(seed, counters, 30);
    SimulatedWaits waits = Simulation.run(floor, laws, RUNS, seed);
    for (String service : SERVICES) {
      WaitSamples before = null;
      for (FloorState.Waiting each : floor.waiting()) {
        if (each.service().equals(service) && each.queueClass() == QueueClass.WALK_IN) {
          WaitSamples here = requireNonNull(waits.tickets().get(each.key()));
          assertTrue(before == null || before.quantile(0.5) <= here.quantile(0.5));
          assertTrue(before == null || before.quantile(0.9) <= here.quantile(0.9));
          before = here;
        }
      }
      assertTrue(
          before == null
              || before.quantile(0.5)
                  <= requireNonNull(waits.newcomers().get(service)).quantile(0.5));
    }
  }

  @Property(tries = 15)
  void theSameStateAndSeedGiveTheSameWaits(@ForAll long seed) {
    SimulatedWaits one = Simulation.run(floor(seed, 4, 20), laws, RUNS, seed);
    SimulatedWaits two = Simulation.run(floor(seed, 4, 20), laws, RUNS, seed);
    one.tickets()
        .forEach(
            (key, samples) ->
                assertEquals(
                    samples.quantile(0.37),
                    requireNonNull(two.tickets().get(key)).quantile(0.37),
                    0));
  }

  @Property(tries = 25)
  void moreCountersHardlyEverMakeAnybodyWaitLonger(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int counters) {
    FloorState few = floor(seed, counters, 25);
    List<FloorState.AtCounter> desks = new ArrayList<>(few.counters());
    desks.addAll(
        floor(seed + 1, 2, 0).counters().stream().map(SimulationProperties::renamed).toList());
    FloorState many =
        new FloorState(
            few.now(),
            few.origin(),
            few.closes(),
            few.rules(),
            few.passing(),
            few.services(),
            desks,
            few.waiting(),
            few.bookings(),
            few.breaks(),
            few.lateness(),
            few.pace(),
            few.bustle());
    double fewer = sum(Simulation.run(few, laws, 2 * RUNS, seed));
    double more = sum(Simulation.run(many, laws, 2 * RUNS, seed));
    assertTrue(more <= fewer * 1.05 + 60, more + " against " + fewer);
  }

  private static FloorState.AtCounter renamed(FloorState.AtCounter each) {
    return new FloorState.AtCounter(
        "more-" + each.name(),
        each.serves(),
        each.status(),
        each.since(),
        each.lastCallAt(),
        each.service(),
        each.finishedLast(),
        each.openedToday(),
        each.visitor(),
        each.returns());
  }

  private static double sum(SimulatedWaits waits) {
    return waits.tickets().values().stream().mapToDouble(each -> each.quantile(0.5)).sum();
  }
}
