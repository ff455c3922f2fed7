package jp.junban.server.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.calendar.Opening;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Ids;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Settings;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.visit.VisitRecords;
import jp.junban.server.tickets.visit.VisitSteps;

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
  @Inject private VisitRecords visits;
  @Inject private WaitPromises promises;
  @Inject private ReceptionGate gate;
  @Inject private TicketRegister register;
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
    mustBeOfferedToo(setup, request.further(), admission);
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
                VisitSteps.planned(service.id(), request.further()),
                request.language(),
                channel,
                Ids.linkToken(),
                key,
                promise,
                admission,
                clock.instant()));
    register.enter(ticket, caller, request.priorityNote());
    visits.keep(ticket.id(), VisitSteps.ONE, VisitSteps.planned(service.id(), request.further()));
    return new Issued(view(setup, ticket, service.id()), false);
  }

  /** The further procedures of a visit need not be open now, but must be offered. */
  private static void mustBeOfferedToo(
      OfficeSetup setup, List<String> further, Admission admission) {
    for (int i = 0; i < further.size(); i++) {
      int place = i;
      Service service =
          setup
              .service(further.get(i))
              .orElseThrow(
                  () ->
                      Problem.invalid(
                          "furtherServiceIds[" + place + "]",
                          "このカードセンターの手続きではありません。",
                          "This is not a procedure of this office."));
      TicketProblems.mustBeInUse(setup, service, admission);
      if (!setup.isServed(service.id())) {
        throw TicketProblems.noCounterForService();
      }
    }
  }

  private Service mustBeOffered(
      OfficeSetup setup, String serviceId, Admission admission, Instant now) {
    Service service = setup.service(serviceId).orElseThrow();
    TicketProblems.mustBeInUse(setup, service, admission);
    Opening opening = setup.calendar().at(serviceId, now);
    if (!opening.open()) {
      throw TicketProblems.receptionClosed(opening);
    }
    if (!setup.isServed(serviceId)) {
      throw TicketProblems.noCounterForService();
    }
    if (admission.queueClass() == QueueClass.WALK_IN) {
      mustFitIntoTheDay(setup, service, now);
    }
    return service;
  }

  /** Who booked was promised the time, and whom staff let go first does not wait for it. */
  private void mustFitIntoTheDay(OfficeSetup setup, Service service, Instant now) {
    gate.closed(setup, service, now)
        .ifPresent(
            reason -> {
              throw TicketProblems.receptionOver(
                  reason, setup.calendar().opensAfterToday(service.id(), now));
            });
  }

  /** A ticket as it was at its issue, to be printed again. */
  public IssuedTicketView asIssued(Ticket ticket) {
    OfficeSetup setup = offices.office(ticket.officeId());
    return view(setup, ticket, tickets.firstServiceOf(ticket));
  }

  /**
   * A ticket as it was issued.
   *
   * @param serviceId the service it was drawn for
   */
  public IssuedTicketView view(OfficeSetup setup, Ticket ticket, String serviceId) {
    Service service = setup.service(serviceId).orElseThrow();
    String link = settings.publicUrl() + "/t/" + ticket.token();
    return IssuedTicketView.of(setup.office(), service, ticket, link);
  }
}
