package jp.junban.systemtests.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A PostgreSQL of a measurement's own, as durable as in an office. */
final class PostgresProcess implements AutoCloseable {

  private static final String NAME = "junban";

  private final EmbeddedPostgres postgres;

  private PostgresProcess(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static PostgresProcess start(Path folder) throws IOException, SQLException {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .start();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + NAME);
    }
    return new PostgresProcess(postgres);
  }

  /** The options of a server that uses it. */
  List<String> options() {
    return List.of(
        "-Djunban.database.class=org.postgresql.ds.PGSimpleDataSource",
        "-Djunban.database.name=" + NAME,
        "-Djunban.database.url=jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME,
        "-Djunban.database.user=postgres",
        "-Djunban.database.password=postgres");
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
