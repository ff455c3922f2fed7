package jp.junban.server.board.congestion;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.calendar.HolidayChoice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpeningDaysTest {

  private static final LocalDate SATURDAY_21 = LocalDate.of(2026, 11, 21);

  private static OfficeFixture office() {
    OfficeFixture office = OfficeFixture.anOffice();
    for (DayOfWeek day : List.of(MONDAY, TUESDAY, WEDNESDAY)) {
      office.open(day, "12:00", "20:00");
    }
    return office.open(SATURDAY, "10:00", "18:00").open(SUNDAY, "10:00", "18:00");
  }

  private static OpeningDays days(OfficeFixture office) {
    return OpeningDays.of(office.build().calendar(), SATURDAY_21);
  }

  @Test
  void weekdaysWithTheSameHoursStandTogether() {
    OpeningDays days = days(office());
    assertEquals(
        List.of(
            new OpeningDays.Hours(List.of(MONDAY, TUESDAY, WEDNESDAY), "12:00", "20:00"),
            new OpeningDays.Hours(List.of(SATURDAY, SUNDAY), "10:00", "18:00")),
        days.hours());
    assertEquals(List.of(THURSDAY, FRIDAY), days.closed());
    assertEquals(List.of(), days.exceptions());
    assertFalse(days.always());
  }

  @Test
  void comingDatesThatDifferFromTheWeekAreNamedWithTheReason() {
    OpeningDays days =
        days(
            office()
                .closedEachMonth(3, SATURDAY, 1)
                .onHolidays(HolidayChoice.CLOSED)
                .openOn("2026-11-26", "10:00", "18:00")
                .closedForMaintenance("2026-11-30", "2026-12-01"));
    assertEquals(
        List.of(
            closed("2026-11-22", null, "MONTHLY_CLOSURE", null),
            closed("2026-11-23", null, "HOLIDAY", "勤労感謝の日"),
            new OpeningDays.Unlike(
                LocalDate.of(2026, 11, 26),
                null,
                "10:00",
                "18:00",
                "days.why.EXTRA_OPEN_DAY",
                null),
            closed("2026-11-30", "2026-12-01", "MAINTENANCE", "設備点検"),
            closed("2026-12-20", null, "MONTHLY_CLOSURE", null),
            closed("2027-01-11", null, "HOLIDAY", "成人の日"),
            closed("2027-01-17", null, "MONTHLY_CLOSURE", null)),
        days.exceptions());
  }

  private static OpeningDays.Unlike closed(
      String from, @Nullable String until, String rule, @Nullable String reason) {
    return new OpeningDays.Unlike(
        LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        null,
        null,
        "days.why." + rule,
        reason);
  }

  @Test
  void daysInARowAreOneLineEvenWhereTheWeekIsClosedAnyway() {
    // Thursday the 31st and Friday the 1st have no hours in the week either
    assertEquals(
        List.of(closed("2026-12-29", "2027-01-03", "YEARLY_CLOSURE", "年末年始")),
        days(office().closedEachYear("12-29", "01-03")).exceptions());
  }

  @Test
  void aClosureOnADayWithoutHoursChangesNothing() {
    assertEquals(List.of(), days(office().closedOn("2026-11-26")).exceptions());
  }

  @Test
  void aRowThatGoesOnAfterTheLastDayShownIsToldToItsEnd() {
    OpeningDays days =
        OpeningDays.of(
            office().closedEachYear("12-29", "01-03").build().calendar(),
            LocalDate.of(2026, 11, 1));
    assertEquals(LocalDate.of(2027, 1, 3), days.exceptions().get(0).until());
  }

  @Test
  void anOfficeThatNeverClosesSaysSo() {
    assertTrue(days(OfficeFixture.anOffice().alwaysOpen()).always());
  }
}
