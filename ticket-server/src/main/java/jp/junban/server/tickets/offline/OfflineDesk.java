package jp.junban.server.tickets.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.Attention;
import jp.junban.server.tickets.DayCloser;
import jp.junban.server.tickets.IssuedTicketView;
import jp.junban.server.tickets.Move;
import jp.junban.server.tickets.PaperIssuer;
import jp.junban.server.tickets.PaperIssuer.Printed;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketIssuer;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a ticket that a kiosk issued by itself.
 *
 * <p>The token of the link on the paper, which only that kiosk can know, says whether the ticket
 * was taken before. The idempotency key is that of the visitor's touch: where the touch had reached
 * us and only our answer was lost, there is a ticket under it that nobody holds. That ticket then
 * goes by the number on the paper and keeps its place.
 */
@ApplicationScoped
public class OfflineDesk {

  @Inject private OfficeDirectory offices;
  @Inject private TicketBook book;
  @Inject private PaperIssuer issuer;
  @Inject private TicketIssuer views;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /**
   * What it has become.
   *
   * @param before whether it was taken in before
   */
  record Taken(IssuedTicketView ticket, boolean before) {}

  /**
   * @param key of the touch, for the same request as it would have been online
   * @throws Problem 400 when it cannot be such a ticket, 403 for another office's kiosk, 404 when
   *     the office never had the service
   */
  Taken take(String officeId, OfflineTicket brought, Caller caller, CommandKey key) {
    OfficeSetup setup = offices.office(officeId);
    caller.mustBelongTo(officeId);
    Printed printed = brought.read(clock.instant());
    Service service =
        setup
            .service(String.valueOf(brought.serviceId()))
            .orElseThrow(
                () -> Problem.unknown("service", "その手続きはありません。", "There is no such procedure."));
    Taken taken =
        transactions.write(
            () -> {
              book.lock(setup.office());
              return book.byToken(printed.token())
                  .map(ticket -> new Taken(view(setup, ticket), true))
                  .orElseGet(() -> takeNew(setup, service, printed, caller, key));
            });
    if (isOver(setup, printed.at())) {
      expire(taken.ticket().id(), caller);
    }
    return taken;
  }

  private IssuedTicketView view(OfficeSetup setup, Ticket ticket) {
    if (!ticket.officeId().equals(setup.office().id())) {
      throw Problem.unknown("ticket", "その番号札はありません。", "There is no such ticket.");
    }
    return views.view(setup, ticket, book.firstServiceOf(ticket));
  }

  private Taken takeNew(
      OfficeSetup setup, Service service, Printed printed, Caller caller, CommandKey key) {
    boolean taken =
        book.isTaken(setup.office().id(), setup.office().dayOf(printed.at()), printed.number());
    boolean over = isOver(setup, printed.at());
    Ticket unheard = book.byKey(key.value()).orElse(null);
    if (unheard != null
        && isOfSameTouch(setup, service, printed, unheard)
        && (over || unheard.status() != TicketStatus.CANCELLED)) {
      return new Taken(view(setup, bind(unheard, printed, taken, caller)), false);
    }
    Attention attention = attention(setup, service, printed.at());
    String alsoNumber = null;
    if (taken) {
      attention = Attention.OTHER_NUMBER;
      alsoNumber = printed.number().toString();
    } else if (over) {
      attention = Attention.DAY_OVER;
    } else if (unheard != null) {
      attention = Attention.DRAWN_TWICE;
      alsoNumber = unheard.number().toString();
    }
    Ticket ticket =
        issuer.issuePrinted(
            setup,
            service,
            printed,
            taken ? null : printed.number(),
            attention,
            alsoNumber,
            caller,
            unheard == null ? key : new CommandKey("offline:" + printed.token(), key.request()));
    return new Taken(views.view(setup, ticket, service.id()), false);
  }

  /** Whether both are of the same day, so that the number on the paper fits into its series. */
  private boolean isOfSameTouch(
      OfficeSetup setup, Service service, Printed printed, Ticket ticket) {
    return ticket.officeId().equals(setup.office().id())
        && book.firstServiceOf(ticket).equals(service.id())
        && ticket.businessDay().equals(setup.office().dayOf(printed.at()));
  }

  /** The visitor never saw the number that was called: what followed from that is taken back. */
  private Ticket bind(Ticket ticket, Printed printed, boolean taken, Caller caller) {
    switch (ticket.status()) {
      case CALLED -> book.make(Move.of(TicketMove.RETURN), ticket, caller.actor());
      case NO_SHOW -> book.make(Move.reinstate(ReentryPlace.OLD_PLACE), ticket, caller.actor());
      default -> {}
    }
    book.goByPaper(ticket, printed.number(), taken, printed.token(), caller.actor());
    return ticket;
  }

  private static @Nullable Attention attention(OfficeSetup setup, Service service, Instant at) {
    if (!service.active() || !setup.office().active()) {
      return Attention.OUT_OF_USE;
    }
    if (!setup.isServed(service.id())) {
      return Attention.NO_COUNTER;
    }
    if (service.reservationOnly()) {
      return Attention.RESERVATION_ONLY;
    }
    return setup.calendar().at(service.id(), at).open() ? null : Attention.RECEPTION_CLOSED;
  }

  private boolean isOver(OfficeSetup setup, Instant issuedAt) {
    return setup
        .office()
        .dayOf(issuedAt)
        .isBefore(DayCloser.firstDayToKeep(setup.office(), clock.instant()));
  }

  /** A transaction of its own: the entry of a new ticket is read only after its end. */
  private void expire(String ticketId, Caller caller) {
    transactions.change(
        () -> {
          Ticket ticket = book.ticket(ticketId);
          if (!ticket.status().ended()) {
            book.make(Move.of(TicketMove.EXPIRE), ticket, caller.actor());
          }
        });
  }
}
