package jp.junban.server.waits.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.junban.server.waits.history.OfficeHistory.LastWeek;
import jp.junban.server.waits.history.OfficeHistory.UsualHour;
import org.junit.jupiter.api.Test;

class OfficeHistoryTest {

  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 14);

  private static HourSum hour(LocalDate day, String service, int hour, int called, long waits) {
    return new HourSum(day, service, hour, called, waits, called, waits / 2);
  }

  private static OfficeHistory of(HourSum... hours) {
    return new OfficeHistory(List.of(), List.of(hours), Map.of());
  }

  @Test
  void theUsualWaitIsTheMeanOverAllTicketsOfTheWeekdayAndHour() {
    OfficeHistory history =
        of(
            hour(SATURDAY, "a", 10, 3, 900),
            hour(SATURDAY.minusDays(7), "a", 10, 1, 2700),
            hour(SATURDAY.minusDays(1), "a", 10, 9, 1),
            hour(SATURDAY, "b", 10, 9, 1));
    assertEquals(List.of(new UsualHour(10, 900, 4)), history.usual("a", DayOfWeek.SATURDAY));
  }

  @Test
  void anHourWithTooFewTicketsIsLeftOut() {
    OfficeHistory history = of(hour(SATURDAY, "a", 10, 2, 900), hour(SATURDAY, "a", 11, 3, 900));
    assertEquals(List.of(new UsualHour(11, 300, 3)), history.usual("a", DayOfWeek.SATURDAY));
    assertTrue(history.usual("a", DayOfWeek.MONDAY).isEmpty());
  }

  @Test
  void theMainServiceIsTheOneMostPeopleComeFor() {
    OfficeHistory history =
        of(
            hour(SATURDAY, "a", 10, 5, 0),
            hour(SATURDAY, "b", 10, 3, 0),
            hour(SATURDAY, "b", 11, 3, 0));
    assertEquals(Optional.of("b"), history.mainService());
    assertEquals(Optional.empty(), OfficeHistory.NONE.mainService());
  }

  @Test
  void theErrorOfAWeekIsThatOfTheSevenDaysBefore() {
    OfficeHistory history =
        of(
            new HourSum(SATURDAY, "a", 10, 0, 0, 15, 15 * 200),
            new HourSum(SATURDAY.plusDays(6), "a", 10, 0, 0, 5, 5 * 320),
            new HourSum(SATURDAY.plusDays(7), "a", 10, 0, 0, 50, 50_000),
            new HourSum(SATURDAY.minusDays(1), "a", 10, 0, 0, 50, 50_000));
    assertEquals(new LastWeek(20, 230), history.lastWeek(SATURDAY.plusDays(7)));
  }

  @Test
  void ofTooFewNothingIsSaid() {
    OfficeHistory history = of(new HourSum(SATURDAY, "a", 10, 0, 0, 19, 19));
    assertNull(history.lastWeek(SATURDAY.plusDays(1)));
  }
}
