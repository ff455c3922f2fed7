package jp.junban.server.waits;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import jp.junban.server.calling.Floor;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketEvent;
import jp.junban.server.tickets.TicketStatus;
import jp.junban.server.waits.laws.Dice;
import jp.junban.server.waits.laws.FloorTracker;
import jp.junban.server.waits.laws.OfficeLaws;
import jp.junban.server.waits.promise.Chances;
import jp.junban.server.waits.promise.SteadyPromise;
import jp.junban.server.waits.simulation.FloorState;
import jp.junban.server.waits.simulation.SimulatedWaits;
import jp.junban.server.waits.simulation.Simulation;
import jp.junban.server.waits.simulation.StateReading;
import jp.junban.server.waits.simulation.WaitSamples;
import org.jspecify.annotations.Nullable;

/** What is remembered of one office between two looks. */
final class OfficeMemory {

  private static final int RUNS = 100;
  private static final double DISTURBED = 0.3;
  private static final Duration LEAST_BEHIND_OTHERS = Duration.ofMinutes(1);

  /** Two servers' transactions need not end in the order in which they began. */
  static final Duration OVERLAP = Duration.ofSeconds(10);

  /** How long things take; what the time is says the floor. */
  private static final LongSupplier NANO_TIME = System::nanoTime;

  private static final Duration BOOK_STANDS = Duration.ofSeconds(15);

  private final PastDays past;
  private final Duration overlap;
  private volatile LocalDate day = LocalDate.MIN;
  private EventReading today = new EventReading(new FloorTracker(Set.of()));
  private Instant readTo = Instant.MIN;
  private final Set<String> read = new HashSet<>();
  private Map<String, SteadyPromise> promises = new HashMap<>();
  private List<FloorState.Booking> bookings = List.of();
  private Instant bookReadAt = Instant.EPOCH;
  private final AtomicBoolean beside = new AtomicBoolean();
  private volatile @Nullable OfficeLaws laws;
  private volatile @Nullable CarriedForecast last;

  OfficeMemory(PastDays past, Duration overlap) {
    this.past = past;
    this.overlap = overlap;
  }

  /** Whether this floor is the first of its day; if so, yesterday is forgotten. */
  boolean begins(Floor floor) {
    LocalDate date = floor.setup().office().dayOf(floor.now());
    // without the lock: a look does not wait for runs that are made beside it
    return !date.equals(day) && begin(date, floor);
  }

  private synchronized boolean begin(LocalDate date, Floor floor) {
    if (date.equals(day)) {
      return false;
    }
    day = date;
    today = new EventReading(new FloorTracker(PastDays.keepsPlace(floor.setup())));
    readTo = date.atStartOfDay(floor.setup().office().zone()).toInstant();
    read.clear();
    promises = new HashMap<>();
    last = null;
    return true;
  }

  LocalDate day() {
    return day;
  }

  void learnt(OfficeLaws learnt) {
    laws = learnt;
  }

  /** The forecast made last; null before the first of the day. */
  @Nullable CarriedForecast last() {
    return last;
  }

  /** Whether nobody makes a forecast beside; if so, the caller is to make one. */
  boolean mayBegin() {
    return beside.compareAndSet(false, true);
  }

  void forecastBeside(Floor floor) {
    try {
      forecast(floor);
    } finally {
      beside.set(false);
    }
  }

  synchronized Forecast forecast(Floor floor) {
    long began = NANO_TIME.getAsLong();
    follow(floor);
    OfficeSetup setup = floor.setup();
    OfficeLaws known = laws == null ? PastDays.guess(setup) : laws;
    FloorSketch sketch = new FloorSketch(floor, today.day());
    FloorState state =
        new StateReading(FloorSketch.outline(setup, floor.now()), known)
            .complete(
                today.day(),
                sketch.counters(),
                sketch.waiting(),
                floor.queue().passing(),
                bookings(floor),
                floor.now().toEpochMilli());
    SimulatedWaits waits = Simulation.run(state, known, RUNS, Dice.mix(floor.now().toEpochMilli()));
    Forecast forecast = tell(floor, state, waits);
    last = new CarriedForecast(forecast, floor, Duration.ofNanos(NANO_TIME.getAsLong() - began));
    return forecast;
  }

