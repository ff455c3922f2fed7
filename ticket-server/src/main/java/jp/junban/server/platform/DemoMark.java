package jp.junban.server.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Keeps demos and real offices apart: a demo's database is marked at its first start, while it is
 * empty, and is good for nothing else from then on.
 */
final class DemoMark {

  private DemoMark() {}

  /**
   * Marks an empty database for a demo, or looks whether this one may be used.
   *
   * @throws IllegalStateException with a sentence for the operator when it may not
   */
  static void check(Connection connection, boolean demo, Instant now) throws SQLException {
    boolean marked = any(connection, "demo_mark");
    if (marked && !demo) {
      throw new IllegalStateException(
          "This data belongs to a demo, so no real office can use it;"
              + " start with --demo, or choose another data folder.");
    }
    if (!marked && demo) {
      if (any(connection, "staff") || any(connection, "tickets")) {
        throw new IllegalStateException(
            "This data belongs to a real office, so the demo does not touch it;"
                + " choose another data folder for the demo.");
      }
      mark(connection, now);
    }
  }

  private static boolean any(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setMaxRows(1);
      try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
        return rows.next();
      }
    }
  }

  private static void mark(Connection connection, Instant now) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO demo_mark (since) VALUES (?)")) {
      insert.setTimestamp(1, Timestamp.from(now));
      insert.executeUpdate();
    }
    if (!connection.getAutoCommit()) {
      connection.commit();
    }
  }
}
