package jp.junban.server.board.ticket;

import java.time.Instant;
import java.time.LocalDate;
import jp.junban.server.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * Which ticket a link is: what of it never changes.
 *
 * @param announcedCall when the call was announced for when the ticket was drawn; null when no wait
 *     was
 */
record TicketLink(
    String ticketId, String officeId, LocalDate businessDay, @Nullable Instant announcedCall) {

  static TicketLink of(Ticket ticket) {
    Integer wait = ticket.promise().waitSeconds();
    return new TicketLink(
        ticket.id(),
        ticket.officeId(),
        ticket.businessDay(),
        wait == null ? null : ticket.issuedAt().plusSeconds(wait));
  }
}
