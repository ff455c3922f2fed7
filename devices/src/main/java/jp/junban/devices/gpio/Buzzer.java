package jp.junban.devices.gpio;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A buzzer with an oscillator of its own, which sounds while its pin is on. */
public final class Buzzer {

  /** What it says, as times on and off in milliseconds, beginning with on. */
  public enum Signal {
    /** Done. */
    ACCEPTED(60),
    /** Understood, but not possible now. */
    REFUSED(90, 90, 90),
    /** Somebody must come. */
    ALARM(400, 200, 400, 200, 400);

    private final int[] millis;

    Signal(int... millis) {
      this.millis = millis;
    }
  }

  private final PinBoard.Output pin;
  private final ScheduledExecutorService threads;
  private long latest;

  public Buzzer(PinBoard.Output pin, ScheduledExecutorService threads) {
    this.pin = pin;
    this.threads = threads;
  }

  /** Gives the signal without waiting for its end; a newer signal breaks off an older one. */
  public synchronized void give(Signal signal) {
    latest++;
    step(signal, 0, latest);
  }

  private synchronized void step(Signal signal, int part, long of) {
    if (of != latest) {
      return;
    }
    boolean over = part >= signal.millis.length;
    pin.set(!over && part % 2 == 0);
    if (over) {
      return;
    }
    try {
      threads.schedule(
          () -> step(signal, part + 1, of), signal.millis[part], TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      pin.set(false);
    }
  }
}
