package jp.junban.server.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TryLimiterTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
  private final TryLimiter limiter = new TryLimiter(3, Duration.ofMinutes(15));

  private void takeThree(String key, Instant at) {
    for (int i = 0; i < 3; i++) {
      assertEquals(Optional.empty(), limiter.take(key, at));
    }
  }

  @Test
  void askingWhetherToWaitCountsNothing() {
    TryLimiter two = new TryLimiter(2, Duration.ofMinutes(1));
    for (int i = 0; i < 5; i++) {
      assertTrue(two.mustWait("a", Instant.EPOCH).isEmpty());
    }
    assertEquals(0, two.keys());
    assertTrue(two.take("a", Instant.EPOCH).isEmpty());
    assertTrue(two.take("a", Instant.EPOCH).isEmpty());
    assertEquals(Optional.of(Duration.ofMinutes(1)), two.mustWait("a", Instant.EPOCH));
  }

  @Test
  void oneTryTooManyHasToWaitUntilTheFirstIsOld() {
    takeThree("sato", NOON);
    assertEquals(Optional.of(Duration.ofMinutes(5)), limiter.take("sato", NOON.plusSeconds(600)));
    assertEquals(Optional.empty(), limiter.take("sato", NOON.plusSeconds(900)));
  }

  @Test
  void refusedTriesDoNotProlongTheWait() {
    takeThree("sato", NOON);
    for (int second = 0; second < 900; second += 30) {
      assertTrue(limiter.take("sato", NOON.plusSeconds(second)).isPresent());
    }
    assertEquals(Optional.empty(), limiter.take("sato", NOON.plusSeconds(900)));
  }

  @Test
  void keysAreCountedApart() {
    takeThree("sato", NOON);
    assertEquals(Optional.empty(), limiter.take("suzuki", NOON));
  }

  @Test
  void aTryGivenBackWasNone() {
    takeThree("sato", NOON);
    limiter.giveBack("sato");
    assertEquals(Optional.empty(), limiter.take("sato", NOON));
    limiter.giveBack("nobody");
  }

  @Test
  void forgottenTriesAreNotCounted() {
    takeThree("sato", NOON);
    limiter.forget("sato");
    takeThree("sato", NOON);
  }

  @Test
  void theWaitIsNeverLessThanASecond() {
    takeThree("sato", NOON);
    Instant almost = NOON.plus(Duration.ofMinutes(15)).minusMillis(1);
    assertEquals(Optional.of(Duration.ofSeconds(1)), limiter.take("sato", almost));
  }

  @Test
  void aClockSetBackLocksNobodyOut() {
    takeThree("sato", NOON);
    assertEquals(Optional.empty(), limiter.take("sato", NOON.minusSeconds(86_400)));
  }

  @Test
  void memoryIsBounded() {
    for (int i = 0; i < 20_000; i++) {
      limiter.take("key " + i, NOON);
    }
    assertEquals(5_000, limiter.keys());
  }
}
