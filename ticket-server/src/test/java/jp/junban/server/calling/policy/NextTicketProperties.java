package jp.junban.server.calling.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.tickets.CallRule;
import jp.junban.server.tickets.QueueClass;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Random offices, random rules, random days: what the policy promises holds on all of them. */
@PropertyDefaults(tries = 400, edgeCases = EdgeCasesMode.NONE)
class NextTicketProperties {

  private static final long MINUTE = 60_000;
  private static final int SERVICES = 3;

  private record Visitor(
      int order, int service, QueueClass queueClass, long queuedAt, long slotAt, int forCounter)
      implements QueueEntry {}

  /** A call that was made, with everybody who was waiting then. */
  private record Call(
      Visitor called, CallRule rule, CounterDuty duty, long at, List<Visitor> waiting) {

    /** Who came earlier, waits as a walk-in, and could have been called there instead. */
    List<Visitor> walkInsPassed() {
      return waiting.stream()
          .filter(other -> other.queueClass() == QueueClass.WALK_IN)
          .filter(other -> other.queuedAt() < called.queuedAt() && callable(other))
          .toList();
    }

    private boolean callable(Visitor other) {
      return duty.gives(other.service())
          && (other.forCounter() == QueueEntry.ANY_COUNTER || other.forCounter() == duty.counter());
    }
  }

