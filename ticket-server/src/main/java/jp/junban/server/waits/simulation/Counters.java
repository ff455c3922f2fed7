package jp.junban.server.waits.simulation;

import jp.junban.server.waits.laws.BreakLaw;
import jp.junban.server.waits.laws.BreakMatching;
import jp.junban.server.waits.laws.Dice;
import jp.junban.server.waits.laws.EmpiricalLaw;
import jp.junban.server.waits.laws.Normal;
import jp.junban.server.waits.laws.OfficeLaws;
import jp.junban.server.waits.laws.Patience;
import jp.junban.server.waits.laws.PlannedBreak;
import jp.junban.server.waits.laws.ServiceLaw;

/** What happens at the counters in one run. */
final class Counters {

  private static final long NEVER = Long.MAX_VALUE / 4;
  private static final double LONG_GAP = 300;
  private static final double LONG_WALK = 180;
  private static final double USUAL_WALK = 25;
  private static final double AWAITED = 75;
  private static final double IDLE = 120;
  private static final double STRAY = 0.1 / 7200;

  private final Setting set;
  private final FloorState state;
  private final OfficeLaws laws;
  private final Dice dice;
  private final Paces paces;
  private final int count;
  private final long[] next;
  private final boolean[] idle;
  private final int[] passesTo;
  private final long[] keptPlace;
  private final long[][] due;
  private final int[] taken;
  private final long[] unplanned;
  private long lastEnd;

  Counters(Setting set, Dice dice, Paces paces) {
    this.set = set;
    this.state = set.state;
    this.laws = set.laws;
    this.dice = dice;
    this.paces = paces;
    count = set.counters.length;
    next = new long[count];
    idle = new boolean[count];
    passesTo = new int[count];
    keptPlace = new long[count];
    due = new long[count][];
    for (int c = 0; c < count; c++) {
      due[c] = new long[set.breaks[c].length];
    }
    taken = new int[count];
    unplanned = new long[count];
  }

  void begin() {
    double shift = state.lateness().mean() + state.lateness().doubt() * dice.normal();
    lastEnd = state.now();
    for (int c = 0; c < count; c++) {
      idle[c] = false;
      passesTo[c] = -1;
      taken[c] = 0;
      drawBreaks(c, shift);
      next[c] = Math.max(state.now(), begin(c));
    }
  }

  private void drawBreaks(int c, double shift) {
    FloorState.AtCounter counter = set.counters[c];
    boolean resting =
        counter.status() == jp.junban.server.waits.laws.CounterTrack.Status.FREE
            && !counter.finishedLast();
    long notBefore = resting ? state.now() : counter.lastCallAt();
    BreakLaw law = laws.breaks();
    for (int b = 0; b < due[c].length; b++) {
      Setting.Due each = set.breaks[c][b];
      double mean = each.lateness() + shift;
      double least = ((notBefore - each.from()) / 1000.0 - mean) / law.spread();
      double passed = Normal.below(least);
      if (passed > 0.995) {
        // far over time: it was forgotten, or it comes any minute
        due[c][b] = dice.next() < 0.5 ? NEVER : state.now() + (long) (600_000 * dice.exponential());
      } else {
        double share = passed + dice.next() * (1 - passed);
        double late =
            mean + law.spread() * Normal.quantile(Math.min(0.9999, Math.max(1e-4, share)));
        due[c][b] = each.from() + (long) (1000 * late);
      }
    }
    unplanned[c] = state.now() + drawUnplanned();
  }

  private long drawUnplanned() {
    return (long) (1000 * dice.exponential() / laws.breaks().unplannedPerSecond());
  }

  private long begin(int c) {
    FloorState.AtCounter counter = set.counters[c];
    return switch (counter.status()) {
      case SERVING -> serving(c, counter, counter.since());
      case CALLED -> called(c, counter);
      case FREE -> free(c, counter);
      case AWAY -> away(c, counter);
    };
  }

  private double elapsed(long since) {
    return Math.max(0, state.now() - since) / 1000.0;
  }

