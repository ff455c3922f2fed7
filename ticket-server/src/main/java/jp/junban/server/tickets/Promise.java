package jp.junban.server.tickets;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor is told when drawing a ticket; kept with it, so that it can be compared with what
 * came true.
 *
 * @param peopleAhead how many wait for the same service before this ticket
 * @param waitSeconds the expected wait; null when it is not known
 * @param carefulSeconds the wait that is exceeded once in ten times; null when it is not known
 * @param range what kiosk and paper say of the wait; null when it is not known
 */
public record Promise(
    int peopleAhead,
    @Nullable Integer waitSeconds,
    @Nullable Integer carefulSeconds,
    @Nullable WaitRange range) {

  public Promise(int peopleAhead, @Nullable Integer waitSeconds) {
    this(peopleAhead, waitSeconds, null, null);
  }
}
