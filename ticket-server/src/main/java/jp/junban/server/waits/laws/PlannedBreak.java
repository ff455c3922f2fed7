package jp.junban.server.waits.laws;

/**
 * A counter is planned to be away.
 *
 * @param from milliseconds
 * @param until milliseconds; {@code Long.MAX_VALUE}: for the rest of the day
 */
public record PlannedBreak(String counter, long from, long until) {

  /** Whether it is meant to be open again on this day. */
  public boolean ends() {
    return until != Long.MAX_VALUE;
  }

  /** In seconds; 0 when it does not end. */
  public double length() {
    return ends() ? (until - from) / 1000.0 : 0;
  }
}
