package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waiting for what comes in its own time, without taking the processor from whom it waits for. */
final class Patience {

  private static final long LOOK_AGAIN_NANOS = 20_000_000;

  private Patience() {}

  /** Looks again and again until it is as wanted, or as long as told; gives what was seen last. */
  static <T> T look(Duration atMost, Supplier<T> seen, Predicate<T> wanted) {
    long end = System.nanoTime() + atMost.toNanos();
    T now = seen.get();
    while (!wanted.test(now) && System.nanoTime() < end) {
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
      now = seen.get();
    }
    return now;
  }

  /** Waits until the condition holds. */
  static void await(String what, Duration atMost, BooleanSupplier condition) {
    assertTrue(look(atMost, condition::getAsBoolean, held -> held), "waited in vain: " + what);
  }
}
