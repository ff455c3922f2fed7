package jp.junban.devices.gpio;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A button between a pin and ground: one press is one run, however its contact chatters. */
public final class PushButton {

  /** Longer than the contacts of a push button chatter, shorter than anyone can press. */
  public static final Duration SETTLE = Duration.ofMillis(20);

  private final Debounce debounce = new Debounce(SETTLE);
  private final ScheduledExecutorService threads;
  private final LongSupplier nanos;
  private final Runnable pressed;

  /**
   * @param pressed run on the executor; must not wait
   * @param nanos a clock that never goes back
   */
  PushButton(ScheduledExecutorService threads, LongSupplier nanos, Runnable pressed) {
    this.threads = threads;
    this.nanos = nanos;
    this.pressed = pressed;
  }

  /**
   * Puts a button on a pin.
   *
   * @param pressed run on the executor at each press; must not wait
   * @throws NoPins when the pin cannot be had
   */
  public static void on(
      PinBoard board, String name, int bcm, ScheduledExecutorService threads, Runnable pressed) {
    PushButton button = new PushButton(threads, System::nanoTime, pressed);
    board.input(name, bcm, PinBoard.Rest.HIGH, button::moved);
  }

  void moved(boolean active) {
    synchronized (debounce) {
      debounce.heard(active, nanos.getAsLong());
    }
    threads.schedule(this::look, SETTLE.toNanos(), TimeUnit.NANOSECONDS);
  }

  void look() {
    boolean press;
    synchronized (debounce) {
      press = debounce.changed(nanos.getAsLong()) && debounce.active();
    }
    if (press) {
      pressed.run();
    }
  }
}
