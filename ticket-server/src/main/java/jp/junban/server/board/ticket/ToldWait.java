package jp.junban.server.board.ticket;

import java.time.Duration;
import java.time.Instant;
import jp.junban.server.offices.Office;
import jp.junban.server.waits.Forecast;
import jp.junban.server.waits.promise.Chances;
import jp.junban.server.waits.promise.ShownWait;
import org.jspecify.annotations.Nullable;

/** What a waiting visitor is told of the wait. */
final class ToldWait {

  /** Under this, and with nobody before, a call is "very soon". */
  static final Duration SOON = Duration.ofMinutes(3);

  private static final Duration WORTH_SAYING = Duration.ofMinutes(5);
  private static final int STEP = 5;

  private ToldWait() {}

  /**
   * @param expected the wait as it was promised and kept steady
   * @param disturbed whether the office's day runs unlike others
   * @param announcedCall what the visitor was told when drawing the ticket; null for nothing
   * @param at when the forecast was made
   */
  static TicketStatusView.Wait of(
      Office office,
      Forecast.ForTicket forecast,
      Duration expected,
      boolean disturbed,
      @Nullable Instant announcedCall,
      Instant at) {
    boolean behind = forecast.ahead() > 0;
    Chances chances = forecast.chances();
    ShownWait shown =
        ShownWait.of(
            chances == null ? surely(expected) : chances,
            expected.toSeconds(),
            behind,
            disturbed,
            at);
    boolean soon = !behind && expected.compareTo(SOON) < 0;
    boolean late =
        announcedCall != null && at.plus(expected).isAfter(announcedCall.plus(WORTH_SAYING));
    int minutes = soon ? 0 : Math.max(STEP, shown.minutes());
    int to = Math.max(minutes, shown.toMinutes());
    return new TicketStatusView.Wait(
        minutes,
        Math.min(minutes, shown.fromMinutes()),
        to,
        office.local(shown.at()),
        office.local(upToStep(at.plus(Duration.ofMinutes(to)), shown.at())),
        disturbed,
        disturbed && late);
  }

  /** Without chances the typical wait stands for all of them. */
  private static Chances surely(Duration expected) {
    double seconds = expected.toSeconds();
    return new Chances(seconds, seconds, seconds, seconds, seconds, seconds, 0);
  }

  private static Instant upToStep(Instant time, Instant atLeast) {
    long step = Duration.ofMinutes(STEP).toSeconds();
    Instant up =
        Instant.ofEpochSecond(Math.floorDiv(time.getEpochSecond() + step - 1, step) * step);
    return up.isAfter(atLeast) ? up : atLeast;
  }
}
