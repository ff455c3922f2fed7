package jp.junban.server.calling.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import jp.junban.server.calling.policy.CounterDuty;
import jp.junban.server.calling.policy.Lane;
import jp.junban.server.calling.policy.Lanes;
import jp.junban.server.calling.policy.NextTicketPolicy;
import jp.junban.server.calling.policy.PassingCalls;
import jp.junban.server.calling.policy.QueueEntry;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.tickets.CallRule;
import jp.junban.server.tickets.QueueClass;
import org.jspecify.annotations.Nullable;

/** Runs a day forward under given rules; the same day and rules always give the same waits. */
final class DayReplay {

  /** How long somebody waited, and as what. */
  record Wait(QueueClass queueClass, long millis) {}

  private record Waiting(Day.Visit visit, QueueClass queueClass) implements QueueEntry {

    @Override
    public int service() {
      return visit.service();
    }

    @Override
    public long queuedAt() {
      return visit.comes();
    }

    @Override
    public long slotAt() {
      Long slot = visit.slot();
      return slot == null ? visit.comes() : slot;
    }

    @Override
    public int order() {
      return visit.order();
    }

    @Override
    public int forCounter() {
      return ANY_COUNTER;
    }
  }

  /** Something happens. What happens at the same moment happens in the order it was foreseen. */
  private record Happening(long at, int order, Runnable what) {}

  private final CallingRules rules;
  private final List<CounterDuty> duties;
  private final Lanes<Waiting> lanes;
  private final PassingCalls passing = new PassingCalls();
  private final PriorityQueue<Happening> ahead =
      new PriorityQueue<>(
          Comparator.comparingLong(Happening::at).thenComparingInt(Happening::order));
  private final long[] freeFrom;
  private final boolean[] atWork;
  private final List<Wait> waits = new ArrayList<>();
  private int foreseen;

  private DayReplay(CallingRules rules, List<CounterDuty> duties, int services) {
    this.rules = rules;
    this.duties = duties;
    this.lanes = new Lanes<>(services);
    this.freeFrom = new long[duties.size()];
    this.atWork = new boolean[duties.size()];
  }

  /**
   * @param duties of all counters of the office, by their number
   * @param services how many services the office has
   * @return the waits of those who were called, in the order of the calls
   */
  static List<Wait> run(Day day, CallingRules rules, List<CounterDuty> duties, int services) {
    DayReplay replay = new DayReplay(rules, duties, services);
    day.visits().forEach(replay::foresee);
    day.shifts().forEach(replay::foresee);
    replay.run();
    return replay.waits;
  }

  private void foresee(long at, Runnable what) {
    ahead.add(new Happening(at, foreseen++, what));
  }

  private void foresee(Day.Visit visit) {
    Waiting first = new Waiting(visit, visit.classWith(rules.reservedLate().toMillis()));
    foresee(visit.comes(), () -> lanes.add(first));
    Waiting last = first;
    Long priority = visit.priorityFrom();
    if (priority != null && priority > visit.comes()) {
      Waiting preferred = new Waiting(visit, QueueClass.PRIORITY);
      last = preferred;
      foresee(
          priority,
          () -> {
            if (lanes.remove(first)) {
              lanes.add(preferred);
            }
          });
    }
    Waiting present = last;
    Long givesUp = visit.givesUp();
    if (givesUp != null) {
      foresee(givesUp, () -> lanes.remove(present));
    }
    if (first.queueClass() == QueueClass.RESERVED) {
      foresee(first.slotAt() - rules.reservedEarly().toMillis(), () -> {});
    }
  }

  private void foresee(Day.Shift shift) {
    foresee(shift.from(), () -> atWork[shift.counter()] = true);
    foresee(shift.to(), () -> atWork[shift.counter()] = false);
  }

  private void run() {
    for (Happening next = ahead.poll(); next != null; next = ahead.poll()) {
      next.what().run();
      Happening after = ahead.peek();
      if (after == null || after.at() > next.at()) {
        callWherePossible(next.at());
      }
    }
  }

  /** The counter that has been free longest calls first. */
  private void callWherePossible(long now) {
    List<CounterDuty> free = new ArrayList<>();
    for (CounterDuty duty : duties) {
      if (atWork[duty.counter()] && freeFrom[duty.counter()] <= now) {
        free.add(duty);
      }
    }
    free.sort(Comparator.comparingLong(duty -> freeFrom[duty.counter()]));
    for (CounterDuty duty : free) {
      NextTicketPolicy.Pick<Waiting> pick = NextTicketPolicy.next(lanes, duty, rules, passing, now);
      if (pick != null) {
        call(pick, duty, now);
      }
    }
  }

  private void call(NextTicketPolicy.Pick<Waiting> pick, CounterDuty duty, long now) {
    CallRule rule = pick.rule();
    Waiting called = lanes.take(pick.lane());
    waits.add(new Wait(called.queueClass(), now - called.visit().comes()));
    if (NextTicketPolicy.passes(rule) && isPastSomebody(called, duty)) {
      boolean reserved = called.queueClass() == QueueClass.RESERVED;
      passing.add(new PassingCalls.Passing(now, called.queuedAt(), duty, reserved));
    }
    freeFrom[duty.counter()] = now + called.visit().takes();
    foresee(freeFrom[duty.counter()], () -> {});
  }

  private boolean isPastSomebody(Waiting called, CounterDuty duty) {
    for (Lane<Waiting> lane : lanes.all()) {
      @Nullable Waiting head = lane.isEmpty() ? null : lane.head();
      if (head != null && duty.mayCall(lane) && head.queuedAt() < called.queuedAt()) {
        return true;
      }
    }
    return false;
  }
}