  private long serving(int c, FloorState.AtCounter counter, long since) {
    int service = set.numberOf(counter.service());
    ServiceLaw law = set.lengths[service];
    double factor = paces.factor(c, state.now());
    double seconds = factor * law.seconds().quantileAbove(elapsed(since) / factor, dice.next());
    long finish = Math.max(state.now(), Math.min(since, state.now()) + (long) (1000 * seconds));
    return finishing(c, counter, service, finish);
  }

  private long finishing(int c, FloorState.AtCounter counter, int service, long finish) {
    lastEnd = Math.max(lastEnd, finish);
    willPass(c, counter, service);
    return finish + (long) (1000 * laws.gap().quantile(dice.next()));
  }

  private void willPass(int c, FloorState.AtCounter counter, int service) {
    FloorState.Waiting visitor = counter.visitor();
    if (visitor != null) {
      passesTo[c] = drawPassing(service);
      keptPlace[c] = set.keepsPlace[service] ? visitor.queuedAt() : Long.MIN_VALUE;
    }
  }

  private long called(int c, FloorState.AtCounter counter) {
    double elapsed = elapsed(counter.since());
    if (elapsed > LONG_WALK) {
      return serving(c, counter, counter.since() + (long) (1000 * USUAL_WALK));
    }
    FloorState.Waiting visitor = counter.visitor();
    if (visitor != null) {
      Patience patience = visitor.free() ? laws.patience() : laws.patienceOfOthers();
      double waited = Math.max(0, counter.since() - visitor.enteredAt()) / 1000.0;
      double gone = patience.endless() ? 0 : (1 - patience.cancels()) * patience.gone(waited);
      double comes = (1 - gone) * (1 - laws.walk().below(elapsed));
      if (dice.next() * (gone + comes) < gone) {
        return Math.max(state.now(), counter.since() + (long) (1000 * AWAITED));
      }
    }
    double walk = laws.walk().quantileAbove(elapsed, dice.next());
    long start = Math.max(state.now(), counter.since() + (long) (1000 * walk));
    int service = set.numberOf(counter.service());
    double seconds = set.lengths[service].seconds().quantile(dice.next()) * paces.factor(c, start);
    return finishing(c, counter, service, start + (long) (1000 * seconds));
  }

  private long free(int c, FloorState.AtCounter counter) {
    double elapsed = elapsed(counter.since());
    if (counter.finishedLast() && elapsed < LONG_GAP) {
      willPass(c, counter, set.numberOf(counter.service()));
      return counter.since() + (long) (1000 * laws.gap().quantileAbove(elapsed, dice.next()));
    }
    long since = NEVER;
    for (FloorState.Waiting each : state.waiting()) {
      if (counter.serves().containsKey(each.service())) {
        since = Math.min(since, Math.max(each.enteredAt(), counter.since()));
      }
    }
    double ignored = elapsed(since);
    return ignored < IDLE
        ? state.now()
        : state.now() + (long) (1000 * Math.min(900, ignored / 2) * dice.exponential());
  }

  private long away(int c, FloorState.AtCounter counter) {
    Long announced = counter.returns();
    if (announced != null && announced > state.now()) {
      return announced;
    }
    if (!counter.openedToday()) {
      return notYetOpened(c);
    }
    double elapsed = elapsed(counter.since());
    for (int b = 0; b < due[c].length; b++) {
      PlannedBreak planned =
          new PlannedBreak(
              counter.name(),
              set.breaks[c][b].from(),
              set.breaks[c][b].ends()
                  ? set.breaks[c][b].from() + (long) (1000 * set.breaks[c][b].length())
                  : Long.MAX_VALUE);
      if (BreakMatching.near(planned, counter.since())) {
        return perhapsPlanned(c, b, counter.since(), elapsed);
      }
    }
    return counter.since() + (long) (1000 * unplannedAbove(elapsed));
  }

  private double unplannedAbove(double elapsed) {
    EmpiricalLaw law = laws.breaks().unplanned();
    return law.below(elapsed) < 0.99 ? law.quantileAbove(elapsed, dice.next()) : forgotten(elapsed);
  }

  /** Nobody knows when: as likely as not it lasts as long again. (Gott, Nature 363, 1993.) */
  private double forgotten(double elapsed) {
    return Math.max(600, elapsed) / Math.max(0.02, 1 - dice.next());
  }

