package jp.junban.server.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import jp.junban.server.platform.Transactions;

/**
 * How many wait for each service, counted in memory as moves are committed, so that drawing a
 * ticket costs the same however many wait.
 */
@ApplicationScoped
public class QueueLengths {

  @Inject private TicketRepository tickets;
  @Inject private Transactions transactions;

  private final Map<String, AtomicInteger> waiting = new ConcurrentHashMap<>();

  /** Counts from the database; before the first request only. */
  void load() {
    waiting.clear();
    transactions
        .write(tickets::waitingByService)
        .forEach((service, count) -> of(service).set(count));
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
