package jp.junban.server.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.junban.server.calling.counters.Staffing;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.Move;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketProblems;
import jp.junban.server.tickets.TicketTransitions;
import jp.junban.server.tickets.visit.Outcome;
import jp.junban.server.tickets.visit.VisitSteps;
import org.jspecify.annotations.Nullable;

/**
 * Moves tickets in every other way than calling, for staff, and what of it a kiosk does for them.
 * Belongs into a transaction of the caller's; within an office one decision is made at a time.
 */
@ApplicationScoped
public class MoveDesk {

  private static final int LONGEST_NOTE = 200;

  @Inject private OfficeDirectory offices;
  @Inject private TicketBook tickets;
  @Inject private Staffing staffing;
  @Inject private UndoDesk undoDesk;

  /**
   * Makes any other move.
   *
   * @throws Problem 400 when the move needs to be told more, 404 for an unknown ticket, 409 when it
   *     is not possible now
   */
  public DeskTicketView move(String ticketId, TicketMove kind, MoveTicket told, Caller caller) {
    Ticket ticket = tickets.ticket(ticketId);
    OfficeSetup setup = offices.office(ticket.officeId());
    caller.mustBelongTo(ticket.officeId());
    tickets.lock(setup.office());
    if (kind == TicketMove.UNDO) {
      undoDesk.undo(setup, ticket, caller);
    } else {
      if (TicketTransitions.next(ticket.status(), kind).isEmpty()) {
        throw TicketProblems.notInStatus(ticket, kind);
      }
      tickets.make(wanted(setup, ticket, kind, told), ticket, caller.actor());
    }
    return DeskTicketView.of(setup, ticket, tickets.trail(ticket));
  }

  private Move wanted(OfficeSetup setup, Ticket ticket, TicketMove kind, MoveTicket told) {
    return switch (kind) {
      case HOLD -> Move.hold(note(told.note()));
      case RESUME -> resume(setup, told.counterId());
      case TRANSFER -> transfer(setup, ticket, told);
      case NEXT_STEP -> nextStep(setup, ticket, told);
      case FINISH -> Move.finish(OutcomesReading.read(setup, told.outcomes()));
      case REINSTATE -> Move.reinstate(setup.rules().reinstatePlace());
      case PRIORITY -> priority(setup, told);
      default -> Move.of(kind);
    };
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
    mustExist(setup, counterId);
    staffing.mustBeFree(setup, counterId, tickets.open(setup.office()));
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

  private static Move transfer(OfficeSetup setup, Ticket ticket, MoveTicket told) {
    String counterId = told.counterId();
    String serviceId = told.serviceId();
    if (serviceId == null && counterId == null) {
      throw Problem.invalid(
          "serviceId", "引継ぎ先の手続きか窓口を指定してください。", "Say to which procedure or counter.");
    }
    String to = serviceId == null ? ticket.serviceId() : serviceId;
    Counter counter = counterId == null ? null : mustExist(setup, counterId);
    boolean nowhereElse = counter == null || counter.id().equals(ticket.counterId());
    if (to.equals(ticket.serviceId()) && nowhereElse) {
      throw CallProblems.sameService();
    }
    mustBeGiven(setup, to);
    if (counter != null) {
      if (!counter.active()) {
        throw CallProblems.counterOutOfUse(counter);
      }
      if (!counter.serves(to)) {
        throw CallProblems.notServedHere(counter);
      }
    }
    return Move.transfer(to, counterId, setup.rules().transferPlace());
  }

  /** The procedure that was named, or the planned one, or the one that usually follows. */
  private Move nextStep(OfficeSetup setup, Ticket ticket, MoveTicket told) {
    List<Outcome> outcomes = OutcomesReading.read(setup, told.outcomes());
    VisitSteps steps = tickets.steps(ticket);
    String to =
        Optional.ofNullable(told.serviceId())
            .or(steps::next)
            .or(() -> usuallyNext(setup, ticket))
            .orElseThrow(() -> CallProblems.noNextStep(ticket));
    if (to.equals(ticket.serviceId())) {
      throw CallProblems.sameService();
    }
    mustBeGiven(setup, to);
    if (steps.full() && steps.next().filter(to::equals).isEmpty()) {
      throw CallProblems.tooManySteps(ticket);
    }
    return Move.nextStep(to, setup.rules().nextStepPlace(), outcomes);
  }

  private static Optional<String> usuallyNext(OfficeSetup setup, Ticket ticket) {
    return setup
        .service(ticket.serviceId())
        .flatMap(service -> Optional.ofNullable(service.nextServiceId()));
  }

  private static Counter mustExist(OfficeSetup setup, String counterId) {
    return setup
        .counter(counterId)
        .orElseThrow(() -> Problem.unknown("counter", "その窓口はありません。", "There is no such counter."));
  }

  private static void mustBeGiven(OfficeSetup setup, String serviceId) {
    Service service =
        setup
            .service(serviceId)
            .orElseThrow(
                () -> Problem.unknown("service", "その手続きはありません。", "There is no such procedure."));
    if (!service.active() || !setup.isServed(serviceId)) {
      throw TicketProblems.noCounterForService();
    }
  }
}
