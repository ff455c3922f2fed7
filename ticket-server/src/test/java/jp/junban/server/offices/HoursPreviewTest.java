package jp.junban.server.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import jp.junban.server.ApiDocument;
import jp.junban.server.offices.holidays.NationalHolidays;
import org.junit.jupiter.api.Test;

class HoursPreviewTest {

  private static HoursPreview preview(LocalDate today) {
    return HoursPreview.of(
        YearMonth.of(2026, 11),
        OfficeFixture.anOffice().open(DayOfWeek.SATURDAY, "10:00", "18:00").build().calendar(),
        NationalHolidays.shipped(),
        today);
  }

  @Test
  void itShowsTheWholeMonthWithTheFieldsOfTheDocument() {
    HoursPreview preview = preview(LocalDate.of(2026, 11, 21));
    assertEquals(30, preview.days().size());
    assertEquals("10:00", preview.days().get(20).opens());
    assertEquals(ApiDocument.line("preview "), ApiDocument.sent(preview));
  }

  @Test
  void itWarnsAYearBeforeThePublishedHolidaysEnd() {
    assertFalse(preview(LocalDate.of(2026, 11, 21)).holidaysEndSoon());
    assertTrue(preview(LocalDate.of(2027, 1, 4)).holidaysEndSoon());
  }
}
