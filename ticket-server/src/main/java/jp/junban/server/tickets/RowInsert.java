package jp.junban.server.tickets;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Adds rows to one table by a prepared statement; one line per column where it is made.
 *
 * @param <T> what a row is made of
 */
final class RowInsert<T> {

  private final String sql;
  private final List<Column<T>> columns;

  private RowInsert(String sql, List<Column<T>> columns) {
    this.sql = sql;
    this.columns = columns;
  }

  static <T> RowInsert<T> into(String table, List<Column<T>> columns) {
    String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    return new RowInsert<>(
        "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")", columns);
  }

  Set<String> columnNames() {
    return columns.stream().map(Column::name).collect(Collectors.toUnmodifiableSet());
  }

  void add(Connection connection, T row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).value().set(statement, i + 1, row);
      }
      statement.executeUpdate();
    }
  }

  /** One column, and how its value is taken from what a row is made of. */
  record Column<T>(String name, Value<T> value) {}

  /** Sets one value of a statement. */
  interface Value<T> {
    void set(PreparedStatement statement, int index, T row) throws SQLException;
  }

  static <T> Column<T> text(String name, Function<T, @Nullable String> value) {
    return new Column<>(name, (statement, i, row) -> statement.setString(i, value.apply(row)));
  }

  static <T> Column<T> integer(String name, Function<T, @Nullable Integer> value) {
    return new Column<>(
        name,
        (statement, i, row) -> {
          Integer number = value.apply(row);
          if (number == null) {
            statement.setNull(i, Types.INTEGER);
          } else {
            statement.setInt(i, number);
          }
        });
  }

  static <T> Column<T> date(String name, Function<T, LocalDate> value) {
    return new Column<>(
        name, (statement, i, row) -> statement.setDate(i, Date.valueOf(value.apply(row))));
  }

  /** As {@link jp.junban.server.platform.InstantColumn} keeps them. */
  static <T> Column<T> instant(String name, Function<T, @Nullable Instant> value) {
    return new Column<>(
        name, (statement, i, row) -> statement.setTimestamp(i, timestamp(value.apply(row))));
  }

  static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null
        ? null
        : Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }
}
