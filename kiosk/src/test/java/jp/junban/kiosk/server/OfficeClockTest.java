package jp.junban.kiosk.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import jp.junban.kiosk.MovableClock;
import org.junit.jupiter.api.Test;

class OfficeClockTest {
  private final MovableClock own = new MovableClock();
  private final Instant start = own.instant();
  private final OfficeClock office = new OfficeClock(own);

  @Test
  void untilTheServerHasToldItsTimeItIsOurOwn() {
    assertEquals(start, office.instant());
    assertNull(office.course());
  }

  @Test
  void clocksThatAlmostAgreeAgree() {
    office.told(start.plusSeconds(30), 1);
    assertEquals(start, office.instant());
    assertNull(office.course());
  }

  @Test
  void aDifferenceIsMadeUpForUntilTheClocksAgreeAgain() {
    office.told(start.plusSeconds(3600), 1);
    own.pass(Duration.ofMinutes(5));
    assertEquals(start.plusSeconds(3900), office.instant());
    office.told(own.instant(), 1);
    assertEquals(own.instant(), office.instant());
  }

  @Test
  void theMomentThatAnAnswerIsOnItsWayDoesNotMoveIt() {
    office.told(start.plusSeconds(3600), 1);
    OfficeClock.Course first = office.course();
    own.pass(Duration.ofMinutes(1));
    office.told(start.plusSeconds(3660).plusMillis(300), 1);
    assertEquals(first, office.course());
    office.told(start.plusSeconds(3665), 1);
    assertNotEquals(first, office.course());
    assertEquals(start.plusSeconds(3665), office.instant());
  }

  @Test
  void inADemoItRunsAsFastAsTheServers() {
    Instant there = Instant.parse("2026-11-24T00:00:00Z");
    office.told(there, 60);
    own.pass(Duration.ofSeconds(90));
    assertEquals(there.plus(Duration.ofMinutes(90)), office.instant());
    office.told(there.plus(Duration.ofMinutes(90)).plusSeconds(20), 60);
    assertEquals(there.plus(Duration.ofMinutes(90)), office.instant(), "still the same course");
  }

  @Test
  void aDemoThatHappensToShowTheRealTimeStillRunsFast() {
    office.told(start, 60);
    own.pass(Duration.ofSeconds(1));
    assertEquals(start.plusSeconds(60), office.instant());
  }
}
