package jp.junban.server.waits.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SteadyPromiseTest {

  private static final Chances TWENTY = new Chances(780, 840, 1200, 1560, 1680, 1800, 0);

  @Test
  void aPromiseStandsWhileItIsLikelyEnough() {
    SteadyPromise promise = new SteadyPromise(1_000_000);
    assertSame(promise, promise.with(TWENTY, 1_000_000 - 850_000));
    assertSame(promise, promise.with(TWENTY, 1_000_000 - 1_670_000));
  }

  @Test
  void anUnlikelyPromiseMovesHalfOfTheWayAndAtLeastToTheEdge() {
    assertEquals(1_000_000, new SteadyPromise(800_000).with(TWENTY, 0).at());
    assertEquals(840_000, new SteadyPromise(400_000).with(TWENTY, 0).at());
    assertEquals(1_680_000, new SteadyPromise(3_000_000).with(TWENTY, 0).at());
  }

  @Test
  void aPromiseIsNeverInThePast() {
    Chances now = new Chances(0, 0, 0, 0, 0, 0, 1);
    assertTrue(new SteadyPromise(0).with(now, 5000).at() >= 5000);
    assertEquals(0, new SteadyPromise(0).seconds(5000), 0);
  }

  @Test
  void thePaperSaysARangeInStepsOfFiveMinutes() {
    ShownWait shown = ShownWait.of(TWENTY, 1200, true, false, Instant.EPOCH);
    assertEquals(10, shown.fromMinutes());
    assertEquals(30, shown.toMinutes());
    assertEquals(20, shown.minutes());
    assertEquals(Instant.ofEpochSecond(1200), shown.at());
  }

  @Test
  void theWebSaysTheNextFullFiveMinutes() {
    ShownWait shown = ShownWait.of(TWENTY, 1201, true, false, Instant.ofEpochSecond(10));
    assertEquals(25, shown.minutes());
    assertEquals(Instant.ofEpochSecond(1500), shown.at());
  }

  @Test
  void nobodyIsToldZeroWhileOthersWait() {
    Chances soon = new Chances(0, 0, 0, 0, 0, 0, 1);
    assertEquals(5, ShownWait.of(soon, 0, true, false, Instant.EPOCH).toMinutes());
    assertEquals(5, ShownWait.of(soon, 0, true, false, Instant.EPOCH).minutes());
    assertEquals(0, ShownWait.of(soon, 0, false, false, Instant.EPOCH).minutes());
  }

  @Test
  void onADisturbedDayTheRangeIsWider() {
    assertTrue(
        ShownWait.of(TWENTY, 1200, true, true, Instant.EPOCH).toMinutes()
            > ShownWait.of(TWENTY, 1200, true, false, Instant.EPOCH).toMinutes());
  }
}
