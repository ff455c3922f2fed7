package jp.junban.server.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.undo.LastMove;
import jp.junban.server.tickets.undo.LastMoves;
import jp.junban.server.tickets.visit.VisitRecords;
import jp.junban.server.tickets.visit.VisitSteps;
import org.jspecify.annotations.Nullable;

/** Moves tickets: each move with its event, its way back and what it says was done. */
@ApplicationScoped
class TicketMover {

  @Inject private TicketRepository tickets;
  @Inject private VisitRecords visits;
  @Inject private LastMoves lastMoves;
  @Inject private Event<TicketMoved> moved;
  @Inject private Clock clock;

  /** See {@link TicketBook#make}. */
  void make(Move move, Ticket ticket, String actor) {
    Instant now = clock.instant();
    VisitSteps steps = visits.steps(ticket.id(), ticket.step());
    TicketState before = TicketState.of(ticket, steps);
    int number = ticket.moves() + 1;
    VisitSteps stepsAfter = apply(move, ticket, steps, now);
    if (move.kind() != TicketMove.REPRINT && before.equals(TicketState.of(ticket, stepsAfter))) {
      throw TicketProblems.alreadySo(ticket, move.kind());
    }
    visits.keep(ticket.id(), steps, stepsAfter);
    visits.keep(
        ticket.id(),
        number,
        ticket.officeId(),
        ticket.businessDay(),
        move.outcomesOf(before.serviceId()));
    String at = before.counterId();
    String counter = move.counterId() == null ? at : move.counterId();
    TicketEvent.Where where = new TicketEvent.Where(now, actor, counter);
    tickets.add(new TicketEvent(ticket, number, move.kind(), where, detail(move)));
    keepWayBack(move.kind(), number, where, ticket, before);
    tell(ticket, move.kind(), before);
  }

  private void keepWayBack(
      TicketMove kind, int number, TicketEvent.Where where, Ticket ticket, TicketState before) {
    if (TicketTransitions.canBeUndone(kind)) {
      lastMoves.keep(
          ticket.id(), ticket.officeId(), kind, number, where.actor(), where.at(), before.json());
    } else {
      lastMoves.forget(ticket.id());
    }
  }

  /** See {@link TicketBook#undo}. */
  void undo(LastMove last, Ticket ticket, String actor) {
    VisitSteps steps = visits.steps(ticket.id(), ticket.step());
    TicketState before = TicketState.of(ticket, steps);
    TicketState back = TicketState.ofJson(last.state());
    if (!TicketTransitions.undoes(last.kind(), ticket.status(), back.status())) {
      throw TicketProblems.notInStatus(ticket, TicketMove.UNDO);
    }
    int number = ticket.moves() + 1;
    ticket.restore(back);
    visits.keep(ticket.id(), steps, back.visitSteps());
    visits.forgetOutcomes(ticket.id(), last.move());
    String counter = before.counterId() == null ? back.counterId() : before.counterId();
    TicketEvent.Where where = new TicketEvent.Where(clock.instant(), actor, counter);
    tickets.add(
        new TicketEvent(ticket, number, TicketMove.UNDO, where, last.kind().word())
            .undoing(last.move()));
    lastMoves.forget(ticket.id());
    tell(ticket, TicketMove.UNDO, before);
  }

  /** See {@link TicketBook#goByPaper}. */
  void goByPaper(
      Ticket ticket, TicketNumber onPaper, boolean taken, String linkToken, String actor) {
    tickets.flush();
    TicketState before = TicketState.of(ticket, visits.steps(ticket.id(), ticket.step()));
    String numbers = ticket.number() + " → " + onPaper;
    int number = ticket.moves() + 1;
    ticket.goByPaper(onPaper, taken, linkToken);
    TicketEvent.Where where = new TicketEvent.Where(clock.instant(), actor, ticket.counterId());
    tickets.add(new TicketEvent(ticket, number, TicketMove.RENUMBER, where, numbers));
    lastMoves.forget(ticket.id());
    tell(ticket, TicketMove.RENUMBER, before);
  }

  /** To where taking this move back would lead; the counter only when that occupies it. */
  static @Nullable String counterTakenByUndoing(LastMove last) {
    TicketState back = TicketState.ofJson(last.state());
    return back.status().atCounter() ? back.counterId() : null;
  }

  private void tell(Ticket ticket, TicketMove kind, TicketState before) {
    moved.fire(
        new TicketMoved(
            ticket.officeId(),
            ticket.id(),
            kind,
            before.status(),
            ticket.status(),
            before.serviceId(),
            ticket.serviceId()));
  }

  /**
   * @return the procedures of the visit after the move
   * @throws Problem 409 when the move is not possible in the ticket's status
   */
  static VisitSteps apply(Move move, Ticket ticket, VisitSteps steps, Instant now) {
    switch (move.kind()) {
      case CALL -> ticket.call(said(move.counterId()), said(move.ground()), now);
      case RECALL -> ticket.recall(now);
      case START -> ticket.start(now);
      case FINISH -> ticket.finish(now);
      case NO_SHOW -> ticket.noShow();
      case RETURN -> ticket.takeBack();
      case HOLD -> ticket.hold(move.text());
      case RESUME -> ticket.resume(said(move.counterId()), now);
      case TRANSFER -> {
        ticket.transfer(said(move.serviceId()), move.forCounterId(), move.place(), now);
        return steps.changedTo(ticket.serviceId());
      }
      case NEXT_STEP -> {
        VisitSteps on = steps.goOn(ticket.serviceId(), said(move.serviceId()));
        ticket.nextStep(said(move.serviceId()), on.present(), move.place(), now);
        return on;
      }
      case CANCEL -> ticket.cancel(now);
      case REINSTATE -> ticket.reinstate(move.place(), now);
      case PRIORITY -> ticket.prioritise(said(move.priorityReason()));
      case ORDINARY -> ticket.makeOrdinary();
      case REPRINT -> ticket.reprint();
      case EXPIRE -> ticket.expire(now);
      case RENUMBER -> throw TicketProblems.notInStatus(ticket, move.kind());
      case ISSUE, UNDO -> throw new IllegalArgumentException(move.kind() + " is not made here");
    }
    return steps;
  }

  /** What the event says beside the move itself. */
  private static @Nullable String detail(Move move) {
    if (move.ground() != null) {
      return move.ground().reason();
    }
    if (move.priorityReason() != null) {
      String reason = move.priorityReason().word();
      return move.text() == null ? reason : reason + ": " + move.text();
    }
    return move.text();
  }

  private static <T> T said(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("The move does not say all that it needs");
    }
    return value;
  }
}
