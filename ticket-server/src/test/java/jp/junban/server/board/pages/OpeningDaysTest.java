package jp.junban.server.board.pages;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.junban.server.offices.DayHours;
import org.junit.jupiter.api.Test;

class OpeningDaysTest {

  private static final LocalDate SATURDAY_21 = LocalDate.of(2026, 11, 21);
  private static final DayHours LATE = new DayHours(12 * 60, 20 * 60);
  private static final DayHours EARLY = new DayHours(10 * 60, 18 * 60);
  private static final Map<DayOfWeek, DayHours> WEEK =
      new EnumMap<>(
          Map.of(MONDAY, LATE, TUESDAY, LATE, WEDNESDAY, LATE, SATURDAY, EARLY, SUNDAY, EARLY));

  @Test
  void weekdaysWithTheSameHoursStandTogether() {
    OpeningDays days = OpeningDays.of(WEEK, date -> WEEK.get(date.getDayOfWeek()), SATURDAY_21);
    assertEquals(
        List.of(
            new OpeningDays.Hours(List.of(MONDAY, TUESDAY, WEDNESDAY), "12:00", "20:00"),
            new OpeningDays.Hours(List.of(SATURDAY, SUNDAY), "10:00", "18:00")),
        days.hours());
    assertEquals(List.of(THURSDAY, FRIDAY), days.closed());
    assertEquals(List.of(), days.closedDates());
    assertEquals(List.of(), days.otherDates());
    assertFalse(days.always());
  }

  @Test
  void comingDatesThatDifferFromTheWeekAreNamed() {
    LocalDate sunday = SATURDAY_21.plusDays(1);
    LocalDate thursday = SATURDAY_21.plusDays(5);
    OpeningDays days =
        OpeningDays.of(
            WEEK,
            date ->
                date.equals(sunday)
                    ? null
                    : date.equals(thursday) ? EARLY : WEEK.get(date.getDayOfWeek()),
            SATURDAY_21);
    assertEquals(List.of(sunday), days.closedDates());
    assertEquals(List.of(new OpeningDays.OtherDate(thursday, "10:00", "18:00")), days.otherDates());
  }

  @Test
  void anOfficeThatNeverClosesSaysSo() {
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, new DayHours(0, 24 * 60));
    }
    assertTrue(OpeningDays.of(week, date -> week.get(date.getDayOfWeek()), SATURDAY_21).always());
  }
}
