package jp.junban.server.tickets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Queue lengths in memory, told of the moves of tickets as after their commits. */
public final class QueueCount {

  private final QueueLengths lengths = new QueueLengths();
  private final Map<String, Integer> told = new HashMap<>();

  /** Tells of the events of this ticket that were not told yet. */
  public void follow(TicketHistory ticket) {
    List<TicketEvent> events = ticket.events();
    int from = told.getOrDefault(ticket.ticket().id(), 0);
    for (int i = from; i < events.size(); i++) {
      TicketEvent event = events.get(i);
      TicketEvent before = events.get(Math.max(0, i - 1));
      lengths.count(
          new TicketMoved(
              ticket.ticket().officeId(),
              event.ticketId(),
              event.kind(),
              before.status(),
              event.status(),
              before.serviceId(),
              event.serviceId()));
    }
    told.put(ticket.ticket().id(), events.size());
  }

  /** How many wait for this service. */
  public int waiting(String serviceId) {
    return lengths.waiting(serviceId);
  }
}
