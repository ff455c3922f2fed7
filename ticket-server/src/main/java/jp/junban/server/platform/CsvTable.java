package jp.junban.server.platform;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180) that spreadsheets open well: UTF-8 with a byte order mark, and no cell
 * that a spreadsheet would run as a formula.
 */
public final class CsvTable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String RUN_AS_FORMULA = "=+-@\t\r\n＝＋－＠";

  private CsvTable() {}

  /** The table as text. */
  public static String of(List<String> header, List<List<@Nullable Object>> rows) {
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(header);
      for (List<@Nullable Object> row : rows) {
        for (Object cell : row) {
          printer.print(cell instanceof String text ? harmless(text) : cell);
        }
        printer.println();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** A leading apostrophe keeps a spreadsheet from taking the text for a formula (OWASP). */
  static String harmless(String text) {
    return !text.isEmpty() && RUN_AS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
