package jp.junban.server.reports;

import java.time.Instant;
import java.time.OffsetDateTime;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.Attention;
import jp.junban.server.tickets.Channel;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * A ticket in the listing of a day; times have the office's offset.
 *
 * @param calledAt the first call that was not taken back, from which the hourly figures are made
 * @param calls how often it was called, recalls counted
 * @param alsoNumber another number that the visitor was given; null for none
 * @param attention why staff should look at it; null for no reason
 */
public record DayTicket(
    String id,
    String number,
    String serviceId,
    String prefix,
    String idempotencyKey,
    Channel channel,
    TicketStatus status,
    OffsetDateTime issuedAt,
    @Nullable OffsetDateTime calledAt,
    @Nullable OffsetDateTime servingAt,
    @Nullable OffsetDateTime endedAt,
    @Nullable String counter,
    int calls,
    @Nullable String alsoNumber,
    @Nullable Attention attention) {

  static DayTicket of(OfficeSetup setup, Ticket ticket, @Nullable Instant firstCall) {
    Office office = setup.office();
    String counterId = ticket.counterId();
    return new DayTicket(
        ticket.id(),
        ticket.number().toString(),
        ticket.serviceId(),
        ticket.number().prefix(),
        ticket.idempotencyKey(),
        ticket.channel(),
        ticket.status(),
        office.local(ticket.issuedAt()),
        office.localOrNull(firstCall),
        office.localOrNull(ticket.servingAt()),
        office.localOrNull(ticket.endedAt()),
        counterId == null ? null : setup.counter(counterId).map(Counter::label).orElse(null),
        ticket.calls(),
        ticket.alsoNumber(),
        ticket.attention());
  }
}
