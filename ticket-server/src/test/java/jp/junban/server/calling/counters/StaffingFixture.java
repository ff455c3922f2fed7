package jp.junban.server.calling.counters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Seats people in memory. */
public final class StaffingFixture {

  private StaffingFixture() {}

  public static CounterStaffing seated(String counterId, String name) {
    CounterStaffing seat = new CounterStaffing(counterId);
    seat.seat("staff-of-" + counterId, name, Instant.EPOCH);
    return seat;
  }

  /** Somebody who is away for lunch. */
  public static CounterStaffing paused(String counterId, @Nullable Instant returnsAt) {
    CounterStaffing seat = seated(counterId, "佐藤");
    seat.pause(PauseReason.LUNCH, null, returnsAt, Instant.EPOCH);
    return seat;
  }
}
