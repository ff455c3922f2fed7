package jp.junban.server.waits;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketEvent;
import jp.junban.server.waits.laws.FloorEvent;
import jp.junban.server.waits.laws.FloorTracker;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day's event rows as the forecast understands them. Moves that teach nothing about lengths
 * and waits, such as a call taken back, are passed over; the next event at the counter sets it
 * right.
 */
final class EventReading {

  private final FloorTracker day;
  private final Map<String, Integer> legs = new HashMap<>();

  EventReading(FloorTracker day) {
    this.day = day;
  }

  /**
   * Takes note of an event.
   *
   * @param slots the booked times by ticket id, as far as known
   */
  void accept(TicketEvent event, Map<String, Instant> slots) {
    FloorEvent.Kind kind = kind(event);
    if (kind == null) {
      return;
    }
    String counter = event.counterId() == null ? "" : event.counterId();
    boolean atCounter =
        kind == FloorEvent.Kind.CALL
            || kind == FloorEvent.Kind.START
            || kind == FloorEvent.Kind.FINISH;
    if (atCounter && counter.isEmpty()) {
      return;
    }
    int leg =
        kind == FloorEvent.Kind.TRANSFER
            ? legs.merge(event.ticketId(), 2, (before, two) -> before + 1)
            : legs.getOrDefault(event.ticketId(), 1);
    Instant slot = slots.get(event.ticketId());
    day.accept(
        new FloorEvent(
            event.at().toEpochMilli(),
            kind,
            event.ticketId(),
            leg,
            event.serviceId(),
            slot != null,
            counter,
            slot == null ? null : slot.toEpochMilli()));
  }

  /** Takes note of an issue that came in after later events. */
  void issuedLongAgo(OpenTicket ticket) {
    Instant slot = ticket.slotAt();
    day.accept(
        new FloorEvent(
            ticket.issuedAt().toEpochMilli(),
            FloorEvent.Kind.ISSUE,
            ticket.id(),
            1,
            ticket.serviceId(),
            slot != null,
            "",
            slot == null ? null : slot.toEpochMilli()));
  }

  private static FloorEvent.@Nullable Kind kind(TicketEvent event) {
    return switch (event.kind()) {
      case ISSUE -> FloorEvent.Kind.ISSUE;
      case CALL -> FloorEvent.Kind.CALL;
      case START, RESUME -> FloorEvent.Kind.START;
      case FINISH -> FloorEvent.Kind.FINISH;
      case NO_SHOW -> FloorEvent.Kind.NO_SHOW;
      case CANCEL -> FloorEvent.Kind.CANCEL;
      case TRANSFER, NEXT_STEP -> FloorEvent.Kind.TRANSFER;
      default -> null;
    };
  }

  FloorTracker day() {
    return day;
  }
}
