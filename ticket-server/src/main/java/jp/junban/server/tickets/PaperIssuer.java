package jp.junban.server.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Ids;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.visit.VisitSteps;
import org.jspecify.annotations.Nullable;

/**
 * Makes tickets of numbers that are on paper already. Every method belongs into a transaction of
 * the caller's.
 */
@ApplicationScoped
public class PaperIssuer {

  @Inject private TicketRepository tickets;
  @Inject private DayRepository days;
  @Inject private TicketRegister register;
  @Inject private WaitPromises promises;
  @Inject private Clock clock;

  /**
   * Makes tickets of the next numbers of a service's series, which were handed out.
   *
   * @param from the first number; must be the next of the series
   * @param handedOut when each of them was, in the order of the numbers, on the present business
   *     day
   * @throws Problem 409 when these are not the next numbers
   */
  public List<TicketNumber> issueHandedOut(
      OfficeSetup setup,
      Service service,
      int from,
      List<Instant> handedOut,
      Language language,
      Caller caller,
      CommandKey key) {
    String officeId = setup.office().id();
    LocalDate day = setup.office().dayOf(clock.instant());
    Optional<Instant> lastIssued = tickets.lastIssued(officeId, day, service.prefix());
    int ahead = promises.forNewTicket(officeId, service.id()).peopleAhead();
    List<TicketNumber> issued = new ArrayList<>();
    for (Instant at : handedOut) {
      int number = days.nextNumber(officeId, day, service.prefix());
      TicketNumber wanted = new TicketNumber(service.prefix(), from + issued.size());
      if (number != wanted.number()) {
        throw PaperProblems.notNext(wanted, new TicketNumber(service.prefix(), number));
      }
      if (issued.isEmpty() && lastIssued.filter(at::isBefore).isPresent()) {
        throw PaperProblems.beforeEarlierNumbers(setup.office().local(lastIssued.get()));
      }
      String id = Ids.next(clock);
      register.enter(
          new Ticket(
              new NewTicket(
                  id,
                  officeId,
                  day,
                  wanted,
                  service.id(),
                  VisitSteps.ONE,
                  language,
                  Channel.PAPER,
                  Ids.linkToken(),
                  new CommandKey("paper:" + id, key.request()),
                  new Promise(ahead + issued.size(), null),
                  Admission.WALK_IN,
                  at)),
          caller,
          null);
      issued.add(wanted);
    }
    return issued;
  }

  /**
   * What a kiosk printed while the server was away.
   *
   * @param token of the link on the paper
   * @param at when it was issued
   */
  public record Printed(TicketNumber number, String token, Instant at, Language language) {}

  /**
   * Makes a ticket of what a kiosk issued by itself, in the series of its business day.
   *
   * @param number by which it is called: that on the paper, or null for the server's next one
   * @param attention why staff should look at it; null for no reason
   * @param alsoNumber another number that the visitor was given; null for none
   */
  public Ticket issuePrinted(
      OfficeSetup setup,
      Service service,
      Printed printed,
      @Nullable TicketNumber number,
      @Nullable Attention attention,
      @Nullable String alsoNumber,
      Caller caller,
      CommandKey key) {
    String officeId = setup.office().id();
    LocalDate day = setup.office().dayOf(printed.at());
    TicketNumber called =
        number == null
            ? new TicketNumber(service.prefix(), days.nextNumber(officeId, day, service.prefix()))
            : number;
    days.ensure(officeId, day);
    Ticket ticket =
        new Ticket(
            new NewTicket(
                Ids.next(clock),
                officeId,
                day,
                called,
                service.id(),
                VisitSteps.ONE,
                printed.language(),
                Channel.OFFLINE,
                printed.token(),
                key,
                new Promise(0, null),
                Admission.WALK_IN,
                printed.at(),
                attention,
                alsoNumber));
    register.enter(ticket, caller, null);
    return ticket;
  }
}
