package jp.junban.devices.gpio;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A motion or distance sensor with a digital output: says when somebody comes, once for each visit.
 * Such sensors drop out while a person stands still; only a longer pause means that they left.
 */
public final class PresenceSensor {

  /** A person reading the screen moves at least once in this time. */
  public static final Duration GONE_AFTER = Duration.ofSeconds(20);

  private final LongSupplier nanos;
  private final Runnable arrived;
  private boolean seen;
  private boolean everSeen;
  private long lastSeen;

  PresenceSensor(LongSupplier nanos, Runnable arrived) {
    this.nanos = nanos;
    this.arrived = arrived;
  }

  /**
   * Puts a sensor on a pin that it lifts to 3.3 V.
   *
   * @param arrived run on the thread that hears the pin; must not wait
   * @throws NoPins when the pin cannot be had
   */
  public static void on(PinBoard board, String name, int bcm, Runnable arrived) {
    PresenceSensor sensor = new PresenceSensor(System::nanoTime, arrived);
    board.input(name, bcm, PinBoard.Rest.LOW, sensor::changed);
  }

  void changed(boolean active) {
    if (takesForArrival(active)) {
      arrived.run();
    }
  }

  private synchronized boolean takesForArrival(boolean active) {
    long now = nanos.getAsLong();
    boolean wasGone = !everSeen || (!seen && now - lastSeen >= GONE_AFTER.toNanos());
    boolean arrival = active && wasGone;
    everSeen |= active;
    seen = active;
    lastSeen = now;
    return arrival;
  }
}
