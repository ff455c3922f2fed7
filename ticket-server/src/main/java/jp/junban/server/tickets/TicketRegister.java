package jp.junban.server.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jp.junban.server.platform.Caller;
import org.jspecify.annotations.Nullable;

/** Enters new tickets, each with the event of its issue, and tells of them after the commit. */
@ApplicationScoped
class TicketRegister {

  @Inject private DayRepository days;
  @Inject private Event<TicketMoved> moved;

  /**
   * @param detail what the event says beside the issue itself; null for nothing
   */
  void enter(Ticket ticket, Caller caller, @Nullable String detail) {
    TicketEvent.Where where = new TicketEvent.Where(ticket.issuedAt(), caller.actor(), null);
    days.add(ticket, new TicketEvent(ticket, TicketEvent.FIRST, TicketMove.ISSUE, where, detail));
    moved.fire(
        new TicketMoved(
            ticket.officeId(),
            ticket.id(),
            TicketMove.ISSUE,
            TicketStatus.WAITING,
            TicketStatus.WAITING,
            ticket.serviceId(),
            ticket.serviceId()));
  }
}
