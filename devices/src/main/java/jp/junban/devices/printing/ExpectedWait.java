package jp.junban.devices.printing;

import java.time.Duration;

/**
 * How long a visitor will wait from the issue of the ticket to the call.
 *
 * @param from the shorter guess
 * @param to the longer one; the same as {@code from} where there is only one
 */
public record ExpectedWait(Duration from, Duration to) {

  /**
   * @throws IllegalArgumentException when a guess is negative, or {@code from} is the longer one
   */
  public ExpectedWait {
    if (from.isNegative() || from.compareTo(to) > 0) {
      throw new IllegalArgumentException("No wait goes from " + from + " to " + to);
    }
  }

  /** A single guess. */
  public static ExpectedWait of(Duration wait) {
    return new ExpectedWait(wait, wait);
  }

  /** Whether there are two guesses. */
  public boolean isRange() {
    return !from.equals(to);
  }
}
