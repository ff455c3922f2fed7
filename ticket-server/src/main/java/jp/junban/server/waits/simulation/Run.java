package jp.junban.server.waits.simulation;

import jp.junban.server.waits.laws.ArrivalLaw;
import jp.junban.server.waits.laws.Dice;
import jp.junban.server.waits.laws.OfficeLaws;
import jp.junban.server.waits.laws.PaceGrid;
import jp.junban.server.waits.laws.Patience;
import jp.junban.server.waits.laws.ServiceLaw;

/** One way in which the day may go on. Used again and again; not for several threads. */
final class Run {

  private static final long NEVER = Long.MAX_VALUE / 4;
  private static final long LATE_RESERVATION = 900_000;
  private static final long AWAITED = 75_000;

  private final Setting set;
  private final FloorState state;
  private final OfficeLaws laws;
  private final Dice dice = new Dice(0);
  private final Lanes lanes;
  private final Counters counters;
  private final Paces paces;
  private final Arrivals arrivals;
  private final int tickets;
  private final int told;
  private final double[] waits;
  private final long end;

  private long now;
  private int untold;
  private long lastEnd;

  Run(Setting set) {
    this.set = set;
    state = set.state;
    laws = set.laws;
    tickets = set.waiting().size();
    told = tickets + state.services().size();
    waits = new double[told];
    end = state.now() + (long) (Simulation.HORIZON * 1000);
    lanes = new Lanes(set.services);
    for (FloorState.Waiting each : set.waiting()) {
      boolean first = each.reserved() && each.enteredAt() <= each.slot() + LATE_RESERVATION;
      int entry =
          lanes.add(
              set.numberOf(each.service()), first, each.slot(), each.enteredAt(), each.queuedAt());
      lanes.free[entry] = each.free();
      lanes.enter(entry);
    }
    for (String service : state.services()) {
      lanes.enter(lanes.add(set.numberOf(service), false, 0, state.now(), state.now()));
    }
    lanes.keep();
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
    lanes.restart();
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
        arrive(arrivals.take(lanes));
      } else {
        now = next;
        if (now > end) {
          return;
        }
        happen(counter);
      }
    }
  }

  private void arrive(int entry) {
    lanes.enter(entry);
    for (int counter : set.countersOf[lanes.service[entry]]) {
      if (counters.idle(counter)) {
        ready(counter);
        if (!stands(entry)) {
          return;
        }
      }
    }
  }

  private boolean stands(int entry) {
    return lanes.head(lanes.lane(lanes.service[entry], lanes.reserved[entry])) == entry;
  }

  private void happen(int counter) {
    int to = counters.passesTo(counter);
    if (to >= 0) {
      long queuedAt = counters.keptPlace(counter) == Long.MIN_VALUE ? now : counters.keptPlace(counter);
      counters.passed(counter);
      int entry = lanes.add(to, false, 0, now, queuedAt);
      arrive(entry);
    }
    ready(counter);
  }

  /** The counter can take somebody, or go. */
  private void ready(int counter) {
    if (now < state.closes() && counters.goes(counter, now)) {
      return;
    }
    int entry = Dispatch.choose(lanes, set.lanesOf[counter], now);
    while (entry >= 0) {
      lanes.take(entry);
      if (entry < told) {
        waits[entry] = (now - state.now()) / 1000.0;
        untold--;
      }
      if ((entry < tickets || entry >= told) && occupies(counter, entry)) {
        return;
      }
      entry = Dispatch.choose(lanes, set.lanesOf[counter], now);
    }
    counters.rest(counter, now);
  }

  /** Whether the one who is called keeps the counter busy; one who cancelled before does not. */
  private boolean occupies(int counter, int entry) {
    Patience patience = lanes.free[entry] ? laws.patience() : laws.patienceOfOthers();
    if (!patience.endless()) {
      double waited = (now - lanes.enteredAt[entry]) / 1000.0;
      double before = Math.max(0, state.now() - lanes.enteredAt[entry]) / 1000.0;
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

  private void serve(int counter, int entry) {
    int service = lanes.service[entry];
    long start = now + (long) (1000 * laws.walk().quantile(dice.next()));
    ServiceLaw law = set.lengths[service];
    double seconds = law.seconds().quantile(dice.next()) * paces.factor(counter, start);
    long finish = start + (long) (1000 * seconds);
    if (entry < tickets) {
      lastEnd = Math.max(lastEnd, finish);
    }
    long free = finish + (long) (1000 * laws.gap().quantile(dice.next()));
    int to = counters.drawPassing(service);
    long place = set.keepsPlace[service] ? lanes.queuedAt[entry] : Long.MIN_VALUE;
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
    int take(Lanes lanes) {
      if (place < count && times[place] <= walkIn) {
        int b = which[place];
        long at = times[place++];
        long slot = set.bookingSlots[b];
        return lanes.add(set.bookingServices[b], at <= slot + LATE_RESERVATION, slot, at, at);
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
      int entry = lanes.add(service, false, 0, at, at);
      lanes.free[entry] = true;
      return entry;
    }
  }
}
