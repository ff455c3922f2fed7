package jp.junban.kiosk;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what other threads bring about. */
public final class Eventually {
  private static final Duration LONGEST = Duration.ofSeconds(25);

  private Eventually() {}

  public static void is(Object expected, Supplier<?> actual) {
    within(LONGEST.toSeconds(), expected, actual);
  }

  public static void within(long seconds, Object expected, Supplier<?> actual) {
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    Object last = actual.get();
    while (!expected.equals(last)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Still " + last + ", not " + expected);
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      last = actual.get();
    }
  }
}
