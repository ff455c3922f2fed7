package jp.junban.server.reports;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What the requests for reports have in common: a date, and JSON or CSV. */
final class ReportFormat {

  static final String CSV = "text/csv";

  private ReportFormat() {}

  /**
   * @throws Problem 400 when the date is missing or not like 2026-11-21
   */
  static LocalDate date(@Nullable String text) {
    if (text != null) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        // said below
      }
    }
    throw Problem.invalid(
        "date", "日付を 2026-11-21 の形で指定してください。", "Give the date in the form 2026-11-21.");
  }

  /**
   * @param format the query parameter, which goes before the {@code Accept} header
   * @throws Problem 400 for a format that is neither json nor csv
   */
  static Response answer(
      @Nullable String format, @Nullable String accept, Object json, Supplier<String> csv) {
    boolean wantsCsv =
        format == null ? accept != null && accept.contains(CSV) : format.equals("csv");
    if (format != null && !wantsCsv && !format.equals("json")) {
      throw Problem.invalid("format", "形式は json か csv です。", "The format is json or csv.");
    }
    return wantsCsv
        ? Response.ok(csv.get(), CSV + ";charset=UTF-8").build()
        : Response.ok(json, MediaType.APPLICATION_JSON).build();
  }
}
