package jp.junban.server.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.junban.server.offices.Office;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.undo.LastMove;
import jp.junban.server.tickets.undo.LastMoves;
import jp.junban.server.tickets.undo.StandingEvents;
import jp.junban.server.tickets.visit.VisitRecords;
import jp.junban.server.tickets.visit.VisitSteps;

/**
 * The book in which an office's tickets stand. Every method belongs into a transaction of the
 * caller's; a move made here is an event there, and told after the commit.
 */
@ApplicationScoped
public class TicketBook {

  @Inject private TicketRepository tickets;
  @Inject private DayRepository days;
  @Inject private TicketMover mover;
  @Inject private LastMoves lastMoves;
  @Inject private VisitRecords visits;
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

  /** The ticket that was drawn under an idempotency key, if there is one. */
  public Optional<Ticket> byKey(String idempotencyKey) {
    return tickets.byKey(idempotencyKey);
  }

  /** Whether a ticket of the day has this number. */
  public boolean isTaken(String officeId, LocalDate day, TicketNumber number) {
    return days.isTaken(officeId, day, number);
  }

  /** The tickets that have not ended, in the order of the queue; without those of days over. */
  public List<OpenTicket> open(Office office) {
    Instant now = clock.instant();
    LocalDate today = office.dayOf(now);
    LocalDate first = DayCloser.firstDayToKeep(office, now);
    List<OpenTicket> open = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
      open.addAll(tickets.open(office.id(), day));
    }
    open.sort(OpenTicket.IN_QUEUE);
    return open;
  }

  /** The latest calls whose visitors are awaited or came, newest first. */
  public List<OpenTicket> calledSince(String officeId, Instant since, int atMost) {
    return tickets.calledSince(officeId, since, atMost);
  }

  /** The service a ticket was drawn for, whatever it was passed on to since. */
  public String firstServiceOf(Ticket ticket) {
    return tickets.firstServiceOf(ticket);
  }

  /** All tickets of a business day, in order of issue. */
  public List<Ticket> ofDay(String officeId, LocalDate day) {
    return tickets.ofDay(officeId, day);
  }

  /** All events of a business day, ticket by ticket in the order they happened. */
  public List<TicketEvent> eventsOfDay(String officeId, LocalDate day) {
    return tickets.eventsOfDay(officeId, day);
  }

  /** As {@link #eventsOfDay}, without what was taken back: what figures are made of. */
  public List<TicketEvent> standingEventsOfDay(String officeId, LocalDate day) {
    return StandingEvents.of(tickets.eventsOfDay(officeId, day));
  }

  /** The events of a business day from this moment on, in the order they happened. */
  public List<TicketEvent> eventsSince(String officeId, LocalDate day, Instant since) {
    return tickets.eventsSince(officeId, day, since);
  }

  /** The last business days before this one on which the office gave tickets, newest first. */
  public List<LocalDate> daysBefore(String officeId, LocalDate day, int atMost) {
    return tickets.daysBefore(officeId, day, atMost);
  }

  /**
   * Makes a move.
   *
   * @throws Problem 409 when it is not possible in the ticket's status, or would change nothing;
   *     nothing is changed then
   */
  public void make(Move move, Ticket ticket, String actor) {
    mover.make(move, ticket, actor);
  }

  /**
   * Lets a ticket go by the number and the link that its visitor holds on paper, printed by a kiosk
   * that did not hear of the ticket.
   *
   * @param taken whether another ticket has that number: then only the link is taken over, and
   *     staff are to look at it
   */
  public void goByPaper(
      Ticket ticket, TicketNumber onPaper, boolean taken, String linkToken, String actor) {
    mover.goByPaper(ticket, onPaper, taken, linkToken, actor);
  }

  /** The ticket's last move, if it can be taken back at any time. */
  public Optional<LastMove> lastMove(Ticket ticket) {
    return lastMoves.of(ticket.id());
  }

  /** The counter that the ticket needs for its last move to be taken back; empty for none. */
  public Optional<String> counterNeededToUndo(LastMove last) {
    return Optional.ofNullable(TicketMover.counterTakenByUndoing(last));
  }

  /**
   * Takes a ticket's last move back: all that it changed is as before, with an event of its own.
   * Whether it is still time for that, and whose business, the caller decides.
   */
  public void undo(LastMove last, Ticket ticket, String actor) {
    mover.undo(last, ticket, actor);
  }

  /** The visit's procedures of a ticket. */
  public VisitSteps steps(Ticket ticket) {
    return visits.steps(ticket.id(), ticket.step());
  }

  /** What belongs to a ticket beside itself. */
  public TicketTrail trail(Ticket ticket) {
    Instant now = clock.instant();
    LastMove undoable =
        lastMoves.of(ticket.id()).filter(m -> !now.isAfter(m.undoableUntil())).orElse(null);
    return new TicketTrail(steps(ticket).serviceIds(), undoable);
  }

  /**
   * What belongs to tickets of an office beside themselves, by id; nothing for most of them.
   *
   * @param open the office's tickets that have not ended
   */
  public Map<String, TicketTrail> trails(String officeId, List<OpenTicket> open) {
    Map<String, List<String>> steps =
        visits.steps(open.stream().filter(t -> t.step() > 0).map(OpenTicket::id).toList());
    Map<String, TicketTrail> trails = new HashMap<>();
    steps.forEach((id, own) -> trails.put(id, new TicketTrail(own, null)));
    for (LastMove last : lastMoves.undoable(officeId, clock.instant())) {
      List<String> own = steps.getOrDefault(last.ticketId(), List.of());
      trails.put(last.ticketId(), new TicketTrail(own, last));
    }
    return trails;
  }

  /** What was done of each service on a business day, by what staff said; by service id. */
  public Map<String, VisitRecords.Done> done(String officeId, LocalDate day) {
    return visits.done(officeId, day);
  }
}
