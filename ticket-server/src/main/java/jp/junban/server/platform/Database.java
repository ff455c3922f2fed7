package jp.junban.server.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The database: brought to the present schema before anything uses it, and shut down properly.
 *
 * <p>Derby, embedded, unless the settings {@code junban.database.*} name another data source.
 */
@DataSourceDefinition(
    name = Database.DATA_SOURCE,
    className = "${MPCONFIG=junban.database.class:org.apache.derby.jdbc.EmbeddedDataSource}",
    databaseName = "${MPCONFIG=junban.database.name:data/derby}",
    url = "${MPCONFIG=junban.database.url:}",
    user = "${MPCONFIG=junban.database.user:junban}",
    password = "${MPCONFIG=junban.database.password:junban}",
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 32,
    properties = {
      "createDatabase=create",
      // each connection that died with the database is replaced when it is used again; the others,
      // on which somebody may be at work, are left alone
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.fail-all-connections=false",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {

  /** Where the data source is found; its connections belong to the transaction of their time. */
  public static final String DATA_SOURCE = "java:app/jdbc/junban";

  private static final Logger LOG = Logger.getLogger(Database.class.getName());
  private static final String DERBY_DURABILITY = "derby.system.durability";

  @Resource(lookup = DATA_SOURCE)
  @SuppressWarnings("NullAway.Init")
  private DataSource dataSource;

  @Inject private Settings settings;
  @Inject private Clock clock;

  private boolean derby;

  @PostConstruct
  void prepare() {
    refuseWithoutDurability();
    try (Connection connection = dataSource.getConnection()) {
      derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
      if (derby) {
        shortenLockWaits(connection);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be opened: " + e.getMessage(), e);
    }
    Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        .load()
        .migrate();
    try (Connection connection = dataSource.getConnection()) {
      DemoMark.check(connection, settings.demo(), clock.instant());
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be read: " + e.getMessage(), e);
    }
  }

  /** An acknowledged ticket must survive a power cut; with this Derby option it would not. */
  private static void refuseWithoutDurability() {
    if ("test".equals(System.getProperty(DERBY_DURABILITY))) {
      throw new IllegalStateException(
          DERBY_DURABILITY + "=test loses tickets in a power cut; start without it.");
    }
  }

  /** Derby waits 20 s for a deadlock and 60 s for a lock, longer than any visitor should. */
  private static void shortenLockWaits(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.deadlockTimeout', '1')");
      statement.execute(
          "CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.waitTimeout', '5')");
    }
  }

  /**
   * Whether a statement can be run now.
   *
   * @throws SQLException with the reason when it cannot
   */
  public void check() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(5);
      statement.executeQuery("SELECT COUNT(*) FROM offices").close();
    }
  }

  @PreDestroy
  void shutDown() {
    if (!derby) {
      return;
    }
    try {
      DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
    } catch (SQLException e) {
      // XJ015 is Derby's way of saying that all went well
      if (!"XJ015".equals(e.getSQLState())) {
        LOG.log(Level.WARNING, "Derby did not shut down cleanly", e);
      }
    }
  }
}
