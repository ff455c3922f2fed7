package jp.junban.server.board.congestion;

import java.time.OffsetDateTime;
import jp.junban.server.board.BoardSnapshot;
import jp.junban.server.board.OfficeView;
import jp.junban.server.waits.Forecast;
import jp.junban.server.waits.promise.Chances;
import jp.junban.server.waits.promise.ShownWait;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody who draws a ticket now will wait, as it is shown. Public also because templates
 * read it.
 *
 * @param minutes the median up to the next five; 0 only where nobody waits
 * @param toMinutes one in ten waits longer; null unless the day runs so unlike others that the one
 *     number would say too much
 * @param around the clock time of the call, on a full five minutes
 */
public record Wait(int minutes, @Nullable Integer toMinutes, OffsetDateTime around) {

  /** Null when the wait is not known. */
  static @Nullable Wait of(OfficeView view, BoardSnapshot.ServiceInfo service) {
    Integer seconds = service.expectedWaitSeconds();
    if (seconds == null) {
      return null;
    }
    Forecast.ForService forecast = view.forecast().services().get(service.id());
    Chances chances = forecast == null ? null : forecast.chances();
    OffsetDateTime at = view.board().at();
    ShownWait shown =
        ShownWait.of(
            chances == null ? exactly(seconds) : chances,
            seconds,
            service.waiting() > 0,
            view.forecast().disturbed(),
            at.toInstant());
    boolean ranged = shown.disturbed() && shown.toMinutes() > shown.minutes();
    return new Wait(
        shown.minutes(), ranged ? shown.toMinutes() : null, shown.at().atOffset(at.getOffset()));
  }

  private static Chances exactly(int seconds) {
    return new Chances(seconds, seconds, seconds, seconds, seconds, seconds, 0);
  }
}
