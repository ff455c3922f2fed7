package jp.junban.server.calling;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.CallRule;
import jp.junban.server.tickets.Channel;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.QueueClass;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketStatus;
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
    @Nullable String note) {

  static DeskTicketView of(OfficeSetup setup, Ticket ticket) {
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
        ticket.note());
  }

  /** A ticket that has not ended. */
  public static DeskTicketView of(OfficeSetup setup, OpenTicket ticket) {
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
        ticket.note());
  }

  private static @Nullable String label(OfficeSetup setup, @Nullable String counterId) {
    return counterId == null ? null : setup.counter(counterId).map(Counter::label).orElse(null);
  }
}
