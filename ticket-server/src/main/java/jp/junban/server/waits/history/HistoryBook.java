package jp.junban.server.waits.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Transactions;
import jp.junban.server.platform.Workers;
import jp.junban.server.reservations.ReservationBook;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.visit.Visits;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the last eight weeks of every office in memory. Who asks gets what is known at once; what
 * is missing is read and summed up in the background, one office after the other.
 */
@ApplicationScoped
public class HistoryBook {

  /** How far back: eight weeks. */
  static final int DAYS_BACK = 56;

  /** How far ahead reservations are counted: six weeks of a calendar. */
  static final int DAYS_AHEAD = 42;

  /** Three hours into the next day nobody of the day before is still being served. */
  private static final Duration AFTER_MIDNIGHT = Duration.ofHours(3);

  private static final Duration STANDS = Duration.ofMinutes(10);
  private static final Logger LOG = Logger.getLogger(HistoryBook.class.getName());

  @Inject private Workers workers;
  @Inject private TicketBook tickets;
  @Inject private ReservationBook reservations;
  @Inject private HistoryRepository repository;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  private final Map<String, Kept> kept = new ConcurrentHashMap<>();
  private final Map<String, OfficeSetup> wanted = new LinkedHashMap<>();
  private boolean working;

  private record Kept(OfficeHistory history, Instant readAt) {
    static final Kept UNREAD = new Kept(OfficeHistory.NONE, Instant.EPOCH);
  }

  /** What is known of an office now; never waits for the database. */
  public OfficeHistory of(OfficeSetup setup) {
    Kept known = kept.get(setup.office().id());
    if (known == null || !clock.instant().isBefore(known.readAt().plus(STANDS))) {
      want(setup);
    }
    return known == null ? OfficeHistory.NONE : known.history();
  }

  private void want(OfficeSetup setup) {
    synchronized (wanted) {
      wanted.put(setup.office().id(), setup);
      if (working) {
        return;
      }
      working = true;
    }
    try {
      workers.patiently(this::work);
    } catch (RejectedExecutionException e) {
      rest();
      LOG.log(Level.FINE, "The server is stopping", e);
    }
  }

  private void work() {
    for (OfficeSetup next = next(); next != null; next = next()) {
      String office = next.office().id();
      OfficeHistory history = kept.getOrDefault(office, Kept.UNREAD).history();
      try {
        history = read(next);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "The past days of " + office + " could not be read", e);
      }
      kept.put(office, new Kept(history, clock.instant()));
    }
  }

  private @Nullable OfficeSetup next() {
    synchronized (wanted) {
      if (wanted.isEmpty()) {
        working = false;
        return null;
      }
      return wanted.remove(wanted.keySet().iterator().next());
    }
  }

  private void rest() {
    synchronized (wanted) {
      working = false;
      wanted.clear();
    }
  }

  private OfficeHistory read(OfficeSetup setup) {
    String office = setup.office().id();
    Instant now = clock.instant();
    LocalDate today = setup.office().dayOf(now);
    LocalDate since = today.minusDays(DAYS_BACK);
    sumUp(setup, since, setup.office().dayOf(now.minus(AFTER_MIDNIGHT)));
    return transactions.write(
        () ->
            new OfficeHistory(
                repository.days(office, since),
                repository.hours(office, since),
                booked(setup, today)));
  }

  /** Sums up what is not summed up yet, each day in a transaction of its own. */
  private void sumUp(OfficeSetup setup, LocalDate since, LocalDate firstNotOver) {
    String office = setup.office().id();
    Set<LocalDate> known = new HashSet<>();
    List<LocalDate> days =
        transactions.write(
            () -> {
              repository.days(office, since).forEach(day -> known.add(day.day()));
              return tickets.daysBefore(office, firstNotOver, DAYS_BACK);
            });
    for (LocalDate day : days) {
      if (!day.isBefore(since) && !known.contains(day)) {
        transactions.change(
            () ->
                repository.add(
                    office,
                    DaySummary.of(
                        setup,
                        day,
                        tickets.ofDay(office, day),
                        Visits.of(tickets.standingEventsOfDay(office, day)))));
      }
    }
  }

  private Map<LocalDate, Integer> booked(OfficeSetup setup, LocalDate today) {
    ZoneId zone = setup.office().zone();
    Instant from = today.plusDays(1).atStartOfDay(zone).toInstant();
    Instant to = today.plusDays(DAYS_AHEAD).atStartOfDay(zone).toInstant();
    Map<LocalDate, Integer> booked = new HashMap<>();
    reservations
        .upcoming(setup.office().id(), from, to)
        .forEach(each -> booked.merge(setup.office().dayOf(each.slotAt()), 1, Integer::sum));
    return booked;
  }
}
