package jp.junban.server.offices.calendar;

import static jp.junban.server.offices.OfficeFixture.anOffice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;
import jp.junban.server.offices.OfficeFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reference office: Monday to Wednesday 12:00-20:00, Saturday and Sunday 10:00-18:00, closed on
 * the Sunday after the third Saturday, on holidays unless they fall on a Sunday, and from 29
 * December to 3 January.
 */
class DayRulesTest {

  private static OfficeFixture reference() {
    return anOffice()
        .withService("A", 10)
        .withService("B", 10)
        .open(DayOfWeek.MONDAY, "12:00", "20:00")
        .open(DayOfWeek.TUESDAY, "12:00", "20:00")
        .open(DayOfWeek.WEDNESDAY, "12:00", "20:00")
        .open(DayOfWeek.SATURDAY, "10:00", "18:00")
        .open(DayOfWeek.SUNDAY, "10:00", "18:00")
        .open("B", DayOfWeek.MONDAY, "13:00", "15:00")
        .closedEachMonth(3, DayOfWeek.SATURDAY, 1)
        .onHolidays(HolidayChoice.CLOSED_EXCEPT_SUNDAY)
        .closedEachYear("12-29", "01-03");
  }

  private static String on(OfficeFixture office, String date) {
    CalendarDay day = office.build().calendar().day(LocalDate.parse(date));
    DayHours hours = day.hours();
    return day.rule()
        + " "
        + (hours == null ? "closed" : hours.opensAt() + "-" + hours.closesAt())
        + (day.reason() == null ? "" : " " + day.reason());
  }

  @ParameterizedTest
  @CsvSource({
    // 2024
    "2024-01-03, YEARLY_CLOSURE closed 年末年始",
    "2024-02-11, WEEK 10:00-18:00", // the holiday is a Sunday
    "2024-02-12, HOLIDAY closed 振替休日",
    "2024-02-18, MONTHLY_CLOSURE closed", // third Saturday the 17th
    "2024-05-06, HOLIDAY closed 振替休日",
    "2024-08-11, WEEK 10:00-18:00",
    "2024-08-12, HOLIDAY closed 振替休日",
    "2024-09-22, MONTHLY_CLOSURE closed", // a Sunday holiday, yet the one after the third Saturday
    "2024-09-23, HOLIDAY closed 振替休日",
    "2024-11-04, HOLIDAY closed 振替休日",
    "2024-11-23, HOLIDAY closed 勤労感謝の日", // a Saturday
    "2024-12-28, WEEK 10:00-18:00",
    "2024-12-29, YEARLY_CLOSURE closed 年末年始",
    // 2025
    "2025-01-01, YEARLY_CLOSURE closed 年末年始",
    "2025-01-04, WEEK 10:00-18:00",
    "2025-02-23, WEEK 10:00-18:00",
    "2025-02-24, HOLIDAY closed 振替休日",
    "2025-05-06, HOLIDAY closed 振替休日",
    "2025-11-16, MONTHLY_CLOSURE closed",
    "2025-11-24, HOLIDAY closed 振替休日",
    // 2026
    "2026-05-03, WEEK 10:00-18:00",
    "2026-05-06, HOLIDAY closed 振替休日",
    "2026-08-16, MONTHLY_CLOSURE closed", // August begins on a Saturday
    "2026-09-20, MONTHLY_CLOSURE closed",
    "2026-09-22, HOLIDAY closed 国民の休日",
    "2026-09-23, HOLIDAY closed 秋分の日",
    "2026-11-15, WEEK 10:00-18:00", // the third Sunday is not the one after the third Saturday
    "2026-11-21, WEEK 10:00-18:00",
    "2026-11-22, MONTHLY_CLOSURE closed",
    "2026-11-23, HOLIDAY closed 勤労感謝の日",
    "2026-11-24, WEEK 12:00-20:00",
    "2026-11-26, WEEK closed",
    // 2027
    "2027-03-21, MONTHLY_CLOSURE closed",
    "2027-03-22, HOLIDAY closed 振替休日",
    "2027-05-16, MONTHLY_CLOSURE closed",
    "2027-12-31, YEARLY_CLOSURE closed 年末年始",
    // 2028
    "2028-01-01, YEARLY_CLOSURE closed 年末年始",
    "2028-01-10, HOLIDAY closed 成人の日",
    "2028-02-23, HOLIDAY closed 天皇誕生日",
    "2028-02-29, WEEK 12:00-20:00",
    "2028-03-20, HOLIDAY closed 春分の日",
    "2028-04-29, HOLIDAY closed 昭和の日", // a Saturday
    "2028-09-22, HOLIDAY closed 秋分の日", // a Friday, which has no hours: the holiday decides
    "2028-10-22, MONTHLY_CLOSURE closed"
  })
  void theReferenceOffice(String date, String expected) {
    assertEquals(expected, on(reference(), date));
  }

