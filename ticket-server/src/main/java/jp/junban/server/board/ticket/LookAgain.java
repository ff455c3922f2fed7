package jp.junban.server.board.ticket;

import java.time.Duration;
import jp.junban.server.tickets.TicketStatus;
import jp.junban.server.waits.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * After how many seconds a page asks again: often when the call is near, seldom when it is far or
 * over. The server decides it, so that it costs little however many pages are open.
 */
final class LookAgain {

  /** The office has not been looked at since the ticket came into the queue; it will be at once. */
  static final int UNKNOWN = 1;

  static final int NEAR = 4;
  static final int MIDDLE = 8;
  static final int FAR = 15;
  static final int ENDED = 30;

  /** Where minutes pass in seconds. */
  static final int IN_A_DEMO = 2;

  private static final int FEW_AHEAD = 3;
  private static final Duration NEAR_WAIT = Duration.ofMinutes(5);
  private static final Duration FAR_WAIT = Duration.ofMinutes(15);

  private LookAgain() {}

  static int seconds(TicketStatus status, Forecast.@Nullable ForTicket forecast) {
    return switch (status) {
      case CALLED -> NEAR;
      case WAITING -> forecast == null ? UNKNOWN : waiting(forecast);
      case SERVING, ON_HOLD, NO_SHOW -> MIDDLE;
      case FINISHED, CANCELLED, EXPIRED -> ENDED;
    };
  }

  private static int waiting(Forecast.ForTicket forecast) {
    Duration expected = forecast.expected();
    if (forecast.ahead() < FEW_AHEAD || isBelow(expected, NEAR_WAIT)) {
      return NEAR;
    }
    return expected == null || isBelow(expected, FAR_WAIT) ? MIDDLE : FAR;
  }

  private static boolean isBelow(@Nullable Duration wait, Duration limit) {
    return wait != null && wait.compareTo(limit) < 0;
  }
}
