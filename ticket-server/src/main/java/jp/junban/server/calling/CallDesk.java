package jp.junban.server.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.junban.server.calling.counters.Staffing;
import jp.junban.server.calling.policy.NextTicketPolicy;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.CallGround;
import jp.junban.server.tickets.Move;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketProblems;
import org.jspecify.annotations.Nullable;

/**
 * Calls tickets, for staff. Belongs into a transaction of the caller's; within an office one
 * decision is made at a time, so no ticket comes to two counters and nobody is passed over.
 */
@ApplicationScoped
public class CallDesk {

  @Inject private OfficeDirectory offices;
  @Inject private TicketBook tickets;
  @Inject private Staffing staffing;
  @Inject private PassingCallRepository passing;
  @Inject private Clock clock;

  /**
   * Calls the next ticket, or a chosen one, to a counter; in the same moment the visit there ends,
   * when it is said how.
   *
   * @throws Problem 404 for an unknown counter or ticket, 409 when nobody can be called there now
   */
  public DeskTicketView call(String counterId, CallNext request, Caller caller) {
    OfficeSetup setup = offices.officeOfCounter(counterId);
    caller.mustBelongTo(setup.office().id());
    tickets.lock(setup.office());
    List<OpenTicket> open =
        endPresent(counterId, request.present(), tickets.open(setup.office()), caller);
    Counter counter = staffing.mustBeFree(setup, counterId, open);
    String ticketId = request.ticketId();
    Instant now = clock.instant();
    Queue queue =
        Queue.of(setup, open, passing.ofDay(setup.office().id(), setup.office().dayOf(now)), now);
    Queue.Choice choice =
        ticketId == null
            ? queue.next(counter).orElseThrow(CallProblems::nobodyWaiting)
            : chosen(queue, open, counter, ticketId);
    Ticket ticket = tickets.ticket(choice.ticket().id());
    CallGround ground = queue.ground(choice, counter);
    tickets.make(Move.call(counterId, ground), ticket, caller.actor());
    rememberPassing(ticket, counterId, ground);
    return DeskTicketView.of(setup, ticket, tickets.trail(ticket));
  }

  /** Ends the visit at the counter as told, and gives the tickets that are open then. */
  private List<OpenTicket> endPresent(
      String counterId, CallNext.@Nullable Present present, List<OpenTicket> open, Caller caller) {
    Optional<OpenTicket> there = Staffing.present(counterId, open);
    if (present == null || there.isEmpty()) {
      return open;
    }
    Ticket ticket = tickets.ticket(there.get().id());
    Move end =
        switch (present) {
          case FINISH -> Move.finish(null);
          case NO_SHOW -> Move.of(TicketMove.NO_SHOW);
        };
    tickets.make(end, ticket, caller.actor());
    return open.stream().filter(other -> !other.id().equals(ticket.id())).toList();
  }

  private void rememberPassing(Ticket ticket, String counterId, CallGround ground) {
    Instant calledAt = ticket.calledAt();
    if (calledAt != null
        && !ground.passedOver().isEmpty()
        && NextTicketPolicy.passes(ground.rule())) {
      passing.add(new PassingCall(ticket, counterId, calledAt));
    }
  }

  private Queue.Choice chosen(
      Queue queue, List<OpenTicket> open, Counter counter, String ticketId) {
    Optional<OpenTicket> named = open.stream().filter(t -> t.id().equals(ticketId)).findFirst();
    if (named.isEmpty()) {
      Ticket ended = tickets.ticket(ticketId);
      if (!ended.officeId().equals(counter.officeId())) {
        throw TicketProblems.unknownTicket();
      }
      throw TicketProblems.notInStatus(ended, TicketMove.CALL);
    }
    OpenTicket ticket = named.get();
    if (!counter.serves(ticket.serviceId())) {
      throw CallProblems.notServedHere(counter);
    }
    return queue.chosen(ticket);
  }
}
