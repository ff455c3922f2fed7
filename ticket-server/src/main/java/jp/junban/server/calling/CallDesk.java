package jp.junban.server.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.junban.server.calling.policy.NextTicketPolicy;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.CallGround;
import jp.junban.server.tickets.Move;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketProblems;
import jp.junban.server.tickets.TicketTransitions;
import org.jspecify.annotations.Nullable;

/**
 * Calls tickets and moves them, for staff. Each method belongs into a transaction of the caller's;
 * within an office one decision is made at a time, so no ticket comes to two counters and nobody is
 * passed over.
 */
@ApplicationScoped
public class CallDesk {

  private static final int LONGEST_NOTE = 200;

  @Inject private OfficeDirectory offices;
  @Inject private TicketBook tickets;
  @Inject private CounterStaffingRepository staffing;
  @Inject private PassingCallRepository passing;
  @Inject private Clock clock;

  /**
   * Calls the next ticket, or a chosen one, to a counter.
   *
   * @throws Problem 404 for an unknown counter or ticket, 409 when nobody can be called there now
   */
  DeskTicketView call(String counterId, @Nullable String ticketId, Caller caller) {
    OfficeSetup setup = offices.officeOfCounter(counterId);
    caller.mustBelongTo(setup.office().id());
    tickets.lock(setup.office());
    List<OpenTicket> open = tickets.open(setup.office().id());
    Counter counter = mustBeFree(setup, counterId, open);
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
    return DeskTicketView.of(setup, ticket);
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

  private Counter mustBeFree(OfficeSetup setup, String counterId, List<OpenTicket> open) {
    Counter counter = setup.counter(counterId).orElseThrow();
    if (!counter.active()) {
      throw CallProblems.counterOutOfUse(counter);
    }
    if (staffing.find(counterId) == null) {
      throw CallProblems.counterClosed(counter);
    }
    for (OpenTicket ticket : open) {
      if (ticket.status().atCounter() && counterId.equals(ticket.counterId())) {
        throw CallProblems.counterBusy(counter, ticket);
      }
    }
    return counter;
  }

  /**
   * Makes any other move of staff.
   *
   * @throws Problem 400 when the move needs to be told more, 404 for an unknown ticket, 409 when it
   *     is not possible now
   */
  DeskTicketView move(String ticketId, TicketMove kind, MoveTicket told, Caller caller) {
    Ticket ticket = tickets.ticket(ticketId);
    OfficeSetup setup = offices.office(ticket.officeId());
    caller.mustBelongTo(ticket.officeId());
    tickets.lock(setup.office());
    if (TicketTransitions.next(ticket.status(), kind).isEmpty()) {
      throw TicketProblems.notInStatus(ticket, kind);
    }
    Move move =
        switch (kind) {
          case HOLD -> Move.hold(note(told.note()));
          case RESUME -> resume(setup, told.counterId());
          case TRANSFER -> transfer(setup, ticket, told.serviceId());
          case REINSTATE -> Move.reinstate(setup.rules().reinstatePlace());
          case PRIORITY -> priority(setup, told);
          default -> Move.of(kind);
        };
    tickets.make(move, ticket, caller.actor());
    return DeskTicketView.of(setup, ticket);
  }

  private static @Nullable String note(@Nullable String note) {
    if (note != null && note.length() > LONGEST_NOTE) {
      throw Problem.invalid("note", "メモは200文字までです。", "A note has at most 200 characters.");
    }
    return note == null || note.isBlank() ? null : note.strip();
  }

  private Move resume(OfficeSetup setup, @Nullable String counterId) {
    if (counterId == null) {
      throw Problem.invalid("counterId", "再開する窓口を指定してください。", "Say at which counter to resume.");
    }
    if (setup.counter(counterId).isEmpty()) {
      throw Problem.unknown("counter", "その窓口はありません。", "There is no such counter.");
    }
    mustBeFree(setup, counterId, tickets.open(setup.office().id()));
    return Move.resume(counterId);
  }

  private static Move priority(OfficeSetup setup, MoveTicket told) {
    PriorityReason reason = told.priorityReason();
    if (reason == null) {
      throw Problem.invalid("priorityReason", "優先する理由を選んでください。", "Say why this one goes first.");
    }
    TicketProblems.mustBeGranted(setup, reason);
    String note = note(told.note());
    if (reason == PriorityReason.OTHER && note == null) {
      throw Problem.invalid("note", "「その他」のときは、理由を入力してください。", "Please say the reason.");
    }
    return Move.priority(reason, note);
  }

  private static Move transfer(OfficeSetup setup, Ticket ticket, @Nullable String serviceId) {
    if (serviceId == null) {
      throw Problem.invalid("serviceId", "引継ぎ先の手続きを指定してください。", "Say to which procedure.");
    }
    Service service =
        setup
            .service(serviceId)
            .orElseThrow(
                () -> Problem.unknown("service", "その手続きはありません。", "There is no such procedure."));
    if (service.id().equals(ticket.serviceId())) {
      throw CallProblems.sameService();
    }
    if (!service.active() || !setup.isServed(serviceId)) {
      throw TicketProblems.noCounterForService();
    }
    return Move.transfer(serviceId, setup.rules().transferPlace());
  }
}
