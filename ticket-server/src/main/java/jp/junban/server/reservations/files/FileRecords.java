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
    LineCount lines = new LineCount(text);
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord each : parser) {
        Row row = new Row(lines.at(each.getCharacterPosition()), each.toList());
        if (!row.isBlank()) {
          rows.add(row);
        }
        if (rows.size() > MOST_LINES + 1 || row.line() > 2 * MOST_LINES) {
          throw FileProblems.tooManyLines(MOST_LINES);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw FileProblems.unreadable(lines.latest() + 1);
    }
    return rows;
  }

  private static String separator(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.indexOf('\t') >= 0 && first.indexOf(',') < 0 ? "\t" : ",";
  }

  /** Counts lines, whichever way they end, as the parser moves through the text. */
  private static final class LineCount {

    private final String text;
    private int line = 1;
    private int place;

    LineCount(String text) {
      this.text = text;
    }

    /** The line of the record that the parser began at this place, behind empty lines. */
    int at(long begun) {
      while (place < text.length() && (place < begun || isBreak(place))) {
        boolean half = text.charAt(place) == '\r' && isLineFeed(place + 1);
        if (isBreak(place) && !half) {
          line++;
        }
        place++;
      }
      return line;
    }

    int latest() {
      return line;
    }

    private boolean isBreak(int index) {
      return text.charAt(index) == '\r' || text.charAt(index) == '\n';
    }

    private boolean isLineFeed(int index) {
      return index < text.length() && text.charAt(index) == '\n';
    }
  }
}
