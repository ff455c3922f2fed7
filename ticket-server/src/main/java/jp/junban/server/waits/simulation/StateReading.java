package jp.junban.server.waits.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.junban.server.calling.policy.PassingCalls;
import jp.junban.server.tickets.QueueClass;
import jp.junban.server.waits.laws.ArrivalLaw;
import jp.junban.server.waits.laws.BreakMatching;
import jp.junban.server.waits.laws.CounterTrack;
import jp.junban.server.waits.laws.DayObservations.Arrival;
import jp.junban.server.waits.laws.DayObservations.Visit;
import jp.junban.server.waits.laws.FloorTracker;
import jp.junban.server.waits.laws.OfficeLaws;
import jp.junban.server.waits.laws.Pace;
import jp.junban.server.waits.laws.PaceReading;
import jp.junban.server.waits.laws.PlannedBreak;
import jp.junban.server.waits.laws.TicketTrack;

/** Makes the state from which the simulation starts out of a day followed so far. */
public final class StateReading {

  private static final double USUAL_CROWD = 30;

  private final OfficeOutline office;
  private final OfficeLaws laws;
  private final PaceReading paces;

  public StateReading(OfficeOutline office, OfficeLaws laws) {
    this.office = office;
    this.laws = laws;
    this.paces = new PaceReading(laws.pace(), laws.services());
  }

  /**
   * The state now.
   *
   * @param bookings reservations nobody has come for yet
   */
  public FloorState read(FloorTracker day, List<FloorState.Booking> bookings, long now) {
    List<FloorState.AtCounter> counters = new ArrayList<>();
    for (CounterTrack each : day.counters()) {
      counters.add(counter(each, day));
    }
    List<FloorState.Waiting> waiting = day.waiting().stream().map(this::waiting).toList();
    return complete(day, counters, waiting, new PassingCalls(), bookings, now);
  }

  /** The state now, with counters and tickets known from elsewhere than the day's events. */
  public FloorState complete(
      FloorTracker day,
      List<FloorState.AtCounter> counters,
      List<FloorState.Waiting> waiting,
      PassingCalls passing,
      List<FloorState.Booking> bookings,
      long now) {
    BreakMatching breaks = new BreakMatching(office.plan(), day.observations().absences());
    long closed = day.observations().receptionClosedAt();
    long usual = office.closes();
    if (usual == Long.MAX_VALUE && laws.closes() != Long.MAX_VALUE) {
      usual = office.origin() + laws.closes();
    }
    return new FloorState(
        now,
        office.origin(),
        closed == Long.MAX_VALUE && usual > now ? usual : Math.min(now, closed),
        office.rules(),
        passing,
        office.services(),
        counters,
        waiting,
        bookings,
        breaks.left().stream()
            .filter(each -> !each.ends() || each.until() > now - 3_600_000)
            .sorted(java.util.Comparator.comparingLong(PlannedBreak::from))
            .toList(),
        lateness(breaks.taken()),
        pace(day.observations().visits(), counters, now),
        bustle(day.observations().arrivals(), now));
  }

  private Pace pace(List<Visit> visits, List<FloorState.AtCounter> counters, long now) {
    List<PaceReading.Ongoing> ongoing = new ArrayList<>();
    for (FloorState.AtCounter each : counters) {
      if (each.status() == CounterTrack.Status.SERVING) {
        ongoing.add(new PaceReading.Ongoing(each.service(), each.name(), each.since()));
      }
    }
    return paces.read(visits, ongoing, now);
  }

  private FloorState.AtCounter counter(CounterTrack each, FloorTracker day) {
    Map<String, Integer> serves = office.counters().get(each.name());
    if (serves == null) {
      serves = new HashMap<>();
      for (Visit visit : day.observations().visits()) {
        if (visit.counter().equals(each.name())) {
          serves.put(visit.service(), 1);
        }
      }
      if (!each.service().isEmpty()) {
        serves.put(each.service(), 1);
      }
    }
    TicketTrack visitor = each.ticket();
    return new FloorState.AtCounter(
        each.name(),
        serves,
        each.status(),
        each.since(),
        each.lastCallAt(),
        each.service(),
        each.finishedLast(),
        each.openedToday(),
        visitor == null ? null : waiting(visitor),
        null);
  }

  private FloorState.Waiting waiting(TicketTrack each) {
    return new FloorState.Waiting(
        each.ticket() + '#' + each.leg(),
        each.service(),
        classOf(each),
        each.slot() == null ? 0 : each.slot(),
        each.enteredAt(),
        each.queuedAt(),
        !each.reserved() && each.leg() == 1,
        null);
  }

  private QueueClass classOf(TicketTrack each) {
    Long slot = each.slot();
    boolean inTime =
        slot != null && each.enteredAt() <= slot + office.rules().reservedLate().toMillis();
    return each.reserved() && inTime ? QueueClass.RESERVED : QueueClass.WALK_IN;
  }

  private FloorState.Lateness lateness(Collection<BreakMatching.Taken> taken) {
    double day = laws.breaks().daySpread() * laws.breaks().daySpread();
    double single = laws.breaks().spread() * laws.breaks().spread();
    double sum = 0;
    for (BreakMatching.Taken each : taken) {
      long planned = (each.planned().from() - office.origin()) / 1000;
      double usual = laws.breaks().lateness(each.planned().counter(), planned);
      sum += each.lateness(usual, Math.sqrt(day + single)).mean() - usual;
    }
    double certainty = 1 / day + taken.size() / single;
    return new FloorState.Lateness(sum / single / certainty, Math.sqrt(1 / certainty));
  }

  private double bustle(List<Arrival> arrivals, long now) {
    double expected = 0;
    for (double[] perHalfHour : laws.arrivals().walkIns().values()) {
      for (int h = 0; h < perHalfHour.length; h++) {
        long from = office.origin() + h * ArrivalLaw.HALF_HOUR;
        double part = Math.min(1, Math.max(0, (double) (now - from) / ArrivalLaw.HALF_HOUR));
        expected += perHalfHour[h] * part;
      }
    }
    long came = arrivals.stream().filter(each -> !each.reserved()).count();
    return (came + USUAL_CROWD) / (expected + USUAL_CROWD);
  }

  /** The counters of the office. */
  public Set<String> counters() {
    return office.counters().keySet();
  }
}
