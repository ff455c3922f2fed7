package jp.junban.server.board.ticket;

import java.time.Instant;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketNumber;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/** What of a ticket its visitor can see; the fields are those of {@link Ticket}. */
record TicketNow(
    String id,
    TicketNumber number,
    TicketStatus status,
    Language language,
    String serviceId,
    @Nullable String counterId,
    Instant issuedAt,
    @Nullable Instant calledAt) {

  static TicketNow of(OpenTicket ticket) {
    return new TicketNow(
        ticket.id(),
        ticket.number(),
        ticket.status(),
        ticket.language(),
        ticket.serviceId(),
        ticket.counterId(),
        ticket.issuedAt(),
        ticket.calledAt());
  }

  static TicketNow of(Ticket ticket) {
    return new TicketNow(
        ticket.id(),
        ticket.number(),
        ticket.status(),
        ticket.language(),
        ticket.serviceId(),
        ticket.counterId(),
        ticket.issuedAt(),
        ticket.calledAt());
  }
}
