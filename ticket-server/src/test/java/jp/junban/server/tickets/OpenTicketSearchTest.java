package jp.junban.server.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** However long an office has kept its tickets: what is read at every call are the open ones. */
class OpenTicketSearchTest {

  private static final String NAME = "memory:open-tickets";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final int DAYS = 30;
  private static final int TICKETS_A_DAY = 100;
  private static final int OPEN_TODAY = 7;
  private static final Pattern VISITED = Pattern.compile("Number of rows visited=(\\d+)");

  private static Connection connection;
  private static PreparedStatement open;
  private static PreparedStatement calls;

  @BeforeAll
  static void anOfficeWithAHistory() throws SQLException {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName(NAME);
    source.setCreateDatabase("create");
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO offices (id, time_zone, overdue_minutes, congestion_some_minutes,"
              + " congestion_full_minutes, missed_shown, stale_after_seconds, display_order,"
              + " active, revision) VALUES ('o', 'Asia/Tokyo', 30, 15, 45, 5, 30, 1, TRUE, 1)");
      statement.execute(
          "INSERT INTO services (id, office_id, prefix, typical_seconds, display_order, active,"
              + " revision) VALUES ('s', 'o', 'A', 300, 1, TRUE, 1)");
    }
    // as a server that was started on the office's first morning
    open = connection.prepareStatement(OpenTicketRepository.OPEN_ON);
    calls = connection.prepareStatement(OpenTicketRepository.CALLED_SINCE);
    for (int day = 0; day < DAYS; day++) {
      for (int number = 1; number <= TICKETS_A_DAY; number++) {
        boolean open = day == 0 && number > TICKETS_A_DAY - OPEN_TODAY;
        add(TODAY.minusDays(day), number, open ? "WAITING" : "FINISHED");
      }
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
    }
  }

  private static void add(LocalDate day, int number, String status) throws SQLException {
    Timestamp at = Timestamp.valueOf(day.atTime(9, 0).plusMinutes(number));
    try (PreparedStatement ticket =
        connection.prepareStatement(
            "INSERT INTO tickets (id, office_id, business_day, prefix, number, service_id, status,"
                + " lang, channel, token, idempotency_key, request_hash, announced_ahead,"
                + " issued_at, queued_at, called_at, calls, moves)"
                + " VALUES (?, 'o', ?, 'A', ?, 's', ?, 'ja', 'KIOSK', ?, ?, 'hash', 0, ?, ?, ?, 1,"
                + " 1)")) {
      String id = day + "-" + number;
      ticket.setString(1, id);
      ticket.setDate(2, Date.valueOf(day));
      ticket.setInt(3, number);
      ticket.setString(4, status);
      ticket.setString(5, id);
      ticket.setString(6, id);
      ticket.setTimestamp(7, at);
      ticket.setTimestamp(8, at);
      ticket.setTimestamp(9, status.equals("WAITING") ? null : at);
      ticket.executeUpdate();
    }
  }

  @AfterAll
  static void forget() throws SQLException {
    connection.close();
    try {
      DriverManager.getConnection("jdbc:derby:" + NAME + ";drop=true").close();
    } catch (SQLException e) {
      assertEquals("08006", e.getSQLState(), e.getMessage());
    }
  }

  private static int rows(PreparedStatement statement) throws SQLException {
    int count = 0;
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        count++;
      }
    }
    return count;
  }

  private static int visited() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("VALUES SYSCS_UTIL.SYSCS_GET_RUNTIMESTATISTICS()")) {
      row.next();
      Matcher visited = VISITED.matcher(row.getString(1));
      assertTrue(visited.find(), "no scan");
      int sum = 0;
      do {
        sum += Integer.parseInt(visited.group(1));
      } while (visited.find());
      return sum;
    }
  }

  @Test
  void theOpenTicketsOfTheDayAreFoundAlone() throws SQLException {
    OpenTicketRepository.ofDay(open, "o", TODAY);
    assertEquals(OPEN_TODAY, rows(open));
    int visited = visited();
    assertTrue(visited <= 2 * OPEN_TODAY + 10, "rows visited: " + visited);
  }

  @Test
  void theLatestCallsAreFoundAlone() throws SQLException {
    int atMost = 5;
    calls.setString(1, "o");
    calls.setTimestamp(2, Timestamp.valueOf(TODAY.minusDays(DAYS).atStartOfDay()));
    calls.setInt(3, atMost);
    assertEquals(atMost, rows(calls));
    int visited = visited();
    assertTrue(visited < TICKETS_A_DAY, "rows visited: " + visited);
  }
}
