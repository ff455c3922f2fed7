package jp.junban.server.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database the server under test uses: Derby in a folder, or a PostgreSQL of our own. */
final class TestDatabase implements AutoCloseable {

  private static @Nullable TestDatabase running;

  private final Path folder;
  private final @Nullable EmbeddedPostgres postgres;

  private TestDatabase(Path folder, @Nullable EmbeddedPostgres postgres) {
    this.folder = folder;
    this.postgres = postgres;
  }

  /** What was started for this run of the tests. */
  static TestDatabase running() {
    if (running == null) {
      throw new IllegalStateException("Run by failsafe, which names the database");
    }
    return running;
  }

  static TestDatabase start(String kind, Path folder) {
    running =
        switch (kind) {
          case "derby" -> new TestDatabase(folder, null);
          case "postgresql" -> new TestDatabase(folder, startPostgres(folder));
          default -> throw new IllegalArgumentException("No database is called " + kind);
        };
    return running;
  }

  /** As durable as in an office: the driver of tests would switch that off. */
  private static EmbeddedPostgres startPostgres(Path folder) {
    try {
      return EmbeddedPostgres.builder()
          .setDataDirectory(folder.resolve("postgresql"))
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("listen_addresses", "127.0.0.1")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The options of a server whose database has this name; it is made when it is not there. */
  List<String> options(String name) {
    if (postgres == null) {
      return List.of("-Djunban.database.name=" + folder.resolve(name).resolve("derby"));
    }
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return List.of(
        "-Djunban.database.class=org.postgresql.ds.PGSimpleDataSource",
        "-Djunban.database.name=" + name,
        "-Djunban.database.url=jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name,
        "-Djunban.database.user=postgres",
        "-Djunban.database.password=postgres");
  }

  @Override
  public void close() {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
