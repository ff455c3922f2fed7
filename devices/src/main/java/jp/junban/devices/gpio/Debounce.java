package jp.junban.devices.gpio;

import java.time.Duration;

/**
 * Tells a press from the chatter of a contact; pure. A change counts once the contact has kept
 * still for the settling time, so neither a bouncing button nor a spike on a long wire is a press.
 */
final class Debounce {
  private final long settleNanos;
  private boolean heard;
  private boolean settled;
  private long since;

  /**
   * @param settle how long the contact must keep still
   */
  Debounce(Duration settle) {
    this.settleNanos = settle.toNanos();
  }

  /**
   * The contact moved.
   *
   * @param nanos of a clock that never goes back
   */
  void heard(boolean active, long nanos) {
    if (active != heard) {
      heard = active;
      since = nanos;
    }
  }

  /** Whether the contact has come to rest in its other state; true once for each change. */
  boolean changed(long nanos) {
    if (heard == settled || nanos - since < settleNanos) {
      return false;
    }
    settled = heard;
    return true;
  }

  boolean active() {
    return settled;
  }
}
