package jp.junban.server.waits.lab;

/** What is not usual about a day. */
enum Disturbance {
  NONE,
  SLOW,
  FAST,
  /** Two hours in which everything begun takes three times as long. */
  OUTAGE_SLOW,
  /** Two hours in which nothing moves on at the counters. */
  OUTAGE_HALT,
  /** Two hours in which most counters are closed. */
  OUTAGE_CLOSED,
  ABSENT,
  MESSY;

  static final int LENGTH = 7200;

  boolean outage() {
    return this == OUTAGE_SLOW || this == OUTAGE_HALT || this == OUTAGE_CLOSED;
  }
}
