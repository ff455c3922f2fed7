package jp.junban.server.board;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks at every office every ten seconds, which also tells followers that the line is alive. */
@Singleton
@Startup
@DependsOn("Database")
public class RefreshTimer {

  private static final Logger LOG = Logger.getLogger(RefreshTimer.class.getName());

  @Inject private OfficeRefresher refresher;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void refresh() {
    try {
      refresher.refreshAll();
    } catch (RuntimeException e) {
      // the container gives a timer up for good after two failures in a row
      LOG.log(Level.WARNING, "The offices could not be looked at", e);
    }
  }
}
