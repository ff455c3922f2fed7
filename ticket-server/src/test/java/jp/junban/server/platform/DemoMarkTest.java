package jp.junban.server.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoMarkTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
  private static int made;

  static {
    System.setProperty("derby.stream.error.file", "target/derby.log");
  }

  private final EmbeddedDataSource database = new EmbeddedDataSource();

  @BeforeEach
  void anEmptyDatabase() throws SQLException {
    database.setDatabaseName("memory:demo-mark-" + made++);
    database.setCreateDatabase("create");
    execute("CREATE TABLE demo_mark (since TIMESTAMP NOT NULL PRIMARY KEY)");
    execute("CREATE TABLE staff (id INTEGER)");
    execute("CREATE TABLE tickets (id INTEGER)");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void start(boolean demo) throws SQLException {
    try (Connection connection = database.getConnection()) {
      DemoMark.check(connection, demo, NOON);
    }
  }

  private String refusal(boolean demo) {
    return String.valueOf(
        assertThrows(IllegalStateException.class, () -> start(demo)).getMessage());
  }

  @Test
  void aDemoStartsAgainAndAgain() throws SQLException {
    start(true);
    execute("INSERT INTO staff VALUES 1");
    execute("INSERT INTO tickets VALUES 1");
    assertDoesNotThrow(() -> start(true));
  }

  @Test
  void aDemosDataIsNoRealOffices() throws SQLException {
    start(true);
    assertTrue(refusal(false).contains("--demo"));
  }

  @Test
  void aRealOfficesDataIsNoDemos() throws SQLException {
    start(false);
    execute("INSERT INTO staff VALUES 1");
    assertTrue(refusal(true).contains("real office"));
    assertDoesNotThrow(() -> start(false));
  }

  @Test
  void ticketsAloneMakeItARealOffices() throws SQLException {
    execute("INSERT INTO tickets VALUES 1");
    assertTrue(refusal(true).contains("real office"));
  }
}