  private long perhapsPlanned(int c, int b, long since, double elapsed) {
    BreakLaw law = laws.breaks();
    Setting.Due planned = set.breaks[c][b];
    double spread = Math.hypot(law.spread(), law.daySpread());
    double usual = planned.from() / 1000.0 + planned.lateness() + state.lateness().mean();
    double seen = Math.min(since - 30_000, set.counters[c].lastCallAt());
    double asDue =
        Normal.below((since / 1000.0 - usual) / spread)
            - Normal.below((seen / 1000.0 - usual) / spread);
    double window = (since - seen) / 1000.0;
    double goesOn = planned.ends() ? 1 - law.overrun().below(elapsed - planned.length()) : 1;
    double asPlanned = (asDue + window * STRAY) * goesOn;
    double without =
        window * law.unplannedPerSecond() * (1 - Math.min(0.99, law.unplanned().below(elapsed)));
    if (dice.next() * (asPlanned + without) >= asPlanned) {
      return since + (long) (1000 * unplannedAbove(elapsed));
    }
    due[c][b] = NEVER;
    if (!planned.ends()) {
      return NEVER;
    }
    double passed = law.overrun().below(elapsed - planned.length());
    double overrun = law.overrun().quantile(passed + dice.next() * (1 - passed));
    return since + (long) (1000 * Math.max(elapsed + 5, planned.length() + overrun));
  }

  private long notYetOpened(int c) {
    long meant = Long.MIN_VALUE;
    for (int b = 0; b < due[c].length; b++) {
      Setting.Due each = set.breaks[c][b];
      long until = each.from() + (long) (1000 * each.length());
      if (each.from() <= state.now() && (!each.ends() || until >= state.now())) {
        due[c][b] = NEVER;
        meant = each.ends() ? until : NEVER;
      }
    }
    if (meant > state.now()) {
      return meant;
    }
    double missing = elapsed(set.counters[c].since());
    return state.now() + (long) (1000 * (forgotten(missing) - Math.max(600, missing)));
  }

  /** When the last of those who were called before the run is done. */
  long lastEnd() {
    return lastEnd;
  }

  /** The counter at which something happens next. */
  int first() {
    int first = 0;
    for (int c = 1; c < count; c++) {
      if (next[c] < next[first]) {
        first = c;
      }
    }
    return first;
  }

  long next(int c) {
    return count == 0 ? NEVER : next[c];
  }

  boolean idle(int c) {
    return idle[c];
  }

  int passesTo(int c) {
    return passesTo[c];
  }

  long keptPlace(int c) {
    return keptPlace[c];
  }

  void passed(int c) {
    passesTo[c] = -1;
  }

  /** Where a visitor of this service goes on to; -1: home. */
  int drawPassing(int service) {
    Setting.Passing[] passings = set.passings[service];
    if (passings.length == 0) {
      return -1;
    }
    double share = dice.next();
    for (Setting.Passing each : passings) {
      if (share < each.share()) {
        return each.service();
      }
      share -= each.share();
    }
    return -1;
  }

  void busy(int c, long until, int to, long place) {
    idle[c] = false;
    next[c] = until;
    passesTo[c] = to;
    keptPlace[c] = place;
  }

  /** Nobody is there for it; it waits, or goes when its break is due. */
  void rest(int c, long now) {
    idle[c] = true;
    long soonest = unplanned[c];
    for (long each : due[c]) {
      soonest = Math.min(soonest, each);
    }
    next[c] = soonest >= state.closes() ? NEVER : Math.max(now + 1, soonest);
  }

  /** Goes for a break that is due. */
  boolean goes(int c, long now) {
    for (int b = 0; b < due[c].length; b++) {
      if (due[c][b] <= now) {
        due[c][b] = NEVER;
        idle[c] = false;
        Setting.Due each = set.breaks[c][b];
        double length = each.length() + laws.breaks().overrun().quantile(dice.next());
        next[c] = each.ends() ? now + (long) (1000 * Math.max(60, length)) : NEVER;
        return true;
      }
    }
    if (unplanned[c] <= now) {
      idle[c] = false;
      next[c] = now + (long) (1000 * laws.breaks().unplanned().quantile(dice.next()));
      unplanned[c] = next[c] + drawUnplanned();
      return true;
    }
    return false;
  }
}
