package jp.junban.server.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.junban.server.offices.Office;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The book in which an office's tickets stand. Every method belongs into a transaction of the
 * caller's; a move made here is an event there, and told after the commit.
 */
@ApplicationScoped
public class TicketBook {

  @Inject private TicketRepository tickets;
  @Inject private DayRepository days;
  @Inject private Event<TicketMoved> moved;
  @Inject private Clock clock;

  /**
   * Makes all others who want to decide about this office's tickets wait for the end of this
   * transaction.
   */
  public void lock(Office office) {
    days.lock(office.id(), office.dayOf(clock.instant()));
  }

  /**
   * The ticket of this id.
   *
   * @throws Problem 404 when there is none
   */
  public Ticket ticket(String id) {
    Ticket ticket = tickets.find(id);
    if (ticket == null) {
      throw TicketProblems.unknownTicket();
    }
    return ticket;
  }

  /** The ticket of a link, if there is one. */
  public Optional<Ticket> byToken(String token) {
    return tickets.byToken(token);
  }

  /** The tickets that have not ended, in the order of the queue. */
  public List<OpenTicket> open(String officeId) {
    return tickets.open(officeId);
  }

  /** The latest calls whose visitors are awaited or came, newest first. */
  public List<OpenTicket> calledSince(String officeId, Instant since, int atMost) {
    return tickets.calledSince(officeId, since, atMost);
  }

  /** All tickets of a business day, in order of issue. */
  public List<Ticket> ofDay(String officeId, LocalDate day) {
    return tickets.ofDay(officeId, day);
  }

  /** All events of a business day, ticket by ticket in the order they happened. */
  public List<TicketEvent> eventsOfDay(String officeId, LocalDate day) {
    return tickets.eventsOfDay(officeId, day);
  }

  /**
   * Makes a move.
   *
   * @throws Problem 409 when it is not possible in the ticket's status; nothing is changed then
   */
  public void make(Move move, Ticket ticket, String actor) {
    Instant now = clock.instant();
    TicketStatus before = ticket.status();
    String fromService = ticket.serviceId();
    @Nullable String at = ticket.counterId();
    apply(move, ticket, now);
    @Nullable String counter = move.counterId() == null ? at : move.counterId();
    tickets.add(
        new TicketEvent(
            ticket,
            ticket.moves() + 1,
            move.kind(),
            new TicketEvent.Where(now, actor, counter),
            detail(move)));
    moved.fire(
        new TicketMoved(
            ticket.officeId(),
            ticket.id(),
            move.kind(),
            before,
            ticket.status(),
            fromService,
            ticket.serviceId()));
  }

  private static void apply(Move move, Ticket ticket, Instant now) {
    switch (move.kind()) {
      case CALL -> ticket.call(said(move.counterId()), said(move.ground()), now);
      case RECALL -> ticket.recall(now);
      case START -> ticket.start(now);
      case FINISH -> ticket.finish(now);
      case NO_SHOW -> ticket.noShow();
      case RETURN -> ticket.takeBack();
      case HOLD -> ticket.hold(move.text());
      case RESUME -> ticket.resume(said(move.counterId()), now);
      case TRANSFER -> ticket.transfer(said(move.serviceId()), move.place(), now);
      case CANCEL -> ticket.cancel(now);
      case REINSTATE -> ticket.reinstate(move.place(), now);
      case PRIORITY -> ticket.prioritise(said(move.priorityReason()));
      case ORDINARY -> ticket.makeOrdinary();
      case EXPIRE -> ticket.expire(now);
      case ISSUE -> throw new IllegalArgumentException("A ticket is issued once, by TicketIssuer");
    }
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