  @Test
  void aSundayHolidayThatStaysOpenIsStillNamed() {
    CalendarDay sunday = reference().build().calendar().day(LocalDate.of(2026, 5, 3));
    assertEquals("憲法記念日", sunday.holiday());
    assertNull(sunday.reason());
  }

  @Test
  void theRulesGoOneBeforeTheOther() {
    // from the last to the first, on a Monday that is a holiday
    String date = "2027-05-03";
    OfficeFixture office = anOffice().open(DayOfWeek.MONDAY, "12:00", "20:00");
    assertEquals("WEEK 12:00-20:00", on(office, date));
    office.onHolidays(HolidayChoice.CLOSED);
    assertEquals("HOLIDAY closed 憲法記念日", on(office, date));
    office.closedEachMonth(1, DayOfWeek.MONDAY, 0);
    assertEquals("MONTHLY_CLOSURE closed", on(office, date));
    office.closedEachYear("05-01", "05-05");
    assertEquals("YEARLY_CLOSURE closed 年末年始", on(office, date));
    office.closedForMaintenance("2027-05-01", "2027-05-10");
    assertEquals("MAINTENANCE closed 設備点検", on(office, date));
    office.closedOn("2027-05-03");
    assertEquals("CLOSED_DAY closed 都合により", on(office, date), "made for fewer days");
    office.openAsUsualOn("2027-05-03");
    assertEquals("EXTRA_OPEN_DAY 12:00-20:00 臨時", on(office, date));
  }

  @Test
  void anOpenDayMayHaveHoursOfItsOwn() {
    assertEquals(
        "EXTRA_OPEN_DAY 09:00-12:00",
        on(reference().openOn("2026-11-22", "09:00", "12:00"), "2026-11-22"));
  }

  @Test
  void anOpenDayAsUsualOpensEachServiceAtItsOwnHours() {
    OpeningCalendar calendar =
        reference().openAsUsualOn("2026-11-23").openAsUsualOn("2026-11-22").build().calendar();
    LocalDate monday = LocalDate.of(2026, 11, 23);
    assertEquals(new DayHours(12 * 60, 20 * 60), calendar.day(monday).hours());
    assertEquals(
        new DayHours(13 * 60, 15 * 60), calendar.day(OfficeFixture.service("B"), monday).hours());
    assertFalse(calendar.day(OfficeFixture.service("B"), monday.minusDays(1)).open());
  }

  @ParameterizedTest
  @CsvSource({
    "1, MONDAY, 0, 2026-06, 1",
    "3, SATURDAY, 1, 2026-11, 22",
    "5, SUNDAY, 0, 2026-11, 29",
    "5, SUNDAY, 0, 2026-12, ''", // no fifth Sunday
    "-1, WEDNESDAY, 0, 2026-11, 25",
    "-1, MONDAY, 0, 2027-02, 22",
    "1, MONDAY, -1, 2026-05, 3 31", // the eve of 1 June belongs to May
    "4, SATURDAY, 7, 2026-05, 2 30" // a week after 25 April, and after 23 May
  })
  void anyWeekdayOfTheMonthAndAnyNumberOfDaysAfterIt(
      int nth, DayOfWeek weekday, int offset, String month, String closed) {
    OpeningCalendar calendar =
        anOffice().alwaysOpen().closedEachMonth(nth, weekday, offset).build().calendar();
    LocalDate first = LocalDate.parse(month + "-01");
    String days =
        calendar
            .days(first, first.plusMonths(1).minusDays(1))
            .filter(day -> !day.open())
            .map(day -> String.valueOf(day.date().getDayOfMonth()))
            .collect(Collectors.joining(" "));
    assertEquals(closed, days);
  }
}
