package jp.junban.server.waits.simulation;

import jp.junban.server.calling.policy.CounterDuty;
import jp.junban.server.calling.policy.Lane;
import jp.junban.server.calling.policy.Lanes;
import jp.junban.server.calling.policy.NextTicketPolicy;
import jp.junban.server.calling.policy.PassingCalls;
import jp.junban.server.tickets.CallRule;
import jp.junban.server.tickets.QueueClass;
import jp.junban.server.waits.laws.ArrivalLaw;
import jp.junban.server.waits.laws.Dice;
import jp.junban.server.waits.laws.OfficeLaws;
import jp.junban.server.waits.laws.Patience;
import jp.junban.server.waits.laws.ServiceLaw;
import org.jspecify.annotations.Nullable;

/** One way in which the day may go on. Used again and again; not for several threads. */
final class Run {

  private static final long NEVER = Long.MAX_VALUE / 4;
  private static final long AWAITED = 75_000;

  private final Setting set;
  private final FloorState state;
  private final OfficeLaws laws;
  private final Dice dice = new Dice(0);
  private final Lanes<Entry> start;
  private final Counters counters;
  private final Paces paces;
  private final Arrivals arrivals;
  private final int told;
  private final double[] waits;
  private final long end;

  private Lanes<Entry> lanes;
  private PassingCalls passing;
  private int order;
  private long now;
  private int untold;
  private long lastEnd;

  Run(Setting set) {
    this.set = set;
    state = set.state;
    laws = set.laws;
    told = set.waiting().size() + state.services().size();
    waits = new double[told];
    end = state.now() + (long) (Simulation.HORIZON * 1000);
    start = new Lanes<>(set.services);
    int place = 0;
    for (FloorState.Waiting each : set.waiting()) {
      start.add(
          new Entry(
              place,
              false,
              set.numberOf(each.service()),
              each.queueClass(),
              each.queuedAt(),
              each.slot(),
              place++,
              each.enteredAt(),
              each.free(),
              set.counterOf(each.forCounter())));
    }
    for (String service : state.services()) {
      start.add(
          new Entry(
              place,
              true,
              set.numberOf(service),
              QueueClass.WALK_IN,
              state.now(),
              0,
              place++,
              state.now(),
              true));
    }
    lanes = start;
    passing = state.passing();
    paces = new Paces(set, dice);
    counters = new Counters(set, dice, paces);
    arrivals = new Arrivals(set, dice);
  }

  /** The seconds until a ticket, or after all tickets a newcomer, is called. */
  double wait(int entry) {
    return waits[entry];
  }

  /** The seconds until the last of those present now is done. */
  double lastEnd() {
    return Math.max(0, lastEnd - state.now()) / 1000.0;
  }

  void play(long seed) {
    dice.seed(seed);
    lanes = start.copy();
    passing = state.passing().copy();
    order = told;
    java.util.Arrays.fill(waits, Simulation.HORIZON);
    untold = told;
    now = state.now();
    paces.begin();
    counters.begin();
    arrivals.begin();
    lastEnd = counters.lastEnd();
    while (untold > 0) {
      int counter = counters.first();
      long next = counters.next(counter);
      if (arrivals.next() < next) {
        now = arrivals.next();
        if (now > end) {
          return;
        }
        arrive(arrivals.take(order++));
      } else {
        now = next;
        if (now > end) {
          return;
        }
        happen(counter);
      }
    }
  }

  private void arrive(Entry entry) {
    lanes.add(entry);
    for (int counter : set.countersOf[entry.service()]) {
      if (counters.idle(counter)) {
        if (ready(counter)) {
          return;
        }
      }
    }
  }

  private void happen(int counter) {
    int to = counters.passesTo(counter);
    if (to >= 0) {
      long queuedAt =
          counters.keptPlace(counter) == Long.MIN_VALUE ? now : counters.keptPlace(counter);
      counters.passed(counter);
      arrive(
          new Entry(
              Entry.NOT_ASKED, false, to, QueueClass.WALK_IN, queuedAt, 0, order++, now, false));
    }
    ready(counter);
  }

  /** The counter can take somebody, or go; gives whether it took somebody. */
  private boolean ready(int counter) {
    if (now < state.closes() && counters.goes(counter, now)) {
      return false;
    }
    NextTicketPolicy.Pick<Entry> pick = pick(counter);
    while (pick != null) {
      Entry entry = lanes.take(pick.lane());
      if (entry.place() != Entry.NOT_ASKED) {
        waits[entry.place()] = (now - state.now()) / 1000.0;
        untold--;
      }
      if (!entry.newcomer() && occupies(counter, entry)) {
        remember(entry, pick.rule(), set.duties[counter]);
        return true;
      }
      pick = pick(counter);
    }
    counters.rest(counter, now);
    return false;
  }

  private NextTicketPolicy.@Nullable Pick<Entry> pick(int counter) {
    return NextTicketPolicy.next(lanes, set.duties[counter], state.rules(), passing, now);
  }

