package jp.junban.server.board.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.junban.server.platform.Language;
import org.junit.jupiter.api.Test;

class PageTimesTest {

  @Test
  void aWaitUnderThreeMinutesIsNotCounted() {
    assertEquals(0, PageTimes.minutes(0));
    assertEquals(0, PageTimes.minutes(179));
    assertEquals(3, PageTimes.minutes(180));
  }

  @Test
  void fromTenMinutesUpAWaitIsToldInStepsOfFive() {
    assertEquals(8, PageTimes.minutes(8 * 60 + 29));
    assertEquals(10, PageTimes.minutes(9 * 60 + 30));
    assertEquals(10, PageTimes.minutes(12 * 60));
    assertEquals(15, PageTimes.minutes(13 * 60));
    assertEquals(25, PageTimes.minutes(1500));
  }

  @Test
  void anUnknownWaitStaysUnknown() {
    assertNull(PageTimes.minutes(null));
  }

  @Test
  void forecastTimesAreRoundedUpToFiveMinutes() {
    assertEquals("15:00", PageTimes.clockUp(time("2026-11-21T14:55:00.001+09:00")));
    assertEquals("15:00", PageTimes.clockUp(time("2026-11-21T15:00:00+09:00")));
    assertEquals("00:00", PageTimes.clockUp(time("2026-11-21T23:56:00+09:00")));
  }

  @Test
  void anOfficeThatClosesAtMidnightClosesAtTwentyFour() {
    LocalDate day = LocalDate.of(2026, 11, 21);
    assertEquals("24:00", PageTimes.closing(time("2026-11-22T00:00:00+09:00"), day));
    assertEquals("18:00", PageTimes.closing(time("2026-11-21T18:00:00+09:00"), day));
  }

  @Test
  void datesCarryTheirWeekdayInEveryLanguage() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    assertEquals("11月24日(火)", PageTimes.date(Language.JA, day));
    assertEquals("11月[がつ]24日[か](火[か])", PageTimes.date(Language.JA_EASY, day));
    assertEquals("Tue 24 Nov", PageTimes.date(Language.EN, day));
    assertEquals("11月24日(周二)", PageTimes.date(Language.ZH_HANS, day));
    assertEquals("11월 24일(화)", PageTimes.date(Language.KO, day));
  }

  @Test
  void daysThatAreReadInTheirOwnWayHaveThatReading() {
    assertEquals("12月[がつ]｜1日[ついたち](火[か])", easy(12, 1));
    assertEquals("12月[がつ]｜20日[はつか](日[にち])", easy(12, 20));
    assertEquals("12月[がつ]14日[か](月[げつ])", easy(12, 14));
    assertEquals("12月[がつ]21日[にち](月[げつ])", easy(12, 21));
  }

  private static String easy(int month, int day) {
    return PageTimes.date(Language.JA_EASY, LocalDate.of(2026, month, day));
  }

  private static OffsetDateTime time(String text) {
    return OffsetDateTime.parse(text);
  }
}