  /** The reservations change seldom; the book is not read for every call. */
  private List<FloorState.Booking> bookings(Floor floor) {
    if (floor.now().isAfter(bookReadAt.plus(BOOK_STANDS)) || floor.now().isBefore(bookReadAt)) {
      bookings = past.expected(floor.setup(), day);
      bookReadAt = floor.now();
    }
    return bookings;
  }

  /**
   * Reads today's new events. What a kiosk issued while the server was away, or was handed out on
   * paper, comes in late and is found among those who wait.
   */
  private void follow(Floor floor) {
    Map<String, Instant> slots = new HashMap<>();
    for (OpenTicket ticket : floor.open()) {
      Instant slot = ticket.slotAt();
      if (slot != null) {
        slots.put(ticket.id(), slot);
      }
    }
    for (TicketEvent event : past.since(floor.setup().office().id(), day, readTo.minus(overlap))) {
      if (read.add(event.ticketId() + '/' + event.move())) {
        today.accept(event, slots);
        readTo = event.at().isAfter(readTo) ? event.at() : readTo;
      }
    }
    for (OpenTicket ticket : floor.open()) {
      boolean waits = ticket.status() == TicketStatus.WAITING && ticket.calls() == 0;
      if (waits && read.add(ticket.id() + "/1")) {
        today.issuedLongAgo(ticket);
      }
    }
  }

  private Forecast tell(Floor floor, FloorState state, SimulatedWaits waits) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Forecast.ForTicket> tickets = new HashMap<>();
    Map<String, SteadyPromise> kept = new HashMap<>();
    for (OpenTicket ticket : floor.open()) {
      if (ticket.status() == TicketStatus.WAITING) {
        int ahead = counts.merge(ticket.serviceId(), 1, Integer::sum) - 1;
        tickets.put(
            ticket.id(), ticket(ticket, ahead, waits.tickets().get(ticket.id()), floor, kept));
      }
    }
    promises = kept;
    Map<String, Forecast.ForService> services = new HashMap<>();
    for (Service service : floor.setup().activeServices()) {
      int count = counts.getOrDefault(service.id(), 0);
      services.put(service.id(), newcomer(count, waits.newcomers().get(service.id())));
    }
    double pace = state.pace().mean();
    Instant lastEnd = floor.now().plusSeconds(Math.round(waits.lastEnd().quantile(0.9)));
    return new Forecast(services, tickets, Math.abs(pace) > DISTURBED, pace > 0, lastEnd);
  }

  private Forecast.ForTicket ticket(
      OpenTicket ticket,
      int ahead,
      @Nullable WaitSamples samples,
      Floor floor,
      Map<String, SteadyPromise> kept) {
    if (samples == null || never(samples)) {
      return new Forecast.ForTicket(ahead, null);
    }
    Chances chances = Chances.of(samples);
    long now = floor.now().toEpochMilli();
    SteadyPromise before = promises.get(ticket.id());
    SteadyPromise promise =
        before == null ? SteadyPromise.first(chances, now) : before.with(chances, now);
    kept.put(ticket.id(), promise);
    return new Forecast.ForTicket(
        ahead, Duration.ofSeconds(Math.round(promise.seconds(now))), chances);
  }

  private static Forecast.ForService newcomer(int waiting, @Nullable WaitSamples samples) {
    if (samples == null || never(samples)) {
      return new Forecast.ForService(waiting, null);
    }
    Chances chances = Chances.of(samples);
    Duration expected = Duration.ofSeconds(Math.round(chances.p50()));
    boolean tooShort = waiting > 0 && expected.compareTo(LEAST_BEHIND_OTHERS) < 0;
    return new Forecast.ForService(waiting, tooShort ? LEAST_BEHIND_OTHERS : expected, chances);
  }

  private static boolean never(WaitSamples samples) {
    return samples.quantile(0.5) >= Simulation.HORIZON;
  }
}
