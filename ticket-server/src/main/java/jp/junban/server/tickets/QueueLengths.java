package jp.junban.server.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Transactions;

/**
 * How many wait for each service, counted in memory as moves are committed, so that drawing a
 * ticket costs the same however many wait.
 */
@ApplicationScoped
public class QueueLengths {

  @Inject private TicketRepository tickets;
  @Inject private OfficeDirectory offices;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  private final Map<String, AtomicInteger> waiting = new ConcurrentHashMap<>();

  /** Counts from the database; before the first request only. */
  void load() {
    waiting.clear();
    for (OfficeSetup setup : offices.all()) {
      transactions
          .write(() -> waitingAt(setup.office()))
          .forEach(some -> of(some.getKey()).addAndGet(some.getValue()));
    }
  }

  /** Those of days over are counted too: they are counted off as they expire. */
  private List<Map.Entry<String, Integer>> waitingAt(Office office) {
    LocalDate today = office.dayOf(clock.instant());
    return tickets.unclosedBefore(office.id(), today.plusDays(1)).stream()
        .flatMap(
            day -> tickets.waitingByService(office.id(), day.businessDay()).entrySet().stream())
        .toList();
  }

  /** How many wait for this service now. */
  public int waiting(String serviceId) {
    return Math.max(0, of(serviceId).get());
  }

  void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketMoved moved) {
    boolean waited = moved.before() == TicketStatus.WAITING && moved.move() != TicketMove.ISSUE;
    if (waited) {
      of(moved.fromServiceId()).decrementAndGet();
    }
    if (moved.after() == TicketStatus.WAITING) {
      of(moved.serviceId()).incrementAndGet();
    }
  }

  private AtomicInteger of(String serviceId) {
    return waiting.computeIfAbsent(serviceId, id -> new AtomicInteger());
  }
}