  @Provide
  Arbitrary<CallingRules> rules() {
    Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 30);
    return Combinators.combine(
            minutes,
            Arbitraries.of(true, false),
            minutes.injectNull(0.3),
            Arbitraries.integers().between(0, 6).injectNull(0.6),
            minutes.injectNull(0.3))
        .as(
            (early, idle, fairness, cap, yields) ->
                new CallingRules(
                    early,
                    15,
                    idle,
                    fairness,
                    cap,
                    yields,
                    ReentryPlace.OLD_PLACE,
                    ReentryPlace.END,
                    ReentryPlace.OLD_PLACE,
                    EnumSet.allOf(PriorityReason.class)));
  }

  @Property
  void nobodyIsOvertakenInsideAServiceAndClass(
      @ForAll("rules") CallingRules rules, @ForAll long seed) {
    for (Call call : new Day(rules, seed).calls) {
      for (Visitor other : call.waiting()) {
        if (other.service() == call.called().service()
            && other.queueClass() == call.called().queueClass()
            && other.forCounter() == call.called().forCounter()) {
          assertTrue(inOrder(call.called(), other), () -> other + " before " + call.called());
        }
      }
    }
  }

  private static boolean inOrder(Visitor first, Visitor second) {
    if (first.queueClass() == QueueClass.RESERVED && first.slotAt() != second.slotAt()) {
      return first.slotAt() < second.slotAt();
    }
    return Lane.byTime(first, second) < 0;
  }

  @Property
  void noReservationIsCalledPastAWalkInOnceTheBoundIsReached(
      @ForAll("rules") CallingRules rules, @ForAll long seed) {
    Integer bound = rules.fairnessMinutes();
    if (bound == null) {
      return;
    }
    List<Call> calls = new Day(rules, seed).calls;
    for (int i = 0; i < calls.size(); i++) {
      Call call = calls.get(i);
      if (call.rule() != CallRule.RESERVED_DUE) {
        continue;
      }
      for (Visitor walkIn : call.walkInsPassed()) {
        @Nullable Long since = firstPassed(walkIn, calls.subList(0, i));
        assertTrue(
            since == null || call.at() < since + bound * MINUTE,
            () -> call + " went past " + walkIn + ", passed first at " + since);
      }
    }
  }

  private static @Nullable Long firstPassed(Visitor walkIn, List<Call> calls) {
    return calls.stream()
        .filter(call -> call.rule() == CallRule.RESERVED_DUE)
        .filter(call -> call.walkInsPassed().contains(walkIn))
        .map(Call::at)
        .findFirst()
        .orElse(null);
  }

  @Property
  void noMoreCallsGoPastWalkInsInAnHourThanTheOfficeAllows(
      @ForAll("rules") CallingRules rules, @ForAll long seed) {
    Integer cap = rules.priorityCallsPerHour();
    if (cap == null) {
      return;
    }
    List<Call> past =
        new Day(rules, seed)
            .calls.stream()
                .filter(call -> NextTicketPolicy.passes(call.rule()))
                .filter(call -> !call.walkInsPassed().isEmpty())
                .toList();
    for (Call call : past) {
      long inTheHour =
          past.stream()
              .filter(other -> other.at() <= call.at() && other.at() > call.at() - 60 * MINUTE)
              .count();
      assertTrue(inTheHour <= Math.max(cap, 0), () -> inTheHour + " calls in the hour to " + call);
    }
  }

  @Property
  void everybodyIsCalledOnceAndOnlyWhereTheirServiceIsGiven(
      @ForAll("rules") CallingRules rules, @ForAll long seed) {
    Day day = new Day(rules, seed);
    Set<Visitor> called = new HashSet<>();
    for (Call call : day.calls) {
      assertTrue(called.add(call.called()));
      assertTrue(call.callable(call.called()));
    }
    assertEquals(new HashSet<>(day.visitors), called);
  }

  /** Two hours in which visitors come, and then as long as it takes until nobody waits. */
  private static final class Day {

    private final Random random;
    private final CallingRules rules;
    private final List<Visitor> visitors = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final Lanes<Visitor> lanes = new Lanes<>(SERVICES);
    private final PassingCalls passing = new PassingCalls();
    private final List<Visitor> waiting = new ArrayList<>();
    private final List<CounterDuty> counters = new ArrayList<>();

    Day(CallingRules rules, long seed) {
      this.rules = rules;
      this.random = new Random(seed);
      counters.add(new CounterDuty(0, new int[] {1, 2, 1}));
      for (int counter = 1; counter <= random.nextInt(4); counter++) {
        int[] levels = new int[SERVICES];
        for (int service = 0; service < SERVICES; service++) {
          levels[service] = random.nextInt(3);
        }
        counters.add(new CounterDuty(counter, levels));
      }
      long[] freeAt = new long[counters.size()];
      for (long now = 0; now < 120 * MINUTE || !waiting.isEmpty(); now += 20_000) {
        if (now < 120 * MINUTE && random.nextInt(3) == 0) {
          arrive(now);
        }
        for (CounterDuty duty : counters) {
          if (freeAt[duty.counter()] <= now && call(duty, now)) {
            freeAt[duty.counter()] = now + MINUTE + random.nextInt(6) * MINUTE;
          }
        }
      }
    }

    private void arrive(long now) {
      QueueClass queueClass =
          switch (random.nextInt(10)) {
            case 0 -> QueueClass.PRIORITY;
            case 1, 2, 3 -> QueueClass.RESERVED;
            default -> QueueClass.WALK_IN;
          };
      int service = random.nextInt(SERVICES);
      CounterDuty only = counters.get(random.nextInt(counters.size()));
      boolean here = random.nextInt(20) == 0 && only.gives(service);
      Visitor visitor =
          new Visitor(
              visitors.size(),
              service,
              queueClass,
              now,
              now + (random.nextInt(45) - 15) * MINUTE,
              here ? only.counter() : QueueEntry.ANY_COUNTER);
      visitors.add(visitor);
      waiting.add(visitor);
      lanes.add(visitor);
    }

    private boolean call(CounterDuty duty, long now) {
      NextTicketPolicy.Pick<Visitor> pick = NextTicketPolicy.next(lanes, duty, rules, passing, now);
      if (pick == null) {
        return false;
      }
      Visitor called = lanes.take(pick.lane());
      waiting.remove(called);
      Call call = new Call(called, pick.rule(), duty, now, List.copyOf(waiting));
      calls.add(call);
      if (NextTicketPolicy.passes(call.rule()) && !call.walkInsPassed().isEmpty()) {
        boolean reserved = called.queueClass() == QueueClass.RESERVED;
        passing.add(new PassingCalls.Passing(now, called.queuedAt(), duty, reserved));
      }
      return true;
    }
  }
}
