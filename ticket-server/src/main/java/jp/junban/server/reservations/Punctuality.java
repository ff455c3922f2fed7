package jp.junban.server.reservations;

import java.time.Instant;
import jp.junban.server.offices.rules.CallingRules;

/** How a visitor's arrival compares with the slot. */
public enum Punctuality {
  EARLY,
  ON_TIME,
  LATE;

  /** By the office's calling rules: who is late by them queues as a walk-in. */
  static Punctuality of(Instant arrival, Instant slot, CallingRules rules) {
    if (arrival.isBefore(slot.minus(rules.reservedEarly()))) {
      return EARLY;
    }
    return arrival.isAfter(slot.plus(rules.reservedLate())) ? LATE : ON_TIME;
  }
}
