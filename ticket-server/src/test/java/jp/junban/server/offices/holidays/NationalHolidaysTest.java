package jp.junban.server.offices.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The years 2024 to 2027 as the Cabinet Office published them, 2028 as the law has it. */
class NationalHolidaysTest {

  private static final NationalHolidays HOLIDAYS = NationalHolidays.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "2024: 1-1 1-8 2-11 2-12 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-15 8-11 8-12 9-16 9-22 9-23"
            + " 10-14 11-3 11-4 11-23",
        "2025: 1-1 1-13 2-11 2-23 2-24 3-20 4-29 5-3 5-4 5-5 5-6 7-21 8-11 9-15 9-23 10-13 11-3"
            + " 11-23 11-24",
        "2026: 1-1 1-12 2-11 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-20 8-11 9-21 9-22 9-23 10-12 11-3"
            + " 11-23",
        "2027: 1-1 1-11 2-11 2-23 3-21 3-22 4-29 5-3 5-4 5-5 7-19 8-11 9-20 9-23 10-11 11-3"
            + " 11-23",
        "2028: 1-1 1-10 2-11 2-23 3-20 4-29 5-3 5-4 5-5 7-17 8-11 9-18 9-22 10-9 11-3 11-23",
      })
  void everyHolidayOfTheYearAndNoOther(int year, String days) {
    assertEquals(
        days,
        LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(date -> HOLIDAYS.on(date).isPresent())
            .map(date -> date.getMonthValue() + "-" + date.getDayOfMonth())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @ValueSource(ints = {2024, 2025, 2026, 2027})
  void theLawGivesWhatWasPublished(int year) {
    assertEquals(
        HolidayTable.shipped().days().keySet().stream()
            .filter(date -> date.getYear() == year)
            .collect(Collectors.toCollection(TreeSet::new)),
        HolidayLaw.holidays(year).keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-12, 振替休日",
    "2024-08-12, 振替休日",
    "2024-09-22, 秋分の日",
    "2024-09-23, 振替休日",
    "2025-05-06, 振替休日",
    "2026-05-06, 振替休日",
    "2026-09-21, 敬老の日",
    "2026-09-22, 国民の休日",
    "2026-11-23, 勤労感謝の日",
    "2027-03-21, 春分の日",
    "2027-03-22, 振替休日",
    "2028-03-20, 春分の日",
    "2032-09-21, 国民の休日",
    "2033-03-21, 振替休日"
  })
  void everyHolidayHasItsName(LocalDate date, String name) {
    assertEquals(Optional.of(name), HOLIDAYS.on(date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-05-07", "2028-05-06", "2028-02-12", "2023-12-23"})
  void aDayBesideOneIsNone(LocalDate date) {
    assertEquals(Optional.empty(), HOLIDAYS.on(date));
  }

  @Test
  void theEndOfThePublishedDaysIsToldAYearBefore() {
    assertEquals(LocalDate.of(2027, 12, 31), HOLIDAYS.publishedUntil());
    assertFalse(HOLIDAYS.endSoonAfter(LocalDate.of(2026, 12, 30)));
    assertTrue(HOLIDAYS.endSoonAfter(LocalDate.of(2026, 12, 31)));
    assertTrue(HOLIDAYS.endSoonAfter(LocalDate.of(2028, 6, 1)));
  }

  @Test
  void aYearNobodyKnowsHasNone() {
    assertEquals(Optional.empty(), HOLIDAYS.on(LocalDate.of(2100, 1, 1)));
    assertEquals(Optional.empty(), HOLIDAYS.on(LocalDate.of(2021, 1, 1)));
  }

  @Test
  void whatIsPublishedGoesBeforeTheLaw(@TempDir Path folder) throws IOException {
    // as if the gazette had named another day than the forecast, and Parliament one more
    String own = table(2028).replace("2028/3/20,春分の日", "2028/3/21,春分の日") + "2028/6/5,即位の日\r\n";
    Path file = folder.resolve(HolidaysInUse.FILE);
    Files.write(file, own.getBytes(Charset.forName("windows-31j")));
    NationalHolidays holidays = new NationalHolidays(HolidaysInUse.newest(file));
    assertEquals(Optional.of("即位の日"), holidays.on(LocalDate.of(2028, 6, 5)));
    assertEquals(Optional.of("春分の日"), holidays.on(LocalDate.of(2028, 3, 21)));
    assertEquals(Optional.empty(), holidays.on(LocalDate.of(2028, 3, 20)));
    assertEquals(LocalDate.of(2028, 12, 31), holidays.publishedUntil());
  }

  @Test
  void aFileThatIsOlderBrokenOrMissingIsLeftAside(@TempDir Path folder) throws IOException {
    Path file = folder.resolve(HolidaysInUse.FILE);
    assertEquals(2027, HolidaysInUse.newest(file).lastYear());
    Files.writeString(file, table(2025));
    assertEquals(2027, HolidaysInUse.newest(file).lastYear());
    Files.writeString(file, "<html>503</html>\nnot,a,table");
    assertEquals(2027, HolidaysInUse.newest(file).lastYear());
  }

  @Test
  void aTableThatWasCutOffIsRefused() {
    String whole = table(2028);
    String[] lines = whole.split("\r\n");
    String half = String.join("\r\n", Arrays.copyOf(lines, lines.length - 4));
    assertTrue(refusal(half).contains("middle of the year 2028"), refusal(half));
    assertTrue(refusal(table(2024) + year(2026)).contains("lacks the year 2025"));
    assertTrue(refusal("a,b\n2026-01-01,元日").contains("no date like 2026/9/22"));
    assertTrue(refusal("").contains("no dates"));
  }

  private static String refusal(String text) {
    return String.valueOf(
        assertThrows(
                IllegalArgumentException.class,
                () -> HolidayTable.read(text.getBytes(StandardCharsets.UTF_8)))
            .getMessage());
  }

  private static String table(int year) {
    return "国民の祝日・休日月日,国民の祝日・休日名称\r\n" + year(year);
  }

  private static String year(int year) {
    return HolidayLaw.holidays(year).entrySet().stream()
        .map(
            day ->
                String.format(
                    "%d/%d/%d,%s\r\n",
                    year,
                    day.getKey().getMonthValue(),
                    day.getKey().getDayOfMonth(),
                    day.getValue()))
        .collect(Collectors.joining());
  }
}
