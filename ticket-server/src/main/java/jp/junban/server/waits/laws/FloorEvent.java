package jp.junban.server.waits.laws;

import org.jspecify.annotations.Nullable;

/**
 * One thing that happened on an office's floor, as the forecast reads it: from the event rows of
 * the server, or from a recorded day.
 *
 * @param at milliseconds; any origin, the same for the whole day
 * @param ticket empty for what concerns a counter or the office alone
 * @param leg counted from 1; a transfer begins the next
 * @param service what the ticket is for after the event; empty when there is no ticket
 * @param reserved whether the ticket stands for a reservation
 * @param counter empty when the event happened at none
 * @param slot the reserved time in milliseconds; null when there is none or it is not known
 */
public record FloorEvent(
    long at,
    Kind kind,
    String ticket,
    int leg,
    String service,
    boolean reserved,
    String counter,
    @Nullable Long slot) {

  /** What happened. */
  public enum Kind {
    COUNTER_OPEN,
    COUNTER_CLOSE,
    ISSUE,
    CALL,
    START,
    FINISH,
    NO_SHOW,
    CANCEL,
    TRANSFER,
    RECEPTION_CLOSE
  }

  /** Names the ticket's present leg. */
  public String key() {
    return ticket + '#' + leg;
  }
}
