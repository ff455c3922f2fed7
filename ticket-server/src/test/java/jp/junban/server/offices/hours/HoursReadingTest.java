package jp.junban.server.offices.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.junban.server.ApiDocument;
import jp.junban.server.offices.calendar.HolidayChoice;
import jp.junban.server.offices.calendar.OpeningRules.SpecialKind;
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
            new HoursForm.Special(
                LocalDate.of(2026, 11, 22), null, SpecialKind.CLOSED, null, null, "設備点検"),
            new HoursForm.Special(
                LocalDate.of(2026, 11, 23), null, SpecialKind.OPEN, "10:00", "12:00", null)),
        form.specialDays());
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
                            {"date":"2026-11-22","opens":"10:00","closes":"11:00"},
                            {"date":"2026-11-23","opens":"ten","closes":"12:00"}],
             "revision":0}
            """));
  }

  private static final String REFERENCE =
      """
      {"week":[{"weekday":"SATURDAY","opens":"10:00","closes":"18:00"},
               {"weekday":"SUNDAY","opens":"10:00","closes":"18:00"}],
       "specialDays":[{"date":"2027-02-01","until":"2027-02-03","kind":"MAINTENANCE","reason":"空調の点検"},
                      {"date":"2027-02-06","kind":"OPEN"},
                      {"date":"2027-02-06","kind":"CLOSED","until":"2027-02-07"}],
       "monthlyClosures":[{"nth":3,"weekday":"SATURDAY","offsetDays":1,"reason":"毎月の休み"},
                          {"nth":-1,"weekday":"MONDAY"}],
       "yearlyClosures":[{"from":"12-29","until":"01-03","reason":"年末年始"}],
       "holidays":"CLOSED_EXCEPT_SUNDAY","lastReceptionMinutes":15,
       "serviceLastReception":[{"serviceId":"s1","minutes":30}],"overrunMinutes":45,"revision":7}
      """;

  @Test
  void everyRuleIsReadAndGivenBackAsItWas() {
    HoursForm form = read(REFERENCE);
    assertEquals(HolidayChoice.CLOSED_EXCEPT_SUNDAY, form.holidays());
    assertEquals(
        new HoursForm.Monthly(-1, DayOfWeek.MONDAY, 0, null), form.monthlyClosures().get(1));
    assertEquals(List.of(new HoursForm.Yearly("12-29", "01-03", "年末年始")), form.yearlyClosures());
    assertEquals(15, form.lastReceptionMinutes());
    assertEquals(45, form.overrunMinutes());
    assertEquals(7, form.revision());
    assertEquals(ApiDocument.line("hours "), ApiDocument.sent(form));
    assertEquals(form, read(Json.mapper().writeValueAsString(form)));
  }

  @Test
  void whatIsLeftOutIsNone() {
    assertEquals(
        HoursForm.of(List.of(), List.of()),
        read("{\"week\":[],\"specialDays\":[],\"revision\":0}"));
  }

  @Test
  void everyWrongRuleIsNamedByItsPlace() {
    assertEquals(
        List.of(
            "specialDays[0].until",
            "specialDays[1].opens",
            "specialDays[2].reason",
            "specialDays[3].opens",
            "monthlyClosures[0].nth",
            "monthlyClosures[0].offsetDays",
            "monthlyClosures[1].nth",
            "yearlyClosures[0].from",
            "yearlyClosures[0].until",
            "holidays",
            "serviceLastReception[0].serviceId",
            "overrunMinutes",
            "lastReceptionMinutes"),
        wrong(
            """
            {"week":[{"weekday":"SATURDAY","opens":"10:00","closes":"10:30"}],
             "specialDays":[{"date":"2027-02-03","until":"2027-02-01","kind":"CLOSED"},
                            {"date":"2027-02-04","kind":"CLOSED","opens":"10:00","closes":"12:00"},
                            {"date":"2027-02-05","kind":"MAINTENANCE"},
                            {"date":"2027-02-07","kind":"OPEN"}],
             "monthlyClosures":[{"nth":6,"weekday":"SATURDAY","offsetDays":60},
                                {"nth":0,"weekday":"SATURDAY"}],
             "yearlyClosures":[{"from":"2-30","until":"02-30"}],
             "holidays":"SOMETIMES","lastReceptionMinutes":30,
             "serviceLastReception":[{"serviceId":"s2","minutes":5}],"overrunMinutes":-1,"revision":0}
            """));
  }

  @Test
  void anOpenDayMayLieInsideALongerClosure() {
    assertEquals(3, read(REFERENCE).specialDays().size());
  }
}
