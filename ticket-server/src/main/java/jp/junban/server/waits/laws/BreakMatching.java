package jp.junban.server.waits.laws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.junban.server.waits.laws.DayObservations.Absence;
import org.jspecify.annotations.Nullable;

/** Tells which absences of a day were the planned breaks, and which had no plan. */
public final class BreakMatching {

  private static final long EARLY = 1_500_000;
  private static final long LATE = 3_600_000;
  private static final double SEEN = 30;
  private static final double SHORT = 0.55;
  private static final double LONG = 2.5;

  /** A break as it was planned and as it was taken. */
  public record Taken(PlannedBreak planned, Absence absence) {

    /**
     * How much later than planned the wish to go came up, in seconds. It was after the last visitor
     * was called and not after the counter went away; a usual lateness tells where between.
     */
    public Normal.Between lateness(double usual, double spread) {
      double latest = (absence.from() - planned.from()) / 1000.0;
      double earliest = (absence.dueFrom() - planned.from()) / 1000.0;
      return Normal.Between.of(usual, spread, Math.min(earliest, latest - SEEN), latest);
    }
  }

  private final List<Taken> taken = new ArrayList<>();
  private final List<Absence> unplanned = new ArrayList<>();
  private final Set<PlannedBreak> left = new HashSet<>();

  /** Looks for every planned break among the absences that have ended or never did. */
  public BreakMatching(List<PlannedBreak> plan, List<Absence> absences) {
    left.addAll(plan);
    for (Absence absence : absences) {
      PlannedBreak planned = find(absence);
      if (planned == null) {
        unplanned.add(absence);
      } else {
        left.remove(planned);
        taken.add(new Taken(planned, absence));
      }
    }
  }

  private @Nullable PlannedBreak find(Absence absence) {
    PlannedBreak best = null;
    for (PlannedBreak each : left) {
      if (each.counter().equals(absence.counter())
          && near(each, absence.from())
          && fits(each, absence)
          && (best == null || distance(each, absence) < distance(best, absence))) {
        best = each;
      }
    }
    return best;
  }

  private static long distance(PlannedBreak planned, Absence absence) {
    return Math.abs(planned.from() - absence.from());
  }

  /** Whether a counter that went away at this time can have gone for this break. */
  public static boolean near(PlannedBreak planned, long from) {
    long latest = planned.ends() ? Math.max(planned.until(), planned.from() + LATE) : from;
    return from >= planned.from() - EARLY && from <= latest;
  }

  private static boolean fits(PlannedBreak planned, Absence absence) {
    if (!planned.ends() || absence.until() == Long.MAX_VALUE) {
      return planned.ends() == (absence.until() != Long.MAX_VALUE);
    }
    double length = (absence.until() - absence.from()) / 1000.0;
    return length >= SHORT * planned.length() && length <= LONG * planned.length();
  }

  /** The breaks taken as planned. */
  public List<Taken> taken() {
    return taken;
  }

  /** The absences without a plan. */
  public List<Absence> unplanned() {
    return unplanned;
  }

  /** The planned breaks that were not taken. */
  public Set<PlannedBreak> left() {
    return left;
  }
}
