package jp.junban.server.reports;

import java.time.OffsetDateTime;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.TicketEvent;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * An event in the listing of a day.
 *
 * @param move counted per ticket from 1
 * @param undoes the move that this one takes back; null for all others
 * @param at with the office's offset
 * @param actor {@code staff:ID}, {@code terminal:ID}, {@code visitor} or {@code system:…}
 */
public record DayEvent(
    String ticketId,
    int move,
    TicketMove kind,
    TicketStatus status,
    OffsetDateTime at,
    String actor,
    @Nullable String counter,
    String serviceId,
    @Nullable Integer undoes) {

  static DayEvent of(OfficeSetup setup, TicketEvent event) {
    String counterId = event.counterId();
    return new DayEvent(
        event.ticketId(),
        event.move(),
        event.kind(),
        event.status(),
        setup.office().local(event.at()),
        event.actor(),
        counterId == null ? null : setup.counter(counterId).map(Counter::label).orElse(null),
        event.serviceId(),
        event.undoes());
  }
}
