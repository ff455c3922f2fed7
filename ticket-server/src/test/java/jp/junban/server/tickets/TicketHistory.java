package jp.junban.server.tickets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.undo.LastMove;
import jp.junban.server.tickets.visit.VisitSteps;
import org.jspecify.annotations.Nullable;

/** A ticket in memory, moved by its own rules, with the events that its moves would leave. */
public final class TicketHistory {

  private static final CallGround GROUND = new CallGround(CallRule.FIRST_COME, "順番です", List.of());

  private final Ticket ticket;
  private final List<TicketEvent> events = new ArrayList<>();

  private VisitSteps steps;
  private @Nullable LastMove last;

  private TicketHistory(Ticket ticket, VisitSteps steps) {
    this.ticket = ticket;
    this.steps = steps;
    events.add(event(TicketMove.ISSUE, ticket.issuedAt(), null));
  }

  /** A ticket of the trial office, drawn at a kiosk. Its id is {@code ticket-A001}. */
  public static TicketHistory issued(String prefix, int number, String serviceId, Instant at) {
    return admitted(Admission.WALK_IN, prefix, number, serviceId, at);
  }

  /** A ticket of somebody with a reservation, or with priority. */
  public static TicketHistory admitted(
      Admission admission, String prefix, int number, String serviceId, Instant at) {
    return drawn(admission, prefix, number, serviceId, VisitSteps.ONE, at);
  }

  /** A ticket of a visit of several procedures. */
  public static TicketHistory visit(
      String prefix, int number, List<String> serviceIds, Instant at) {
    List<String> further = serviceIds.subList(1, serviceIds.size());
    VisitSteps steps = VisitSteps.planned(serviceIds.get(0), further);
    return drawn(Admission.WALK_IN, prefix, number, serviceIds.get(0), steps, at);
  }

  private static TicketHistory drawn(
      Admission admission,
      String prefix,
      int number,
      String serviceId,
      VisitSteps steps,
      Instant at) {
    TicketNumber name = new TicketNumber(prefix, number);
    return new TicketHistory(
        new Ticket(
            new NewTicket(
                "ticket-" + name,
                "otameshi",
                LocalDate.of(2026, 11, 24),
                name,
                serviceId,
                steps,
                Language.JA,
                Channel.KIOSK,
                "secret-of-" + name,
                CommandKey.of("key-of-" + name, "issue"),
                new Promise(0, 0),
                admission,
                at)),
        steps);
  }

  /** Makes the move, to the given counter or service where it needs one. */
  public TicketHistory move(TicketMove move, String counterOrService, Instant at) {
    return switch (move) {
      case CALL -> make(Move.call(counterOrService, GROUND), at);
      case HOLD -> make(Move.hold("書類待ち"), at);
      case RESUME -> make(Move.resume(counterOrService), at);
      case TRANSFER -> make(Move.transfer(counterOrService, null, ReentryPlace.OLD_PLACE), at);
      case NEXT_STEP -> make(Move.nextStep(counterOrService, ReentryPlace.OLD_PLACE, null), at);
      case REINSTATE -> make(Move.reinstate(ReentryPlace.END), at);
      case PRIORITY -> make(Move.priority(PriorityReason.AID, null), at);
      case UNDO -> undo(at);
      case ISSUE -> throw new IllegalArgumentException("issued already");
      default -> make(Move.of(move), at);
    };
  }

  /** Makes the move as the ticket book does, in memory. */
  public TicketHistory make(Move move, Instant at) {
    TicketState before = TicketState.of(ticket, steps);
    steps = TicketMover.apply(move, ticket, steps, at);
    @Nullable String counter = move.counterId() == null ? before.counterId() : move.counterId();
    events.add(event(move.kind(), at, counter));
    last =
        TicketTransitions.canBeUndone(move.kind())
            ? new LastMove(ticket.id(), ticket.officeId())
                .become(move.kind(), events.size(), "staff:1", at, before.json())
            : null;
    return this;
  }

  /** Takes the last move back, whenever that was. */
  private TicketHistory undo(Instant at) {
    LastMove undone = last;
    if (undone == null) {
      throw TicketProblems.notInStatus(ticket, TicketMove.UNDO);
    }
    TicketState back = TicketState.ofJson(undone.state());
    @Nullable String counter = ticket.counterId() == null ? back.counterId() : ticket.counterId();
    ticket.restore(back);
    steps = back.visitSteps();
    events.add(event(TicketMove.UNDO, at, counter).undoing(undone.move()));
    last = null;
    return this;
  }

  /** The move that can be taken back. */
  public Optional<LastMove> undoable() {
    return Optional.ofNullable(last);
  }

  /** The counter that taking the last move back needs. */
  public Optional<String> counterNeededToUndo() {
    return undoable().map(TicketMover::counterTakenByUndoing);
  }

  /** Makes a move that needs to be told nothing. */
  public TicketHistory move(TicketMove move, Instant at) {
    return move(move, "", at);
  }

  private TicketEvent event(TicketMove move, Instant at, @Nullable String counter) {
    TicketEvent.Where where = new TicketEvent.Where(at, "staff:1", counter);
    return new TicketEvent(ticket, events.size() + 1, move, where, null);
  }

  /** The procedures of the visit. */
  public VisitSteps steps() {
    return steps;
  }

  public Ticket ticket() {
    return ticket;
  }

  public List<TicketEvent> events() {
    return List.copyOf(events);
  }

  /** The copy that calling, waits and boards look at. */
  public OpenTicket open() {
    return new OpenTicket(
        ticket.id(),
        ticket.number().prefix(),
        ticket.number().number(),
        ticket.serviceId(),
        ticket.step(),
        ticket.status(),
        ticket.language(),
        ticket.channel(),
        ticket.issuedAt(),
        ticket.queuedAt(),
        ticket.calledAt(),
        ticket.servingAt(),
        ticket.counterId(),
        ticket.forCounterId(),
        ticket.calls(),
        ticket.announcements(),
        ticket.queueClass(),
        ticket.slotAt(),
        ticket.priorityReason(),
        ticket.callRule(),
        ticket.passedOver(),
        ticket.callReason(),
        ticket.note(),
        ticket.attention(),
        ticket.alsoNumber());
  }
}
