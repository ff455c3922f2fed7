package jp.junban.server.calling;

import java.time.Instant;
import java.util.List;
import jp.junban.server.calling.policy.QueueEntry;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.QueueClass;

/** A waiting ticket as the policy sees it. */
public record WaitingTicket(OpenTicket ticket, int service, int forCounter) implements QueueEntry {

  static WaitingTicket of(OpenTicket ticket, OfficeSetup setup) {
    return new WaitingTicket(ticket, placeOf(ticket.serviceId(), setup), counterOf(ticket, setup));
  }

  /** A counter that is out of use meanwhile keeps nobody waiting. */
  private static int counterOf(OpenTicket ticket, OfficeSetup setup) {
    String only = ticket.forCounterId();
    List<Counter> counters = setup.counters();
    for (int place = 0; only != null && place < counters.size(); place++) {
      Counter counter = counters.get(place);
      if (counter.id().equals(only)) {
        return counter.active() && counter.serves(ticket.serviceId()) ? place : ANY_COUNTER;
      }
    }
    return ANY_COUNTER;
  }

  private static int placeOf(String serviceId, OfficeSetup setup) {
    List<jp.junban.server.offices.Service> services = setup.services();
    for (int place = 0; place < services.size(); place++) {
      if (services.get(place).id().equals(serviceId)) {
        return place;
      }
    }
    throw new IllegalStateException("A ticket waits for a service of another office");
  }

  @Override
  public QueueClass queueClass() {
    return ticket.queueClass();
  }

  @Override
  public long queuedAt() {
    return ticket.queuedAt().toEpochMilli();
  }

  @Override
  public long slotAt() {
    Instant slot = ticket.slotAt();
    return slot == null ? queuedAt() : slot.toEpochMilli();
  }

  @Override
  public int order() {
    return ticket.sequence();
  }
}
