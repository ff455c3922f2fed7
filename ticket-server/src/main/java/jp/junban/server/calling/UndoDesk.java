package jp.junban.server.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.junban.server.accounts.Role;
import jp.junban.server.calling.counters.Staffing;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.undo.LastMove;

/**
 * Takes a ticket's last move back, for whoever made it or a manager, within half a minute. Belongs
 * into a transaction of the caller's that holds the office's lock.
 */
@ApplicationScoped
class UndoDesk {

  @Inject private TicketBook tickets;
  @Inject private Staffing staffing;
  @Inject private PassingCallRepository passing;
  @Inject private Clock clock;

  /**
   * @throws Problem 403 when somebody else made the move, 409 when there is nothing to take back,
   *     it is too late, or the ticket's counter is not free any more
   */
  void undo(OfficeSetup setup, Ticket ticket, Caller caller) {
    LastMove last = tickets.lastMove(ticket).orElseThrow(() -> CallProblems.nothingToUndo(ticket));
    mustBeAllowed(last, ticket, caller, clock.instant());
    tickets.counterNeededToUndo(last).ifPresent(id -> mustBeFree(setup, id, ticket));
    Instant calledAt = ticket.calledAt();
    tickets.undo(last, ticket, caller.actor());
    if (last.kind() == TicketMove.CALL && calledAt != null) {
      passing.forget(ticket.id(), calledAt);
    }
  }

  /**
   * @throws Problem 403 when it is not this caller's business, 409 when it is too late
   */
  static void mustBeAllowed(LastMove last, Ticket ticket, Caller caller, Instant now) {
    if (!last.actor().equals(caller.actor()) && !Role.MANAGER.isHeldBy(caller)) {
      throw CallProblems.anothersMove();
    }
    if (now.isAfter(last.undoableUntil())) {
      throw CallProblems.undoTooLate(ticket, last);
    }
  }

  /** Nobody but the ticket itself may be there. */
  private void mustBeFree(OfficeSetup setup, String counterId, Ticket ticket) {
    List<OpenTicket> others =
        tickets.open(setup.office()).stream()
            .filter(open -> !open.id().equals(ticket.id()))
            .toList();
    staffing.mustBeFree(setup, counterId, others);
  }
}
