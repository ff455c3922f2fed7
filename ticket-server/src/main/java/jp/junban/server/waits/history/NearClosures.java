package jp.junban.server.waits.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.junban.server.offices.calendar.OpeningCalendar;

/**
 * How many more people come right after days that are closed out of turn, and right before them:
 * holidays, the year's end, maintenance. Days that every week is closed on are in the means of the
 * weekdays already.
 *
 * <p>Whom the closed days would have had, by the means of their weekdays, comes in part nearby: one
 * share of them on the first open day after, another on the last before. Both shares are fitted to
 * the past days by ridge regression through the origin, drawn towards 0: without such days in the
 * past nobody more is expected.
 */
final class NearClosures {

  private static final int AFTER = -1;
  private static final int BEFORE = 1;

  /** Of a longer closure only so many days count. */
  private static final int FARTHEST = 14;

  private static final double TRUST_IN_NONE = 0.25;

  private final OpeningCalendar calendar;
  private final Set<DayOfWeek> week;

  NearClosures(OpeningCalendar calendar) {
    this.calendar = calendar;
    this.week = calendar.week().keySet();
  }

  /** Whether the day before or the day after is closed out of turn. */
  boolean touches(LocalDate date) {
    return !missed(date, AFTER).isEmpty() || !missed(date, BEFORE).isEmpty();
  }

  /**
   * Fits the shares.
   *
   * @param walkIns the usual number of visitors without a reservation, by weekday
   */
  Shares learn(List<DaySum> days, Map<DayOfWeek, Double> walkIns) {
    return new Shares(share(days, walkIns, AFTER), share(days, walkIns, BEFORE), walkIns);
  }

  private double share(List<DaySum> days, Map<DayOfWeek, Double> walkIns, int side) {
    double products = 0;
    double squares = TRUST_IN_NONE;
    for (DaySum day : days) {
      double usual = walkIns.getOrDefault(day.day().getDayOfWeek(), 0.0);
      // between two closures nobody can say which of them it was
      if (usual > 0 && missed(day.day(), -side).isEmpty()) {
        double x = missing(day.day(), side, walkIns) / usual;
        products += x * ((day.visitors() - day.booked()) / usual - 1);
        squares += x * x;
      }
    }
    return Math.min(1, Math.max(0, products / squares));
  }

  private double missing(LocalDate date, int side, Map<DayOfWeek, Double> walkIns) {
    return missed(date, side).stream().mapToDouble(day -> walkIns.getOrDefault(day, 0.0)).sum();
  }

  /** The weekdays that fell out in the row of closed days on one side of a date. */
  private List<DayOfWeek> missed(LocalDate date, int side) {
    List<DayOfWeek> missed = new ArrayList<>();
    for (int far = 1; far <= FARTHEST; far++) {
      LocalDate other = date.plusDays((long) side * far);
      if (calendar.day(other).open()) {
        break;
      }
      if (week.contains(other.getDayOfWeek())) {
        missed.add(other.getDayOfWeek());
      }
    }
    return missed;
  }

  /** What was learnt. */
  final class Shares {

    private final double after;
    private final double before;
    private final Map<DayOfWeek, Double> walkIns;

    private Shares(double after, double before, Map<DayOfWeek, Double> walkIns) {
      this.after = after;
      this.before = before;
      this.walkIns = walkIns;
    }

    /** How many more come without a reservation on an open date than usually on its weekday. */
    double more(LocalDate date) {
      return after * missing(date, AFTER, walkIns) + before * missing(date, BEFORE, walkIns);
    }
  }
}
