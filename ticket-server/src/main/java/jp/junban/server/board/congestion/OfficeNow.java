package jp.junban.server.board.congestion;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import jp.junban.server.board.OfficeView;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.waits.history.OfficeHistory;

/**
 * An office as the public is told of it at one moment.
 *
 * @param stale whether nothing newer can be had, though it should
 */
public record OfficeNow(OfficeSetup setup, OfficeView view, OfficeHistory history, boolean stale) {

  public String id() {
    return setup.office().id();
  }

  /** When it was so, with the office's offset; to the minute, so that pages seldom change. */
  public OffsetDateTime at() {
    return view.board().at().truncatedTo(ChronoUnit.MINUTES);
  }

  /** The date at the office. */
  public LocalDate today() {
    return view.board().opening().businessDay();
  }
}
