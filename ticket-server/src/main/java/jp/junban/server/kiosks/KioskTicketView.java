package jp.junban.server.kiosks;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketStatus;
import jp.junban.server.tickets.TicketTransitions;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as a kiosk in staff mode shows it; the time with the office's offset.
 *
 * @param counter where it was called to or is served; null while it is not
 * @param canReprint whether its slip may be printed again now
 * @param canCancel whether it can be cancelled now
 */
record KioskTicketView(
    String id,
    String number,
    TicketStatus status,
    Map<Language, String> serviceNames,
    OffsetDateTime issuedAt,
    @Nullable String counter,
    boolean canReprint,
    boolean canCancel) {

  static KioskTicketView of(OfficeSetup setup, Ticket ticket) {
    return new KioskTicketView(
        ticket.id(),
        ticket.number().toString(),
        ticket.status(),
        setup.service(ticket.serviceId()).map(Service::names).orElse(Map.of()),
        setup.office().local(ticket.issuedAt()),
        counter(setup, ticket),
        can(ticket, TicketMove.REPRINT),
        can(ticket, TicketMove.CANCEL));
  }

  /** The label of the counter it is at; null when it is at none. */
  static @Nullable String counter(OfficeSetup setup, Ticket ticket) {
    String at = ticket.status().atCounter() ? ticket.counterId() : null;
    return at == null ? null : setup.counter(at).map(Counter::label).orElse(null);
  }

  private static boolean can(Ticket ticket, TicketMove move) {
    return TicketTransitions.next(ticket.status(), move).isPresent();
  }
}
