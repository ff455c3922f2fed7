package jp.junban.server.calling.counters;

import java.util.Set;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.Office;
import org.jspecify.annotations.Nullable;

/** A counter as staff see it. */
public record CounterView(
    String id,
    String label,
    boolean staffed,
    @Nullable String staffName,
    Set<String> serviceIds,
    @Nullable PauseView paused) {

  /**
   * @param staffing null when nobody sits there
   */
  static CounterView of(Office office, Counter counter, @Nullable CounterStaffing staffing) {
    return new CounterView(
        counter.id(),
        counter.label(),
        staffing != null,
        staffing == null ? null : staffing.staffName(),
        counter.serviceIds(),
        PauseView.of(office, staffing));
  }
}
