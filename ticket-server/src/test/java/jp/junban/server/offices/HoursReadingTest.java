package jp.junban.server.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.junban.server.ApiDocument;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.ProblemFields;
import org.junit.jupiter.api.Test;

class HoursReadingTest {

  private static HoursForm read(String json) {
    return HoursReading.read(Json.mapper().readTree(json), Set.of("s1"));
  }

  private static List<String> wrong(String json) {
    return ProblemFields.of(assertThrows(Problem.class, () -> read(json)));
  }

  @Test
  void aWeekAndItsExceptionsAreRead() {
    HoursForm form =
        read(
            """
            {"week":[{"serviceId":null,"weekday":"MONDAY","opens":"12:00","closes":"20:00"},
                     {"serviceId":"s1","weekday":"MONDAY","opens":"00:00","closes":"24:00"}],
             "specialDays":[{"date":"2026-11-22","opens":null,"closes":null,"reason":"設備点検"},
                            {"date":"2026-11-23","opens":"10:00","closes":"12:00"}],
             "revision":3}
            """);
    assertEquals(
        List.of(
            new HoursForm.Weekly(null, DayOfWeek.MONDAY, "12:00", "20:00"),
            new HoursForm.Weekly("s1", DayOfWeek.MONDAY, "00:00", "24:00")),
        form.week());
    assertEquals(
        List.of(
            new HoursForm.Special(LocalDate.of(2026, 11, 22), null, null, "設備点検"),
            new HoursForm.Special(LocalDate.of(2026, 11, 23), "10:00", "12:00", null)),
        form.specialDays());
    assertEquals(3, form.revision());
    assertEquals(ApiDocument.line("hours "), ApiDocument.sent(form));
  }

  @Test
  void bothListsAndTheRevisionHaveToBeThere() {
    assertEquals(List.of("week", "specialDays", "revision"), wrong("{}"));
    assertEquals(List.of(), read("{\"week\":[],\"specialDays\":[],\"revision\":0}").week());
  }

  @Test
  void everyWrongOpeningIsNamedByItsPlace() {
    assertEquals(
        List.of(
            "week[0].serviceId",
            "week[0].weekday",
            "week[1].closes",
            "week[2].weekday",
            "week[2].opens",
            "week[2].closes",
            "week[3].closes"),
        wrong(
            """
            {"week":[{"serviceId":"s2","weekday":"MO","opens":"10:00","closes":"11:00"},
                     {"weekday":"TUESDAY","opens":"10:00","closes":"10:00"},
                     {"weekday":"TUESDAY","opens":"9:00","closes":"24:01"},
                     {"weekday":"FRIDAY","opens":"09:00"}],
             "specialDays":[],"revision":0}
            """));
  }

  @Test
  void everyWrongDateIsNamedByItsPlace() {
    assertEquals(
        List.of(
            "specialDays[0].date",
            "specialDays[1].closes",
            "specialDays[2].date",
            "specialDays[3].opens"),
        wrong(
            """
            {"week":[],
             "specialDays":[{"date":"2026-02-29"},
                            {"date":"2026-11-22","opens":"10:00"},
                            {"date":"2026-11-22"},
                            {"date":"2026-11-23","opens":"ten","closes":"12:00"}],
             "revision":0}
            """));
  }
}
