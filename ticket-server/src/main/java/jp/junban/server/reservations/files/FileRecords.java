package jp.junban.server.reservations.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of a CSV text (RFC 4180), separated by commas or tabs, each with its line. */
final class FileRecords {

  /** More than any day has; a file beyond it is a mistake. */
  static final int MOST_LINES = 20_000;

  private FileRecords() {}

  /**
   * One record.
   *
   * @param line where it begins, counted from 1
   */
  record Row(int line, List<String> cells) {

    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    private boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /**
   * @throws jp.junban.server.platform.Problem 413 for too many lines, 422 for what is no CSV
   */
  static List<Row> of(String text) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator(text))
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    List<Row> rows = new ArrayList<>();
    long line = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord each : parser) {
        // the parser stands behind the record; line breaks within its cells lead back to its start
        line = parser.getCurrentLineNumber();
        Row row = new Row(Math.toIntExact(Math.max(1, line - breaksIn(each))), each.toList());
        if (!row.isBlank()) {
          rows.add(row);
        }
        if (rows.size() > MOST_LINES + 1 || line > 2L * MOST_LINES) {
          throw FileProblems.tooManyLines(MOST_LINES);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw FileProblems.unreadable(line + 1);
    }
    return rows;
  }

  private static String separator(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.indexOf('\t') >= 0 && first.indexOf(',') < 0 ? "\t" : ",";
  }

  private static long breaksIn(CSVRecord row) {
    long breaks = 0;
    for (String cell : row) {
      for (int i = 0; i < cell.length(); i++) {
        boolean second = i > 0 && cell.charAt(i) == '\n' && cell.charAt(i - 1) == '\r';
        if ((cell.charAt(i) == '\n' || cell.charAt(i) == '\r') && !second) {
          breaks++;
        }
      }
    }
    return breaks;
  }
}
