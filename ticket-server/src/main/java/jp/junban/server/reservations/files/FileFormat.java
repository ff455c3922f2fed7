package jp.junban.server.reservations.files;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an office's file is to be read.
 *
 * @param header whether the first line names the columns; if not, columns are named by their
 *     position, from {@code 1}
 * @param columns where each part stands
 * @param zone the zone of the file's times
 * @param today the office's business day; days before it are past
 * @param procedures the service that a procedure's text stands for
 */
public record FileFormat(
    boolean header,
    Columns columns,
    ZoneId zone,
    LocalDate today,
    Function<String, Optional<String>> procedures) {

  /**
   * The columns' names.
   *
   * @param slot date and time, or the date alone where {@code time} is set
   * @param time null where {@code slot} has both
   * @param name null where the file has none, as with {@code birth} and {@code card}
   */
  public record Columns(
      String slot,
      @Nullable String time,
      String number,
      String procedure,
      @Nullable String name,
      @Nullable String birth,
      @Nullable String card) {}
}
