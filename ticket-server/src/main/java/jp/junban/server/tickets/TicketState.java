package jp.junban.server.tickets;

import java.time.Instant;
import java.util.List;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.platform.Json;
import jp.junban.server.tickets.visit.VisitSteps;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * All of a ticket that a move may change and that taking the move back restores. How often it was
 * announced and printed is not among it: that cannot be taken back.
 */
record TicketState(
    TicketStatus status,
    String serviceId,
    int step,
    List<String> steps,
    @Nullable String forCounterId,
    Instant queuedAt,
    @Nullable Instant calledAt,
    @Nullable Instant servingAt,
    @Nullable Instant endedAt,
    @Nullable String counterId,
    int calls,
    QueueClass queueClass,
    @Nullable PriorityReason priorityReason,
    @Nullable String callReason,
    @Nullable CallRule callRule,
    @Nullable String passedOver,
    @Nullable String note) {

  private static final JsonMapper JSON = Json.mapper();

  static TicketState of(Ticket ticket, VisitSteps steps) {
    return new TicketState(
        ticket.status(),
        ticket.serviceId(),
        steps.present(),
        steps.serviceIds(),
        ticket.forCounterId(),
        ticket.queuedAt(),
        ticket.calledAt(),
        ticket.servingAt(),
        ticket.endedAt(),
        ticket.counterId(),
        ticket.calls(),
        ticket.queueClass(),
        ticket.priorityReason(),
        ticket.callReason(),
        ticket.callRule(),
        ticket.passedOver(),
        ticket.note());
  }

  VisitSteps visitSteps() {
    return new VisitSteps(steps, step);
  }

  String json() {
    return JSON.writeValueAsString(this);
  }

  static TicketState ofJson(String json) {
    return JSON.readValue(json, TicketState.class);
  }
}