  /** The office's bound and cap count the calls past others. */
  private void remember(Entry called, CallRule rule, CounterDuty duty) {
    if (!set.countsPassing || !NextTicketPolicy.passes(rule)) {
      return;
    }
    for (Lane<Entry> lane : lanes.all()) {
      if (!lane.isEmpty()
          && duty.mayCall(lane)
          && lane.head().queuedAt() < called.queuedAt()
          && !lane.head().newcomer()) {
        boolean reserved = rule == CallRule.RESERVED_DUE;
        passing.add(new PassingCalls.Passing(now, called.queuedAt(), duty, reserved));
        return;
      }
    }
  }

  /** Whether the one who is called keeps the counter busy; one who cancelled before does not. */
  private boolean occupies(int counter, Entry entry) {
    Patience patience = entry.free() ? laws.patience() : laws.patienceOfOthers();
    if (!patience.endless()) {
      double waited = (now - entry.enteredAt()) / 1000.0;
      double before = Math.max(0, state.now() - entry.enteredAt()) / 1000.0;
      double gone = patience.gone(waited);
      double cancelled = patience.cancels() * patience.gone(before);
      double share = dice.next() * (1 - cancelled);
      double cancels = patience.cancels() * gone - cancelled;
      if (share < cancels) {
        return false;
      }
      if (share < cancels + (1 - patience.cancels()) * gone) {
        counters.busy(counter, now + AWAITED, -1, Long.MIN_VALUE);
        return true;
      }
    }
    serve(counter, entry);
    return true;
  }

  private void serve(int counter, Entry entry) {
    int service = entry.service();
    long start = now + (long) (1000 * laws.walk().quantile(dice.next()));
    ServiceLaw law = set.lengths[service];
    double seconds = law.seconds().quantile(dice.next()) * paces.factor(counter, start);
    long finish = start + (long) (1000 * seconds);
    if (entry.place() != Entry.NOT_ASKED) {
      lastEnd = Math.max(lastEnd, finish);
    }
    long free = finish + (long) (1000 * laws.gap().quantile(dice.next()));
    int to = counters.drawPassing(service);
    long place = set.keepsPlace[service] ? entry.queuedAt() : Long.MIN_VALUE;
    counters.busy(counter, free, to, place);
  }

  /** Whoever draws a ticket or comes with a reservation later. */
  private static final class Arrivals {

    private final Setting set;
    private final Dice dice;
    private final long[] times;
    private final int[] which;
    private int count;
    private int place;
    private long walkIn;

    Arrivals(Setting set, Dice dice) {
      this.set = set;
      this.dice = dice;
      times = new long[set.bookingSlots.length];
      which = new int[set.bookingSlots.length];
    }

    void begin() {
      drawBookings();
      place = 0;
      walkIn = set.state.now();
      nextWalkIn();
    }

    private void drawBookings() {
      ArrivalLaw law = set.laws.arrivals();
      long now = set.state.now();
      count = 0;
      for (int b = 0; b < set.bookingSlots.length; b++) {
        double waited = (now - set.bookingSlots[b]) / 1000.0;
        double passed = law.lateness().below(waited);
        double comes = (1 - law.staysAway()) * (1 - passed);
        if (dice.next() * (comes + law.staysAway()) >= comes) {
          continue;
        }
        double late = law.lateness().quantile(passed + dice.next() * (1 - passed));
        long at = Math.max(now, set.bookingSlots[b] + (long) (1000 * late));
        int i = count++;
        while (i > 0 && times[i - 1] > at) {
          times[i] = times[i - 1];
          which[i] = which[i - 1];
          i--;
        }
        times[i] = at;
        which[i] = b;
      }
    }

    private void nextWalkIn() {
      double left = dice.exponential();
      while (true) {
        long since = walkIn - set.state.origin();
        int step = (int) (since / ArrivalLaw.HALF_HOUR);
        if (since < 0 || step >= ArrivalLaw.HALF_HOURS || walkIn >= set.state.closes()) {
          walkIn = NEVER;
          return;
        }
        double rate = set.walkIns[step][0] / ArrivalLaw.HALF_HOUR;
        long stepEnds = set.state.origin() + (step + 1) * ArrivalLaw.HALF_HOUR;
        if (left < rate * (stepEnds - walkIn)) {
          walkIn += (long) (left / rate);
          return;
        }
        left -= rate * (stepEnds - walkIn);
        walkIn = stepEnds;
      }
    }

    long next() {
      return place < count ? Math.min(times[place], walkIn) : walkIn;
    }

    /** The next one, as a new entry. */
    Entry take(int order) {
      if (place < count && times[place] <= walkIn) {
        int b = which[place];
        long at = times[place++];
        long slot = set.bookingSlots[b];
        boolean inTime = at <= slot + set.state.rules().reservedLate().toMillis();
        return new Entry(
            Entry.NOT_ASKED,
            false,
            set.bookingServices[b],
            inTime ? QueueClass.RESERVED : QueueClass.WALK_IN,
            at,
            slot,
            order,
            at,
            false);
      }
      long at = walkIn;
      int step = (int) ((at - set.state.origin()) / ArrivalLaw.HALF_HOUR);
      double[] rates = set.walkIns[Math.min(step, ArrivalLaw.HALF_HOURS - 1)];
      double share = dice.next() * rates[0];
      int service = 0;
      while (service < set.services - 1 && rates[service + 1] <= share) {
        service++;
      }
      nextWalkIn();
      return new Entry(Entry.NOT_ASKED, false, service, QueueClass.WALK_IN, at, 0, order, at, true);
    }
  }
}
