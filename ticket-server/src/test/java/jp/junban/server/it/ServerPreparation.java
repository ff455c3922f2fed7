package jp.junban.server.it;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before any integration test: an empty data folder, a database, a free port, and the options with
 * which Arquillian starts the server. Does nothing where no database was asked for.
 */
public final class ServerPreparation implements LauncherSessionListener {

  private @Nullable TestDatabase database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String kind = System.getProperty("junban.it.database");
    if (kind == null) {
      return;
    }
    Path folder = Path.of("target", "it", kind).toAbsolutePath();
    TestFolders.makeEmpty(folder);
    database = TestDatabase.start(kind, folder);
    ServerOptions options = new ServerOptions(folder.resolve("server"), database.options("junban"));
    options.announceTo(System.getProperties());
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) {
      database.close();
    }
  }
}
