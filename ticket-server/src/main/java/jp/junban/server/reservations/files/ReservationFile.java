package jp.junban.server.reservations.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.junban.server.platform.Digest;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of reservations. Whatever the bytes are, the answer is what the file says or a
 * {@link Problem} that tells staff what is wrong with it.
 */
public final class ReservationFile {

  private ReservationFile() {}

  /**
   * @param announced the length the sender announced; null when unknown
   * @throws Problem 413 when it is too large, 415 when it is no text, 422 when it cannot be read
   * @throws IOException when the sender goes away
   */
  public static FileContent read(InputStream in, @Nullable Long announced, FileFormat format)
      throws IOException {
    FileText file = FileText.read(in, announced);
    List<FileRecords.Row> rows = new ArrayList<>(FileRecords.of(file.text()));
    if (rows.isEmpty()) {
      throw FileProblems.empty();
    }
    Places places =
        format.header()
            ? named(rows.remove(0), format.columns())
            : numbered(rows.get(0), format.columns());
    if (rows.isEmpty()) {
      throw FileProblems.empty();
    }
    return content(file, rows, new LineReading(places, format));
  }

  private static FileContent content(
      FileText file, List<FileRecords.Row> rows, LineReading reading) {
    List<FileLine> lines = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Set<String> faultyNumbers = new HashSet<>();
    Set<String> unknownProcedures = new LinkedHashSet<>();
    Map<String, Integer> firstLines = new HashMap<>();
    for (FileRecords.Row row : rows) {
      LineReading.Result result = reading.read(row);
      String number = result.number();
      Integer first = number == null ? null : firstLines.putIfAbsent(number, row.line());
      if (first != null) {
        faults.add(twice(row.line(), first));
      } else if (result.line() != null) {
        lines.add(result.line());
      }
      faults.addAll(result.faults());
      if (number != null && (first != null || result.line() == null)) {
        faultyNumbers.add(number);
      }
      if (result.unknownProcedure() != null) {
        unknownProcedures.add(result.unknownProcedure());
      }
    }
    return new FileContent(
        Digest.of(file.text()), file.encoding(), lines, faults, faultyNumbers, unknownProcedures);
  }

  private static Fault twice(int line, int first) {
    return new Fault(
        line,
        "number",
        "同じ予約番号が" + first + "行目にもあります。",
        "Line " + first + " has the same reservation number.");
  }

  private static Places named(FileRecords.Row header, FileFormat.Columns columns) {
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < header.cells().size(); i++) {
      byName.putIfAbsent(Folded.label(header.cell(i)), i);
    }
    mustAllBeIn(
        columns,
        name -> byName.containsKey(Folded.label(name)),
        header.cells().stream().map(String::strip).toList());
    return Places.of(columns, name -> byName.getOrDefault(Folded.label(name), -1));
  }

  private static Places numbered(FileRecords.Row first, FileFormat.Columns columns) {
    int width = first.cells().size();
    mustAllBeIn(columns, name -> position(name) >= 1 && position(name) <= width, List.of());
    return Places.of(columns, name -> position(name) - 1);
  }

  private static int position(String name) {
    try {
      return Integer.parseInt(name.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static void mustAllBeIn(
      FileFormat.Columns columns,
      java.util.function.Predicate<String> there,
      List<String> headers) {
    List<String> missing =
        Stream.concat(
                Stream.of(columns.slot(), columns.number(), columns.procedure()),
                Arrays.asList(columns.time(), columns.name(), columns.birth(), columns.card())
                    .stream())
            .filter(name -> name != null && !there.test(name))
            .toList();
    if (!missing.isEmpty()) {
      throw FileProblems.columnsMissing(missing, headers);
    }
  }
}
