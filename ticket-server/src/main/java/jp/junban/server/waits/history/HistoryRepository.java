package jp.junban.server.waits.history;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.junban.server.platform.Database;

/** The sums of past days, in plain SQL on the transaction's own connection. */
@ApplicationScoped
class HistoryRepository {

  private static final String DAYS =
      "SELECT business_day, visitors, booked FROM past_days"
          + " WHERE office_id = ? AND business_day >= ? ORDER BY business_day";
  private static final String HOURS =
      "SELECT business_day, service_id, hour_of_issue, called, wait_seconds, judged, error_seconds"
          + " FROM past_waits WHERE office_id = ? AND business_day >= ?"
          + " ORDER BY business_day, service_id, hour_of_issue";
  private static final String ADD_DAY =
      "INSERT INTO past_days (office_id, business_day, visitors, booked) VALUES (?, ?, ?, ?)";
  private static final String ADD_HOUR =
      "INSERT INTO past_waits (office_id, business_day, service_id, hour_of_issue, called,"
          + " wait_seconds, judged, error_seconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  @Resource(lookup = Database.DATA_SOURCE)
  @SuppressWarnings("NullAway.Init")
  private DataSource dataSource;

  /** Reads one row. */
  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** The days summed up since this one, the earliest first. */
  List<DaySum> days(String officeId, LocalDate since) {
    return list(
        DAYS,
        officeId,
        since,
        row -> new DaySum(row.getDate(1).toLocalDate(), row.getInt(2), row.getInt(3)));
  }

  List<HourSum> hours(String officeId, LocalDate since) {
    return list(
        HOURS,
        officeId,
        since,
        row ->
            new HourSum(
                row.getDate(1).toLocalDate(),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getLong(5),
                row.getInt(6),
                row.getLong(7)));
  }

  void add(String officeId, DaySummary summary) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement day = connection.prepareStatement(ADD_DAY);
        PreparedStatement hour = connection.prepareStatement(ADD_HOUR)) {
      day.setString(1, officeId);
      day.setDate(2, Date.valueOf(summary.day().day()));
      day.setInt(3, summary.day().visitors());
      day.setInt(4, summary.day().booked());
      day.executeUpdate();
      for (HourSum each : summary.hours()) {
        hour.setString(1, officeId);
        hour.setDate(2, Date.valueOf(each.day()));
        hour.setString(3, each.serviceId());
        hour.setInt(4, each.hour());
        hour.setInt(5, each.called());
        hour.setLong(6, each.waitSeconds());
        hour.setInt(7, each.judged());
        hour.setLong(8, each.errorSeconds());
        hour.executeUpdate();
      }
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  private <T> List<T> list(String sql, String officeId, LocalDate since, Row<T> row) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, officeId);
      statement.setDate(2, Date.valueOf(since));
      List<T> list = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          list.add(row.read(rows));
        }
      }
      return list;
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }
}
