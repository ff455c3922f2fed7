package jp.junban.server.reservations.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileDatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24 10:00",
        "2026/11/24 10:00",
        "2026/11/24 10:00:00",
        "2026-11-24T10:00",
        "2026年11月24日 10時00分",
        "2026年11月24日(火) 10時",
        "令和8年11月24日 10:00",
        "R8.11.24 10:00",
        "２０２６／１１／２４　１０：００",
        "20261124 1000",
        "2026/11/24 10:00～10:30",
        "2026/11/24(火)10:00〜10:30"
      })
  void aSlotIsReadAsJapaneseSystemsWriteIt(String text) {
    assertEquals(Optional.of(LocalDateTime.of(2026, 11, 24, 10, 0)), FileDates.slot(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10:00",
        "2026-11-24",
        "2026-11-31 10:00",
        "2026-11-24 25:00",
        "24/11/2026 10:00",
        "2026-11-24 10:60"
      })
  void whatIsNoSlotIsNotGuessed(String text) {
    assertEquals(Optional.empty(), FileDates.slot(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "04-15",
        "4/15",
        "4月15日",
        "0415",
        "1985-04-15",
        "昭和60年4月15日",
        "S60.4.15",
        "19850415"
      })
  void ofABirthdayOnlyMonthAndDayAreKept(String text) {
    assertEquals(Optional.of(MonthDay.of(4, 15)), FileDates.birth(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"13-01", "02-30", "春", "15", "1985"})
  void whatIsNoBirthdayIsNotGuessed(String text) {
    assertEquals(Optional.empty(), FileDates.birth(text));
  }
}
