package jp.junban.server.waits.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.calendar.OpeningCalendar;
import jp.junban.server.waits.history.ComingDays.Coming;
import org.junit.jupiter.api.Test;

class ComingDaysTest {

  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

  private final OpeningCalendar calendar =
      OfficeFixture.anOffice()
          .open(DayOfWeek.MONDAY, "12:00", "20:00")
          .open(DayOfWeek.SATURDAY, "10:00", "18:00")
          .build()
          .calendar();

  private static OfficeHistory booked(int onTheNextSaturday) {
    OfficeHistory past = Histories.eightWeeks("a");
    return new OfficeHistory(past.days(), past.hours(), Map.of(SATURDAY, onTheNextSaturday));
  }

  private Coming saturday(OfficeHistory history) {
    return new ComingDays(calendar, history).from(SATURDAY, 1).get(0);
  }

  private int wait(OfficeHistory history) {
    return Objects.requireNonNull(saturday(history).waitSeconds());
  }

  @Test
  void withTheUsualReservationsTheDayWillBeAsUsual() {
    // the mean of 8, 14, 20, 26, 30, 22, 18 and 12 minutes
    assertEquals(18.75 * 60, wait(booked(20)), 1);
    assertEquals(10, saturday(booked(20)).quietHour());
  }

  @Test
  void beforeAnythingIsBookedTheUsualReservationsAreExpected() {
    assertEquals(wait(booked(20)), wait(booked(0)));
  }

  @Test
  void moreReservationsMakeALongerWait() {
    // 120 visitors instead of 80, by the power of 1 that past days of equal numbers leave
    assertEquals(1.5 * wait(booked(20)), wait(booked(60)), 2);
    assertTrue(wait(booked(5)) < wait(booked(20)));
  }

  @Test
  void howMuchLongerIsLearnt() {
    List<DaySum> days = new ArrayList<>();
    List<HourSum> hours = new ArrayList<>();
    for (int week = 1; week <= 8; week++) {
      LocalDate day = SATURDAY.minusDays(7L * week);
      // twice the visitors wait four times as long
      int visitors = week % 2 == 0 ? 50 : 100;
      days.add(new DaySum(day, visitors, 0));
      hours.add(new HourSum(day, "a", 10, 10, 10L * 300 * (visitors == 50 ? 1 : 4), 0, 0));
    }
    OfficeHistory usual = new OfficeHistory(days, hours, Map.of());
    OfficeHistory more = new OfficeHistory(days, hours, Map.of(SATURDAY, 75));
    double power = Math.log((double) wait(more) / wait(usual)) / Math.log(2);
    assertTrue(power > 1.3 && power < 2, "learnt " + power);
  }

  @Test
  void aClosedDayAndAnUnknownWeekdayHaveNoWait() {
    List<Coming> days = new ComingDays(calendar, booked(0)).from(SATURDAY, 3);
    assertNotNull(days.get(0).waitSeconds());
    assertNull(days.get(1).day().hours());
    assertNull(days.get(1).waitSeconds());
    assertNotNull(days.get(2).day().hours());
    assertNull(days.get(2).waitSeconds(), "no Monday was seen");
  }

  @Test
  void withoutAPastNothingIsSaid() {
    Coming day = saturday(OfficeHistory.NONE);
    assertNull(day.waitSeconds());
    assertNull(day.quietHour());
  }
}
