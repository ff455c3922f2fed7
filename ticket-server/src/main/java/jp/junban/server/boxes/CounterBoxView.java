package jp.junban.server.boxes;

import java.time.OffsetDateTime;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a box knows of its counter.
 *
 * @param counter the label, as visitors read it
 * @param ticket who is called to it or served there; null when nobody is
 * @param at when this was so, with the office's offset
 */
public record CounterBoxView(
    String counterId, String counter, State state, @Nullable Present ticket, OffsetDateTime at) {

  /** Whether the counter can call. */
  public enum State {
    /** Somebody sits there. */
    OPEN,
    /** Whoever sits there is away for a while. */
    PAUSED,
    /** Nobody sits there. */
    CLOSED,
    /** The counter is out of use. */
    OUT_OF_USE
  }

  /** A ticket at the counter. */
  public record Present(String number, TicketStatus status, int calls) {}
}
