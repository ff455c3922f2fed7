package jp.junban.server.board;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Looks at every office every ten seconds, which also tells followers that the line is alive. */
@Singleton
@Startup
@DependsOn("Database")
public class RefreshTimer {

  @Inject private OfficeRefresher refresher;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void refresh() {
    refresher.refreshAll();
  }
}
