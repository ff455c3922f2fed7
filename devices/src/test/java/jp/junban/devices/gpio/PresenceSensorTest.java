package jp.junban.devices.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PresenceSensorTest {
  private static final long GONE = PresenceSensor.GONE_AFTER.toNanos();

  private final AtomicLong now = new AtomicLong(1);
  private final AtomicInteger arrivals = new AtomicInteger();
  private final PresenceSensor sensor = new PresenceSensor(now::get, arrivals::incrementAndGet);

  private void after(long nanos, boolean seen) {
    now.addAndGet(nanos);
    sensor.changed(seen);
  }

  @Test
  void whoStandsStillForAMomentDoesNotComeAgain() {
    after(0, true);
    after(GONE * 3, false);
    after(GONE - 1, true);
    after(1, false);
    assertEquals(1, arrivals.get());
  }

  @Test
  void whoComesAfterALongPauseIsSomebodyElse() {
    after(0, true);
    after(1, false);
    after(GONE, true);
    assertEquals(2, arrivals.get());
  }
}
