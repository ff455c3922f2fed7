package jp.junban.server.tickets;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.platform.Database;
import jp.junban.server.platform.InstantColumn;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * The tickets of a whole floor, read at every call and for every look at an office: in plain SQL on
 * the transaction's own connection, which costs a fraction of the same rows through JPA. What the
 * transaction has changed must have been written before.
 */
@ApplicationScoped
class OpenTicketRepository {

  private static final InstantColumn INSTANTS = new InstantColumn();

  static final Set<TicketStatus> OPEN =
      EnumSet.of(
          TicketStatus.WAITING,
          TicketStatus.CALLED,
          TicketStatus.SERVING,
          TicketStatus.ON_HOLD,
          TicketStatus.NO_SHOW);

  private static final Set<TicketStatus> CAME_WHEN_CALLED =
      EnumSet.of(
          TicketStatus.CALLED, TicketStatus.SERVING, TicketStatus.ON_HOLD, TicketStatus.FINISHED);

  private static final String COLUMNS =
      "SELECT id, prefix, number, service_id, step, status, lang, channel, issued_at, queued_at,"
          + " called_at, serving_at, counter_id, for_counter_id, calls, announcements,"
          + " queue_class, slot_at, priority_reason, call_rule, passed_over, call_reason, note,"
          + " attention, also_number FROM tickets";

  /**
   * One search for each status. For a list of them Derby reads all tickets that the office ever
   * gave: its statistics do not know how few are open.
   */
  static final String OPEN_ON =
      OPEN.stream()
          .map(
              status ->
                  COLUMNS
                      + along("tickets_by_status")
                      + "WHERE office_id = ? AND business_day = ? AND status = '"
                      + status.name()
                      + "'")
          .collect(Collectors.joining(" UNION ALL "));

  static final String CALLED_SINCE =
      COLUMNS
          + along("tickets_by_call")
          + "WHERE office_id = ?"
          + CAME_WHEN_CALLED.stream()
              .map(status -> "'" + status.name() + "'")
              .collect(Collectors.joining(", ", " AND status IN (", ")"))
          + " AND called_at > ? ORDER BY called_at DESC, id DESC FETCH FIRST ? ROWS ONLY";

  /**
   * Makes Derby search along this index, also when the statement was prepared on the first morning,
   * when every way was short; a comment to any other database.
   */
  private static String along(String index) {
    return " --DERBY-PROPERTIES index=" + index.toUpperCase(Locale.ROOT) + "\n";
  }

  @Resource(lookup = Database.DATA_SOURCE)
  @SuppressWarnings("NullAway.Init")
  private DataSource dataSource;

  /** The tickets of a business day that have not ended, in no order. */
  List<OpenTicket> open(String officeId, LocalDate day) {
    return read(OPEN_ON, statement -> ofDay(statement, officeId, day));
  }

  static void ofDay(PreparedStatement statement, String officeId, LocalDate day)
      throws SQLException {
    for (int i = 0; i < OPEN.size(); i++) {
      statement.setString(2 * i + 1, officeId);
      statement.setDate(2 * i + 2, Date.valueOf(day));
    }
  }

  /** Those whose visitors are awaited or came, by their latest call, newest first. */
  List<OpenTicket> calledSince(String officeId, Instant since, int atMost) {
    return read(
        CALLED_SINCE,
        statement -> {
          statement.setString(1, officeId);
          statement.setTimestamp(2, RowInsert.timestamp(since));
          statement.setInt(3, atMost);
        });
  }

  private interface Values {
    void set(PreparedStatement statement) throws SQLException;
  }

  private List<OpenTicket> read(String sql, Values values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      values.set(statement);
      List<OpenTicket> tickets = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          tickets.add(ticket(row));
        }
      }
      return tickets;
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /** Column by column in the order of {@link #COLUMNS}, which is that of the record. */
  private static OpenTicket ticket(ResultSet row) throws SQLException {
    return new OpenTicket(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getString(4),
        row.getInt(5),
        TicketStatus.valueOf(row.getString(6)),
        Language.of(row.getString(7)).orElse(Language.JA),
        Channel.valueOf(row.getString(8)),
        surely(row, 9),
        surely(row, 10),
        instant(row, 11),
        instant(row, 12),
        row.getString(13),
        row.getString(14),
        row.getInt(15),
        row.getInt(16),
        QueueClass.valueOf(row.getString(17)),
        instant(row, 18),
        word(PriorityReason.class, row.getString(19)),
        word(CallRule.class, row.getString(20)),
        row.getString(21),
        row.getString(22),
        row.getString(23),
        word(Attention.class, row.getString(24)),
        row.getString(25));
  }

  private static <E extends Enum<E>> @Nullable E word(Class<E> kind, @Nullable String name) {
    return name == null ? null : Enum.valueOf(kind, name);
  }

  private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    Timestamp stored = row.getTimestamp(column);
    return INSTANTS.convertToEntityAttribute(stored == null ? null : stored.toLocalDateTime());
  }

  private static Instant surely(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(instant(row, column));
  }
}
