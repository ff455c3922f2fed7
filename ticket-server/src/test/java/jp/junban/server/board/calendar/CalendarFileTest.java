package jp.junban.server.board.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.calendar.HolidayChoice;
import jp.junban.server.platform.Language;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

  private static final CalendarRange RANGE =
      new CalendarRange(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 30));

  private final OfficeSetup office =
      OfficeFixture.anOffice()
          .open(DayOfWeek.MONDAY, "12:00", "20:00")
          .open(DayOfWeek.SATURDAY, "10:00", "24:00")
          .open(DayOfWeek.SUNDAY, "10:00", "18:00")
          .closedEachMonth(3, DayOfWeek.SATURDAY, 1)
          .onHolidays(HolidayChoice.CLOSED)
          .closedForMaintenance("2026-11-29", "2026-11-29")
          .build();

  private final String file = CalendarFile.of(office, RANGE);

  @Test
  void openingsAreInUtcAndClosuresAreWholeDays() {
    String whole = file.replace("\r\n ", "");
    assertTrue(whole.contains("DTSTART:20261121T010000Z\r\nDTEND:20261121T150000Z\r\n"), whole);
    assertTrue(
        whole.contains("DTSTART;VALUE=DATE:20261122\r\nDTEND;VALUE=DATE:20261123\r\n"), whole);
  }

  @Test
  void aReaderGetsEveryOpeningAndEveryClosureTheWeekDoesNotTell() {
    ICalendar read = Biweekly.parse(file).first();
    assertEquals(
        List.of(
            "2026-11-21@otameshi.junban",
            "2026-11-22@otameshi.junban",
            "2026-11-23@otameshi.junban",
            "2026-11-28@otameshi.junban",
            "2026-11-29@otameshi.junban",
            "2026-11-30@otameshi.junban"),
        read.getEvents().stream().map(event -> event.getUid().getValue()).toList());
    VEvent closed = read.getEvents().get(2);
    assertEquals("お試しカードセンター 休み(勤労感謝の日)", closed.getSummary().getValue());
    assertEquals("TRANSPARENT", closed.getTransparency().getValue());
    assertNull(read.getMethod());
  }

  @Test
  void linesEndAndFoldAsTheStandardHasIt() {
    String text =
        CalendarFile.of(
            OfficeFixture.anOffice()
                .open(DayOfWeek.MONDAY, "12:00", "20:00")
                .closedBecause("2026-11-30", "空調, 電気; 設備\\の点検と、それにともなう長い長い長い長い工事のため")
                .build(),
            RANGE);
    assertFalse(text.replace("\r\n", "").contains("\n"), "a bare line feed");
    for (String line : text.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
    String whole = text.replace("\r\n ", "");
    assertTrue(whole.contains("空調\\, 電気\\; 設備\\\\の点検"), whole);
    assertEquals(
        "お試しカードセンター 休み(空調, 電気; 設備\\の点検と、それにともなう長い長い長い長い工事のため)",
        Biweekly.parse(text).first().getEvents().get(1).getSummary().getValue());
  }

  @Test
  void anOpeningSaysWhereItIs() {
    OfficeSetup there =
        OfficeFixture.anOffice()
            .open(DayOfWeek.MONDAY, "12:00", "20:00")
            .closedOn("2026-11-30")
            .at(Map.of(Language.JA, "青葉市中央1丁目"), "", "011-000-0000")
            .build();
    List<VEvent> events = Biweekly.parse(CalendarFile.of(there, RANGE)).first().getEvents();
    assertEquals("青葉市中央1丁目", events.get(0).getLocation().getValue());
    assertNull(events.get(1).getLocation(), "a closed day is nowhere");
    assertFalse(file.contains("LOCATION"), "nothing is known of where it is");
  }

  @Test
  void theSameDaysGiveTheSameFile() {
    assertEquals(file, CalendarFile.of(office, RANGE));
  }
}
