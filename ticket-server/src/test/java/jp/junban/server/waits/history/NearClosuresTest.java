package jp.junban.server.waits.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.calendar.OpeningCalendar;
import org.junit.jupiter.api.Test;

/** An office that is open from Monday to Friday; 100 come each day without a reservation. */
class NearClosuresTest {

  private static final int USUAL = 100;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate PAST_CLOSED_MONDAY = LocalDate.of(2026, 10, 12);
  private static final LocalDate FIRST_OF_CLOSED_WEEK = LocalDate.of(2026, 12, 14);

  private final Map<DayOfWeek, Double> walkIns = new EnumMap<>(DayOfWeek.class);

  private static OfficeFixture weekdays() {
    OfficeFixture office = OfficeFixture.anOffice();
    for (int day = 1; day <= 5; day++) {
      office.open(DayOfWeek.of(day), "09:00", "17:00");
    }
    return office;
  }

  /** Closed on a Monday of the past, on a Thursday to come, and for a whole week to come. */
  private static OpeningCalendar calendar() {
    return weekdays()
        .closedOn(PAST_CLOSED_MONDAY.toString())
        .closedOn("2026-12-03")
        .closedForMaintenance(FIRST_OF_CLOSED_WEEK.toString(), "2026-12-18")
        .build()
        .calendar();
  }

  private static List<DaySum> past(OpeningCalendar calendar, ToIntFunction<LocalDate> visitors) {
    List<DaySum> days = new ArrayList<>();
    for (LocalDate day = TODAY.minusDays(56); day.isBefore(TODAY); day = day.plusDays(1)) {
      if (calendar.day(day).open()) {
        days.add(new DaySum(day, visitors.applyAsInt(day), 0));
      }
    }
    return days;
  }

  private NearClosures.Shares learnt(OpeningCalendar calendar, ToIntFunction<LocalDate> visitors) {
    for (int day = 1; day <= 5; day++) {
      walkIns.put(DayOfWeek.of(day), (double) USUAL);
    }
    return new NearClosures(calendar).learn(past(calendar, visitors), walkIns);
  }

  private static int halfMoreAfterTheClosedMonday(LocalDate day) {
    return day.equals(PAST_CLOSED_MONDAY.plusDays(1)) ? USUAL + USUAL / 2 : USUAL;
  }

  @Test
  void theDaysOfEveryWeekAreNoClosureOutOfTurn() {
    NearClosures closures = new NearClosures(calendar());
    assertFalse(closures.touches(LocalDate.of(2026, 11, 27)), "a Friday");
    assertFalse(closures.touches(LocalDate.of(2026, 11, 30)), "a Monday");
    assertTrue(closures.touches(LocalDate.of(2026, 12, 2)), "before the closed Thursday");
    assertTrue(closures.touches(LocalDate.of(2026, 12, 4)), "after it");
    assertTrue(closures.touches(PAST_CLOSED_MONDAY.minusDays(3)), "the weekend lies between");
  }

  @Test
  void howManyComeAfterAClosureIsLearnt() {
    NearClosures.Shares shares = learnt(calendar(), NearClosuresTest::halfMoreAfterTheClosedMonday);
    // half of them, by one day that speaks four times as loud as the doubt
    assertEquals(0.4 * USUAL, shares.more(LocalDate.of(2026, 12, 4)), 0.001);
    assertEquals(0, shares.more(LocalDate.of(2026, 12, 2)), 0.001, "nobody came before it");
    assertEquals(0, shares.more(LocalDate.of(2026, 11, 30)), 0.001, "as every Monday");
  }

  @Test
  void theLongerTheClosureTheMoreCome() {
    NearClosures.Shares shares = learnt(calendar(), NearClosuresTest::halfMoreAfterTheClosedMonday);
    assertEquals(5 * 0.4 * USUAL, shares.more(FIRST_OF_CLOSED_WEEK.plusDays(7)), 0.001);
  }

  @Test
  void whoComesBeforeAClosureIsLearntToo() {
    LocalDate friday = PAST_CLOSED_MONDAY.minusDays(3);
    NearClosures.Shares shares =
        learnt(calendar(), day -> day.equals(friday) ? USUAL + USUAL / 4 : USUAL);
    assertEquals(0.2 * USUAL, shares.more(LocalDate.of(2026, 12, 2)), 0.001);
    assertEquals(0, shares.more(LocalDate.of(2026, 12, 4)), 0.001);
  }

  @Test
  void withoutAClosureInThePastNobodyMoreIsExpected() {
    OpeningCalendar calendar = weekdays().closedOn("2026-12-03").build().calendar();
    NearClosures.Shares shares =
        learnt(calendar, day -> day.getDayOfWeek() == DayOfWeek.FRIDAY ? 2 * USUAL : USUAL);
    assertEquals(0, shares.more(LocalDate.of(2026, 12, 4)), 0.001);
  }

  @Test
  void fewerThanUsualAfterAClosureDoNotMakeTheNextOneQuiet() {
    NearClosures.Shares shares =
        learnt(calendar(), day -> day.equals(PAST_CLOSED_MONDAY.plusDays(1)) ? USUAL / 2 : USUAL);
    assertEquals(0, shares.more(LocalDate.of(2026, 12, 4)), 0.001);
  }

  @Test
  void theForecastOfTheDayAfterAClosureIsLonger() {
    OpeningCalendar calendar = calendar();
    List<DaySum> days = past(calendar, NearClosuresTest::halfMoreAfterTheClosedMonday);
    List<HourSum> hours =
        days.stream().map(day -> new HourSum(day.day(), "a", 10, 10, 10 * 600, 0, 0)).toList();
    ComingDays coming = new ComingDays(calendar, new OfficeHistory(days, hours, Map.of()));
    int after = wait(coming, LocalDate.of(2026, 12, 4));
    int usual = wait(coming, LocalDate.of(2026, 12, 11));
    assertEquals(600, usual, 1);
    assertTrue(after > 1.2 * usual && after < 1.5 * usual, after + " s instead of " + usual);
  }

  private static int wait(ComingDays coming, LocalDate date) {
    return Objects.requireNonNull(coming.from(date, 1).get(0).waitSeconds());
  }
}
