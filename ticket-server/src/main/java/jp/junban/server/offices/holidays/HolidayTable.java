package jp.junban.server.offices.holidays;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The Cabinet Office's table of holidays, <a
 * href="https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html">syukujitsu.csv</a>: a heading, then a
 * date like 2026/9/22 and a name per line, in Shift_JIS as published or in UTF-8.
 *
 * @param days every holiday from the first year to the last
 */
record HolidayTable(Map<LocalDate, String> days, int firstYear, int lastYear) {

  private static final String SHIPPED = "/holidays/syukujitsu.csv";
  private static final Charset AS_PUBLISHED = Charset.forName("windows-31j");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu/M/d", Locale.ROOT);

  /** The law names sixteen days a year since 2016; a table with fewer has been cut off. */
  private static final int LEAST_IN_THE_LAST_YEAR = 16;

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setCommentMarker('#').setSkipHeaderRecord(true).setHeader().get();

  /** The table that comes with this program. */
  static HolidayTable shipped() {
    try (InputStream file = HolidayTable.class.getResourceAsStream(SHIPPED)) {
      if (file == null) {
        throw new IllegalStateException(SHIPPED + " is missing from this build");
      }
      return read(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException with a sentence that says what is wrong with the file
   */
  static HolidayTable read(byte[] file) {
    Map<LocalDate, String> days = new TreeMap<>();
    try (var lines = FORMAT.parse(new StringReader(text(file)))) {
      for (CSVRecord line : lines) {
        if (line.size() < 2) {
          throw new IllegalArgumentException("has no name in line " + line.getRecordNumber());
        }
        days.put(date(line), line.get(1).strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return checked(days);
  }

  private static String text(byte[] file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      return new String(file, AS_PUBLISHED);
    }
  }

  private static LocalDate date(CSVRecord line) {
    try {
      return LocalDate.parse(line.get(0).strip(), DATE);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "has no date like 2026/9/22 in line " + line.getRecordNumber(), e);
    }
  }

  private static HolidayTable checked(Map<LocalDate, String> days) {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("has no dates");
    }
    int first = days.keySet().stream().mapToInt(LocalDate::getYear).min().getAsInt();
    int last = days.keySet().stream().mapToInt(LocalDate::getYear).max().getAsInt();
    for (int year = first; year <= last; year++) {
      if (!days.containsKey(LocalDate.of(year, 1, 1))) {
        throw new IllegalArgumentException("lacks the year " + year);
      }
    }
    long inTheLast = days.keySet().stream().filter(day -> day.getYear() == last).count();
    if (inTheLast < LEAST_IN_THE_LAST_YEAR) {
      throw new IllegalArgumentException("ends in the middle of the year " + last);
    }
    return new HolidayTable(Map.copyOf(days), first, last);
  }

  boolean covers(LocalDate date) {
    return date.getYear() >= firstYear && date.getYear() <= lastYear;
  }
}
