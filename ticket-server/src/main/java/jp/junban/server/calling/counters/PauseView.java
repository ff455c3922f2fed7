package jp.junban.server.calling.counters;

import java.time.OffsetDateTime;
import jp.junban.server.offices.Office;
import org.jspecify.annotations.Nullable;

/**
 * Why and how long nobody calls at a counter; times have the office's offset.
 *
 * @param returnsAt when the person means to be back; null when that is open
 */
public record PauseView(
    PauseReason reason,
    @Nullable String note,
    OffsetDateTime since,
    @Nullable OffsetDateTime returnsAt) {

  /** The pause of a counter; null when there is none. */
  public static @Nullable PauseView of(Office office, @Nullable CounterStaffing staffing) {
    if (staffing == null || staffing.pausedAt() == null || staffing.pauseReason() == null) {
      return null;
    }
    return new PauseView(
        staffing.pauseReason(),
        staffing.pauseNote(),
        office.local(staffing.pausedAt()),
        office.localOrNull(staffing.returnsAt()));
  }
}
