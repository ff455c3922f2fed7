package jp.junban.server.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Opening;
import jp.junban.server.offices.Service;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Ids;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Settings;
import jp.junban.server.platform.Transactions;

/**
 * Draws tickets. Number, ticket and event are one transaction; the same key gives the same ticket
 * however often it arrives.
 */
@ApplicationScoped
public class TicketIssuer {

  @Inject private OfficeDirectory offices;
  @Inject private TicketRepository tickets;
  @Inject private DayRepository days;
  @Inject private Transactions transactions;
  @Inject private WaitPromises promises;
  @Inject private Event<TicketMoved> moved;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * What was drawn.
   *
   * @param replayed whether it was drawn before, under the same key
   */
  public record Issued(IssuedTicketView ticket, boolean replayed) {}

  /**
   * @throws Problem 404 for an unknown service, 409 when no ticket can be issued now, 422 when the
   *     key was used for another request
   */
  public Issued issue(
      IssueTicket request, Admission admission, Channel channel, Caller caller, CommandKey key) {
    OfficeSetup setup = offices.officeOfService(request.serviceId());
    caller.mustBelongTo(setup.office().id());
    return transactions.write(() -> issueOrFind(setup, request, admission, channel, caller, key));
  }

  private Issued issueOrFind(
      OfficeSetup setup,
      IssueTicket request,
      Admission admission,
      Channel channel,
      Caller caller,
      CommandKey key) {
    if (days.isKeyUsed(key.value())) {
      Ticket ticket = tickets.byKey(key.value()).orElseThrow(key::usedOtherwise);
      key.mustBeFor(ticket.requestHash());
      return new Issued(view(setup, ticket, tickets.firstServiceOf(ticket)), true);
    }
    Instant now = clock.instant();
    Service service = mustBeOffered(setup, request.serviceId(), admission, now);
    String officeId = setup.office().id();
    LocalDate day = setup.office().dayOf(now);
    Promise promise = promises.forNewTicket(officeId, service.id());
    int number = days.nextNumber(officeId, day, service.prefix());
    Ticket ticket =
        new Ticket(
            new NewTicket(
                Ids.next(clock),
                officeId,
                day,
                new TicketNumber(service.prefix(), number),
                service.id(),
                request.language(),
                channel,
                Ids.linkToken(),
                key,
                promise,
                admission,
                clock.instant()));
    TicketEvent.Where where = new TicketEvent.Where(ticket.issuedAt(), caller.actor(), null);
    days.add(ticket, new TicketEvent(ticket, TicketEvent.FIRST, TicketMove.ISSUE, where, null));
    moved.fire(
        new TicketMoved(
            officeId,
            ticket.id(),
            TicketMove.ISSUE,
            TicketStatus.WAITING,
            TicketStatus.WAITING,
            service.id(),
            service.id()));
    return new Issued(view(setup, ticket, service.id()), false);
  }

  private static Service mustBeOffered(
      OfficeSetup setup, String serviceId, Admission admission, Instant now) {
    Service service = setup.service(serviceId).orElseThrow();
    if (!service.active() || !setup.office().active()) {
      throw TicketProblems.serviceOutOfUse();
    }
    if (service.reservationOnly() && admission.slotAt() == null) {
      throw TicketProblems.reservationOnly();
    }
    Opening opening = setup.calendar().at(serviceId, now);
    if (!opening.open()) {
      throw TicketProblems.receptionClosed(opening);
    }
    if (!setup.isServed(serviceId)) {
      throw TicketProblems.noCounterForService();
    }
    return service;
  }

  private IssuedTicketView view(OfficeSetup setup, Ticket ticket, String serviceId) {
    Service service = setup.service(serviceId).orElseThrow();
    String link = settings.publicUrl() + "/t/" + ticket.token();
    return IssuedTicketView.of(setup.office(), service, ticket, link);
  }
}
