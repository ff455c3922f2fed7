package jp.junban.server.calling;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.Attention;
import jp.junban.server.tickets.CallRule;
import jp.junban.server.tickets.Channel;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.QueueClass;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketStatus;
import jp.junban.server.tickets.TicketTrail;
import jp.junban.server.tickets.undo.LastMove;
import org.jspecify.annotations.Nullable;

/** A ticket as staff see it; times have the office's offset. */
public record DeskTicketView(
    String id,
    String number,
    String prefix,
    String serviceId,
    Map<Language, String> serviceNames,
    TicketStatus status,
    Language language,
    Channel channel,
    @Nullable String counterId,
    @Nullable String counter,
    @Nullable String forCounterId,
    OffsetDateTime issuedAt,
    OffsetDateTime queuedAt,
    @Nullable OffsetDateTime calledAt,
    @Nullable OffsetDateTime servingAt,
    @Nullable OffsetDateTime endedAt,
    int calls,
    QueueClass queueClass,
    @Nullable OffsetDateTime slotAt,
    @Nullable PriorityReason priorityReason,
    @Nullable CallRule callRule,
    List<String> passedOver,
    @Nullable String callReason,
    @Nullable String note,
    @Nullable Attention attention,
    @Nullable String alsoNumber,
    List<StepView> steps,
    @Nullable UndoView undo) {

  /** Whether a procedure of the visit is behind the visitor. */
  public enum StepState {
    DONE,
    PRESENT,
    AHEAD
  }

  /** One procedure of a visit that has several. */
  public record StepView(String serviceId, StepState state) {}

  /**
   * What can be taken back.
   *
   * @param staffId who made the move; null when it was no member of staff
   */
  public record UndoView(TicketMove move, OffsetDateTime until, @Nullable String staffId) {}

  static DeskTicketView of(OfficeSetup setup, Ticket ticket, TicketTrail trail) {
    Office office = setup.office();
    return new DeskTicketView(
        ticket.id(),
        ticket.number().toString(),
        ticket.number().prefix(),
        ticket.serviceId(),
        setup.service(ticket.serviceId()).map(Service::names).orElse(Map.of()),
        ticket.status(),
        ticket.language(),
        ticket.channel(),
        ticket.counterId(),
        label(setup, ticket.counterId()),
        ticket.forCounterId(),
        office.local(ticket.issuedAt()),
        office.local(ticket.queuedAt()),
        office.localOrNull(ticket.calledAt()),
        office.localOrNull(ticket.servingAt()),
        office.localOrNull(ticket.endedAt()),
        ticket.calls(),
        ticket.queueClass(),
        office.localOrNull(ticket.slotAt()),
        ticket.priorityReason(),
        ticket.callRule(),
        ticket.numbersPassedOver(),
        ticket.callReason(),
        ticket.note(),
        ticket.attention(),
        ticket.alsoNumber(),
        steps(trail, ticket.step(), ticket.status()),
        undo(office, trail));
  }

  /** A ticket that has not ended. */
  public static DeskTicketView of(OfficeSetup setup, OpenTicket ticket, TicketTrail trail) {
    Office office = setup.office();
    return new DeskTicketView(
        ticket.id(),
        ticket.number().toString(),
        ticket.prefix(),
        ticket.serviceId(),
        Map.of(),
        ticket.status(),
        ticket.language(),
        ticket.channel(),
        ticket.counterId(),
        label(setup, ticket.counterId()),
        ticket.forCounterId(),
        office.local(ticket.issuedAt()),
        office.local(ticket.queuedAt()),
        office.localOrNull(ticket.calledAt()),
        office.localOrNull(ticket.servingAt()),
        null,
        ticket.calls(),
        ticket.queueClass(),
        office.localOrNull(ticket.slotAt()),
        ticket.priorityReason(),
        ticket.callRule(),
        ticket.numbersPassedOver(),
        ticket.callReason(),
        ticket.note(),
        ticket.attention(),
        ticket.alsoNumber(),
        steps(trail, ticket.step(), ticket.status()),
        undo(office, trail));
  }

  private static List<StepView> steps(TicketTrail trail, int present, TicketStatus status) {
    List<StepView> steps = new ArrayList<>();
    for (String service : trail.steps()) {
      int position = steps.size() + 1;
      boolean done = position < present || (position == present && status == TicketStatus.FINISHED);
      StepState state =
          done ? StepState.DONE : position == present ? StepState.PRESENT : StepState.AHEAD;
      steps.add(new StepView(service, state));
    }
    return steps;
  }

  private static @Nullable UndoView undo(Office office, TicketTrail trail) {
    LastMove last = trail.undoable();
    if (last == null) {
      return null;
    }
    return new UndoView(
        last.kind(), office.local(last.undoableUntil()), Caller.staffIdOf(last.actor()));
  }

  private static @Nullable String label(OfficeSetup setup, @Nullable String counterId) {
    return counterId == null ? null : setup.counter(counterId).map(Counter::label).orElse(null);
  }
}
