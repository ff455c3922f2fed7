package jp.junban.server.reservations;

import java.time.Duration;
import java.time.Instant;

/** How a visitor's arrival compares with the slot. */
public enum Punctuality {
  EARLY,
  ON_TIME,
  LATE;

  /**
   * @param early more than so long before the slot is early
   * @param late more than so long after the slot is late
   */
  static Punctuality of(Instant arrival, Instant slot, Duration early, Duration late) {
    if (arrival.isBefore(slot.minus(early))) {
      return EARLY;
    }
    return arrival.isAfter(slot.plus(late)) ? LATE : ON_TIME;
  }
}
