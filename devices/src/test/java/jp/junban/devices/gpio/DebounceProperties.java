package jp.junban.devices.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DebounceProperties {
  private static final Duration SETTLE = Duration.ofMillis(20);
  private static final long MILLI = 1_000_000;

  private final Debounce debounce = new Debounce(SETTLE);

  /** Chatter of any pattern whose pauses are shorter than the settling time, then rest. */
  @Property(tries = 300)
  void anyChatterIsOnePress(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 19) Integer> pauses) {
    Debounce contact = new Debounce(SETTLE);
    long now = 0;
    int presses = 0;
    boolean active = true;
    for (int pause : pauses) {
      contact.heard(active, now);
      active = !active;
      now += pause * MILLI;
      presses += contact.changed(now) && contact.active() ? 1 : 0;
    }
    contact.heard(true, now);
    for (int i = 0; i < 5; i++) {
      now += SETTLE.toNanos();
      presses += contact.changed(now) && contact.active() ? 1 : 0;
    }
    assertEquals(1, presses);
  }

  @Test
  void aSpikeIsNoPress() {
    debounce.heard(true, 0);
    debounce.heard(false, 5 * MILLI);
    assertFalse(debounce.changed(100 * MILLI));
  }

  @Test
  void twoPressesAreTwo() {
    debounce.heard(true, 0);
    assertTrue(debounce.changed(20 * MILLI) && debounce.active());
    debounce.heard(false, 80 * MILLI);
    assertTrue(debounce.changed(100 * MILLI) && !debounce.active());
    debounce.heard(true, 150 * MILLI);
    assertFalse(debounce.changed(169 * MILLI));
    assertTrue(debounce.changed(170 * MILLI) && debounce.active());
  }

  @Test
  void aHeldButtonIsPressedOnce() {
    debounce.heard(true, 0);
    assertTrue(debounce.changed(20 * MILLI));
    debounce.heard(true, 500 * MILLI);
    assertFalse(debounce.changed(10_000 * MILLI));
  }
}
