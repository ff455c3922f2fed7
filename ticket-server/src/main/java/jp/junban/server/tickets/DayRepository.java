package jp.junban.server.tickets;

import static jp.junban.server.tickets.RowInsert.date;
import static jp.junban.server.tickets.RowInsert.instant;
import static jp.junban.server.tickets.RowInsert.integer;
import static jp.junban.server.tickets.RowInsert.text;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import jp.junban.server.platform.Database;
import org.jspecify.annotations.Nullable;

/**
 * What is written while eight kiosks draw at once and others wait for the same row: the day's lock,
 * the next number and the new ticket. In plain SQL on the transaction's own connection, which costs
 * a fraction of what the same rows cost as entities.
 */
@ApplicationScoped
class DayRepository {

  private static final String SERIES_ROW =
      " WHERE office_id = ? AND business_day = ? AND prefix = ?";
  private static final String DAY_ROW = " WHERE office_id = ? AND business_day = ?";

  private static final String KEY_USES =
      "SELECT request_hash FROM tickets WHERE idempotency_key = ? UNION ALL"
          + " SELECT request_hash FROM command_answers WHERE idempotency_key = ?";

  /** Every column that has a value when a ticket is issued; the others are filled by moves. */
  static final RowInsert<Ticket> TICKETS =
      RowInsert.into(
          "tickets",
          List.of(
              text("id", Ticket::id),
              text("office_id", Ticket::officeId),
              date("business_day", Ticket::businessDay),
              text("prefix", ticket -> ticket.number().prefix()),
              integer("number", ticket -> ticket.number().number()),
              text("service_id", Ticket::serviceId),
              integer("step", Ticket::step),
              text("status", ticket -> ticket.status().name()),
              text("lang", ticket -> ticket.language().tag()),
              text("channel", ticket -> ticket.channel().name()),
              text("token", Ticket::token),
              text("idempotency_key", Ticket::idempotencyKey),
              text("request_hash", Ticket::requestHash),
              integer("announced_ahead", ticket -> ticket.promise().peopleAhead()),
              integer("announced_wait_seconds", ticket -> ticket.promise().waitSeconds()),
              integer("announced_careful_seconds", ticket -> ticket.promise().carefulSeconds()),
              integer("announced_from_seconds", ticket -> from(ticket.promise().range())),
              integer("announced_to_seconds", ticket -> to(ticket.promise().range())),
              instant("issued_at", Ticket::issuedAt),
              instant("queued_at", Ticket::queuedAt),
              integer("calls", Ticket::calls),
              integer("announcements", Ticket::announcements),
              integer("reprints", Ticket::reprints),
              text("queue_class", ticket -> ticket.queueClass().name()),
              instant("slot_at", Ticket::slotAt),
              text("priority_reason", ticket -> name(ticket.priorityReason())),
              text("attention", ticket -> name(ticket.attention())),
              text("also_number", Ticket::alsoNumber),
              integer("moves", ticket -> TicketEvent.FIRST)));

  static final RowInsert<TicketEvent> EVENTS =
      RowInsert.into(
          "ticket_events",
          List.of(
              text("ticket_id", TicketEvent::ticketId),
              integer("move", TicketEvent::move),
              text("office_id", TicketEvent::officeId),
              date("business_day", TicketEvent::businessDay),
              text("kind", event -> event.kind().name()),
              instant("happened_at", TicketEvent::at),
              text("actor", TicketEvent::actor),
              text("service_id", TicketEvent::serviceId),
              text("status", event -> event.status().name()),
              text("detail", TicketEvent::detail)));

  @Resource(lookup = Database.DATA_SOURCE)
  @SuppressWarnings("NullAway.Init")
  private DataSource dataSource;

  /**
   * Whether any command, of this room or another, has used the key: one statement for both, because
   * every ticket drawn waits for it.
   */
  boolean isKeyUsed(String idempotencyKey) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement used = prepared(connection, KEY_USES, idempotencyKey, idempotencyKey);
        ResultSet rows = used.executeQuery()) {
      return rows.next();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /** A ticket that was just issued, with the event that says so. */
  void add(Ticket ticket, TicketEvent issued) {
    try (Connection connection = dataSource.getConnection()) {
      TICKETS.add(connection, ticket);
      EVENTS.add(connection, issued);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /**
   * The next number of a series. Holds the series' row until the transaction ends, so numbers are
   * given in the order of commits and a roll-back leaves no gap.
   */
  int nextNumber(String officeId, LocalDate day, String prefix) {
    try (Connection connection = dataSource.getConnection()) {
      String next = "UPDATE number_series SET last_number = last_number + 1" + SERIES_ROW;
      if (update(connection, next, officeId, day, prefix) == 0) {
        update(
            connection,
            "INSERT INTO number_series (office_id, business_day, prefix, last_number)"
                + " VALUES (?, ?, ?, 1)",
            officeId,
            day,
            prefix);
        ensure(connection, officeId, day);
        return 1;
      }
      int counted =
          one(
              connection,
              "SELECT last_number FROM number_series" + SERIES_ROW,
              officeId,
              day,
              prefix);
      int number = TicketNumber.after(counted - 1);
      if (number != counted) {
        String on = "UPDATE number_series SET last_number = ?" + SERIES_ROW;
        update(connection, on, number, officeId, day, prefix);
      }
      return number;
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /** Whether a ticket of the day has this number. */
  boolean isTaken(String officeId, LocalDate day, TicketNumber number) {
    try (Connection connection = dataSource.getConnection()) {
      String count = "SELECT COUNT(*) FROM tickets" + SERIES_ROW + " AND number = ?";
      return one(connection, count, officeId, day, number.prefix(), number.number()) > 0;
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /** Holds the office's day until the transaction ends: one call at a time. */
  void lock(String officeId, LocalDate day) {
    try (Connection connection = dataSource.getConnection()) {
      String hold = "UPDATE office_days SET closed_at = closed_at" + DAY_ROW;
      if (update(connection, hold, officeId, day) == 0) {
        ensure(connection, officeId, day);
      }
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /**
   * Begins the office's day if nothing has happened on it, and again if it is over: whatever comes
   * in late is found when the day is closed again.
   */
  void ensure(String officeId, LocalDate day) {
    try (Connection connection = dataSource.getConnection()) {
      ensure(connection, officeId, day);
      update(
          connection,
          "UPDATE office_days SET closed_at = NULL" + DAY_ROW + " AND closed_at IS NOT NULL",
          officeId,
          day);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  private static void ensure(Connection connection, String officeId, LocalDate day)
      throws SQLException {
    if (one(connection, "SELECT COUNT(*) FROM office_days" + DAY_ROW, officeId, day) == 0) {
      String begin = "INSERT INTO office_days (office_id, business_day) VALUES (?, ?)";
      update(connection, begin, officeId, day);
    }
  }

  private static @Nullable Integer from(@Nullable WaitRange range) {
    return range == null ? null : range.fromSeconds();
  }

  private static @Nullable Integer to(@Nullable WaitRange range) {
    return range == null ? null : range.toSeconds();
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static int update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  private static int one(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(i + 1, value instanceof LocalDate day ? Date.valueOf(day) : value);
    }
    return statement;
  }
}
