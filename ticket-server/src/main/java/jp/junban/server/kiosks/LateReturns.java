package jp.junban.server.kiosks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.junban.server.calling.MoveDesk;
import jp.junban.server.calling.MoveTicket;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketProblems;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * Puts visitors who missed the call back into the queue when they show the QR code of their ticket,
 * by the office's own rule of re-entry and without staff. The number alone is not enough: anyone
 * can read it from the board.
 */
@ApplicationScoped
class LateReturns {

  /** The ticket's own link, as a scanner types it, or the secret part of it alone. */
  private static final Pattern CODE = Pattern.compile("(?:\\S*/t/)?([A-Za-z0-9_-]{22})(?:\\?.*)?");

  @Inject private OfficeDirectory offices;
  @Inject private TicketBook tickets;
  @Inject private MoveDesk desk;
  @Inject private Clock clock;

  /**
   * Where the visitor stands now.
   *
   * @param returned whether the ticket had been missed and waits again from this moment on
   * @param counter where to go while called, or where it is served; else null
   * @param peopleAhead in the same procedure; null unless waiting
   */
  record Place(
      String number,
      String prefix,
      TicketStatus status,
      boolean returned,
      Language language,
      Map<Language, String> serviceNames,
      @Nullable String counter,
      @Nullable Integer peopleAhead) {}

  /**
   * The place of the ticket whose code was scanned, after it was put back if it had been missed.
   * Belongs into a transaction of the caller's.
   *
   * @throws Problem 404 when it is no ticket of this office's business day
   */
  Place comeBack(String officeId, String code, Caller caller) {
    OfficeSetup setup = offices.office(officeId);
    Matcher link = CODE.matcher(code.strip());
    if (!link.matches()) {
      throw TicketProblems.unknownTicket();
    }
    tickets.lock(setup.office());
    Ticket ticket =
        tickets
            .byToken(link.group(1))
            .filter(found -> found.officeId().equals(officeId))
            .filter(found -> found.businessDay().equals(setup.office().dayOf(clock.instant())))
            .orElseThrow(TicketProblems::unknownTicket);
    boolean missed = ticket.status() == TicketStatus.NO_SHOW;
    if (missed) {
      desk.move(ticket.id(), TicketMove.REINSTATE, MoveTicket.NOTHING_TOLD, caller);
    }
    return place(setup, ticket, missed);
  }

  private Place place(OfficeSetup setup, Ticket ticket, boolean returned) {
    Integer ahead =
        ticket.status() == TicketStatus.WAITING
            ? ahead(tickets.open(setup.office()), ticket)
            : null;
    return new Place(
        ticket.number().toString(),
        ticket.number().prefix(),
        ticket.status(),
        returned,
        ticket.language(),
        setup.service(ticket.serviceId()).map(Service::names).orElse(Map.of()),
        KioskTicketView.counter(setup, ticket),
        ahead);
  }

  /** How many wait for the same procedure and stand before this ticket. */
  private static int ahead(List<OpenTicket> inOrder, Ticket ticket) {
    List<OpenTicket> queue =
        inOrder.stream()
            .filter(t -> t.status() == TicketStatus.WAITING)
            .filter(t -> t.serviceId().equals(ticket.serviceId()))
            .toList();
    Optional<OpenTicket> own = queue.stream().filter(t -> t.id().equals(ticket.id())).findFirst();
    return own.map(queue::indexOf).orElse(0);
  }
}
