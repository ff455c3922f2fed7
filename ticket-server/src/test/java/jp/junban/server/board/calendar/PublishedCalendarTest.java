package jp.junban.server.board.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import jp.junban.server.ApiDocument;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.ProblemFields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedCalendarTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void itHasTheFieldsOfTheDocument() {
    PublishedCalendar calendar =
        PublishedCalendar.of(
            OfficeFixture.anOffice().open(DayOfWeek.SATURDAY, "10:00", "18:00").build(),
            null,
            new CalendarRange(TODAY, TODAY.plusDays(1)),
            TODAY);
    assertEquals(2, calendar.days().size());
    assertEquals(ApiDocument.example("GET /offices/{office}/calendar"), ApiDocument.sent(calendar));
  }

  @Test
  void aRangeIsBoundedAndBeginsToday() {
    assertEquals(new CalendarRange(TODAY, TODAY.plusDays(59)), range(null, null));
    assertEquals(
        new CalendarRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 2, 4)),
        range("2026-01-01", "2027-02-04"));
    assertEquals(List.of("to"), wrong("2026-01-01", "2027-02-05"));
    assertEquals(List.of("to"), wrong("2026-01-02", "2026-01-01"));
    assertEquals(List.of("from"), wrong("yesterday", null));
    assertEquals(List.of("to"), wrong(null, "9999-12-31"));
    assertEquals(List.of("from"), wrong("-999999999-01-01", null));
  }

  private static CalendarRange range(@Nullable String from, @Nullable String to) {
    return CalendarRange.of(from, to, TODAY, 60);
  }

  private static List<String> wrong(@Nullable String from, @Nullable String to) {
    return ProblemFields.of(assertThrows(Problem.class, () -> range(from, to)));
  }
}
