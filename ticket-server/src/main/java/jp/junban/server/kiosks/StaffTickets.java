package jp.junban.server.kiosks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import jp.junban.server.calling.MoveDesk;
import jp.junban.server.calling.MoveTicket;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.IssuedTicketView;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketIssuer;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketProblems;
import org.jspecify.annotations.Nullable;

/** What staff do with a ticket at a kiosk, in staff mode. */
@ApplicationScoped
class StaffTickets {

  @Inject private StaffMode mode;
  @Inject private OfficeDirectory offices;
  @Inject private TicketBook tickets;
  @Inject private TicketIssuer issuer;
  @Inject private MoveDesk desk;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /**
   * Today's ticket of this number, however it is typed.
   *
   * @throws Problem 403 without a pass, 404 when there is none
   */
  KioskTicketView find(String typed, @Nullable String pass, Caller kiosk) {
    OfficeSetup setup = offices.office(StaffMode.officeOf(kiosk));
    String number = plain(typed);
    return transactions.write(
        () -> {
          mode.mustBeOpen(pass, kiosk);
          return tickets.ofDay(setup.office().id(), setup.office().dayOf(clock.instant())).stream()
              .filter(ticket -> ticket.number().toString().equals(number))
              .findFirst()
              .map(ticket -> KioskTicketView.of(setup, ticket))
              .orElseThrow(KioskProblems::unknownNumber);
        });
  }

  /**
   * That a slip is printed once more, and what is on it. Belongs into a transaction of the
   * caller's, as the next.
   *
   * @throws Problem 403 without a pass, 404 for an unknown ticket, 409 for one that has ended
   */
  IssuedTicketView reprint(String ticketId, @Nullable String pass, Caller kiosk) {
    return issuer.asIssued(moved(ticketId, TicketMove.REPRINT, pass, kiosk));
  }

  /**
   * Cancels a ticket.
   *
   * @throws Problem 403 without a pass, 404 for an unknown ticket, 409 when it is called or ended
   */
  KioskTicketView cancel(String ticketId, @Nullable String pass, Caller kiosk) {
    Ticket ticket = moved(ticketId, TicketMove.CANCEL, pass, kiosk);
    return KioskTicketView.of(offices.office(ticket.officeId()), ticket);
  }

  private Ticket moved(String ticketId, TicketMove move, @Nullable String pass, Caller kiosk) {
    mode.mustBeOpen(pass, kiosk);
    Ticket ticket = tickets.ticket(ticketId);
    if (!ticket.officeId().equals(StaffMode.officeOf(kiosk))) {
      throw TicketProblems.unknownTicket();
    }
    desk.move(ticketId, move, MoveTicket.NOTHING_TOLD, kiosk);
    return ticket;
  }

  private static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replaceAll("[\\s-]", "")
        .toUpperCase(Locale.ROOT);
  }
}
