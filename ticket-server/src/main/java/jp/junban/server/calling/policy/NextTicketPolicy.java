package jp.junban.server.calling.policy;

import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.tickets.CallRule;
import org.jspecify.annotations.Nullable;

/**
 * Who is next at a counter. Among those who wait for what it gives:
 *
 * <ol>
 *   <li>whom staff granted priority, in the order of time;
 *   <li>a walk-in past whom a reservation was called so long ago that the office's bound is reached
 *       ({@link CallingRules#fairnessMinutes});
 *   <li>a reservation whose slot is near, by slot; of equal slots the counter's preferred service;
 *   <li>walk-ins in the order of time, those of the counter's preferred services first until
 *       somebody has waited too long for that ({@link CallingRules#preferenceYieldsMinutes});
 *   <li>when nobody else waits, a reservation whose slot is further away.
 * </ol>
 *
 * <p>When the hour's calls past others reached the office's cap, 1 to 4 become one order of time.
 *
 * <p>The bound holds exactly so: once a reservation was called past a walk-in who had come earlier
 * and could have been called there, no reservation is called past that walk-in after {@code
 * fairnessMinutes} from that moment. A pure function.
 */
public final class NextTicketPolicy {

  private static final long MINUTE = 60_000;

  private NextTicketPolicy() {}

  /**
   * The choice.
   *
   * @param lane whose head is next
   * @param rule why
   */
  public record Pick<E extends QueueEntry>(Lane<E> lane, CallRule rule) {

    public E entry() {
      return lane.head();
    }
  }

  /** The first of each kind of candidate. */
  private static final class Heads<E extends QueueEntry> {
    private @Nullable Lane<E> priority;
    private @Nullable Lane<E> due;
    private @Nullable Lane<E> early;
    private @Nullable Lane<E> walkIn;
    private @Nullable Lane<E> earliestWalkIn;
    private @Nullable Lane<E> boundReached;
  }

  /**
   * @param now milliseconds since 1970 in UTC
   * @return null when nobody waits whom this counter may call now
   */
  public static <E extends QueueEntry> @Nullable Pick<E> next(
      Lanes<E> lanes, CounterDuty duty, CallingRules rules, PassingCalls passing, long now) {
    Heads<E> heads = heads(lanes, duty, rules, passing, now);
    boolean somebodyFirst = heads.priority != null || heads.due != null;
    if (somebodyFirst && heads.earliestWalkIn != null && capReached(rules, passing, now)) {
      return byTime(heads);
    }
    if (heads.priority != null) {
      return new Pick<>(heads.priority, CallRule.PRIORITY);
    }
    if (heads.due != null) {
      return heads.boundReached != null
          ? new Pick<>(heads.boundReached, CallRule.WALK_IN_BOUND)
          : new Pick<>(heads.due, CallRule.RESERVED_DUE);
    }
    if (heads.walkIn != null) {
      boolean preferred = heads.walkIn != heads.earliestWalkIn;
      return new Pick<>(heads.walkIn, preferred ? CallRule.PREFERENCE : CallRule.FIRST_COME);
    }
    return heads.early == null ? null : new Pick<>(heads.early, CallRule.RESERVED_EARLY);
  }

  private static <E extends QueueEntry> Heads<E> heads(
      Lanes<E> lanes, CounterDuty duty, CallingRules rules, PassingCalls passing, long now) {
    Heads<E> heads = new Heads<>();
    for (Lane<E> lane : lanes.all()) {
      if (lane.isEmpty() || !duty.mayCall(lane)) {
        continue;
      }
      switch (lane.queueClass()) {
        case PRIORITY -> heads.priority = earlier(heads.priority, lane);
        case RESERVED -> reserved(heads, lane, duty, rules, now);
        case WALK_IN -> walkIn(heads, lane, duty, rules, passing, now);
      }
    }
    return heads;
  }

  private static <E extends QueueEntry> void reserved(
      Heads<E> heads, Lane<E> lane, CounterDuty duty, CallingRules rules, long now) {
    if (lane.head().slotAt() - rules.reservedEarlyMinutes() * MINUTE <= now) {
      heads.due = nearer(heads.due, lane, duty);
    } else if (rules.earlyWhenIdle()) {
      heads.early = nearer(heads.early, lane, duty);
    }
  }

  private static <E extends QueueEntry> void walkIn(
      Heads<E> heads,
      Lane<E> lane,
      CounterDuty duty,
      CallingRules rules,
      PassingCalls passing,
      long now) {
    heads.earliestWalkIn = earlier(heads.earliestWalkIn, lane);
    Lane<E> best = heads.walkIn;
    int level = level(lane, duty, rules, now);
    int bestLevel = best == null ? Integer.MAX_VALUE : level(best, duty, rules, now);
    if (level < bestLevel) {
      heads.walkIn = lane;
    } else if (level == bestLevel) {
      heads.walkIn = earlier(best, lane);
    }
    if (boundReached(lane, rules, passing, now)) {
      heads.boundReached = earlier(heads.boundReached, lane);
    }
  }

  private static int level(Lane<?> lane, CounterDuty duty, CallingRules rules, long now) {
    Integer yields = rules.preferenceYieldsMinutes();
    boolean waitedLong = yields != null && now - lane.head().queuedAt() >= yields * MINUTE;
    return waitedLong ? 0 : duty.level(lane.service());
  }

  private static boolean boundReached(
      Lane<?> lane, CallingRules rules, PassingCalls passing, long now) {
    Integer bound = rules.fairnessMinutes();
    if (bound == null) {
      return false;
    }
    long since = passing.firstPast(lane.service(), lane.head().queuedAt());
    return since != PassingCalls.NEVER && now >= since + bound * MINUTE;
  }

  private static boolean capReached(CallingRules rules, PassingCalls passing, long now) {
    Integer cap = rules.priorityCallsPerHour();
    return cap != null && passing.inTheLastHour(now) >= cap;
  }

  private static <E extends QueueEntry> @Nullable Pick<E> byTime(Heads<E> heads) {
    Lane<E> first = heads.earliestWalkIn;
    if (heads.priority != null) {
      first = earlier(first, heads.priority);
    }
    if (heads.due != null) {
      first = earlier(first, heads.due);
    }
    if (first == null) {
      return null;
    }
    return new Pick<>(
        first,
        switch (first.queueClass()) {
          case WALK_IN -> CallRule.CAP_REACHED;
          case PRIORITY -> CallRule.PRIORITY;
          case RESERVED -> CallRule.RESERVED_DUE;
        });
  }

  private static <E extends QueueEntry> Lane<E> earlier(@Nullable Lane<E> one, Lane<E> other) {
    return one == null || Lane.byTime(other.head(), one.head()) < 0 ? other : one;
  }

  private static <E extends QueueEntry> Lane<E> nearer(
      @Nullable Lane<E> one, Lane<E> other, CounterDuty duty) {
    if (one == null) {
      return other;
    }
    int order = Long.compare(other.head().slotAt(), one.head().slotAt());
    if (order == 0) {
      order = Integer.compare(duty.level(other.service()), duty.level(one.service()));
    }
    return order < 0 || (order == 0 && earlier(one, other) == other) ? other : one;
  }

  /** Whether a call by this rule counts as a call past those who came earlier and still wait. */
  public static boolean passes(CallRule rule) {
    return rule == CallRule.PRIORITY || rule == CallRule.RESERVED_DUE;
  }
}
