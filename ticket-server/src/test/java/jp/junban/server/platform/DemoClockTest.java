package jp.junban.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DemoClockTest {

  private static final Instant REAL = Instant.parse("2026-11-24T03:00:00Z");
  private static final Instant NINE = Instant.parse("2026-11-25T00:00:00Z");

  private Instant real = REAL;

  private final Clock wall =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return real;
        }
      };

  private final Clock clock = new DemoClock(wall, NINE, 60);

  @Test
  void aSecondIsAMinute() {
    assertEquals(NINE, clock.instant());
    real = REAL.plusSeconds(1);
    assertEquals(NINE.plusSeconds(60), clock.instant());
    real = REAL.plusMillis(1_001);
    assertEquals(NINE.plusMillis(60_060), clock.instant());
  }

  @Test
  void itNeverGoesBack() {
    real = REAL.plusSeconds(10);
    Instant seen = clock.instant();
    real = REAL.plusSeconds(5);
    assertEquals(seen, clock.instant());
    assertEquals(seen, clock.withZone(ZoneId.of("Asia/Tokyo")).instant());
  }

  @Test
  void whatPeopleLiveThroughTakesAsLongAsEver() {
    assertEquals(Duration.ofMinutes(30), DemoClock.lived(Duration.ofSeconds(30), clock));
    assertEquals(Duration.ofSeconds(30), DemoClock.lived(Duration.ofSeconds(30), wall));
  }
}
