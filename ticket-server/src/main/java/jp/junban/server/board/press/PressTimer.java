package jp.junban.server.board.press;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Has an edition made at the start, and every ten seconds also when nobody publishes anything. */
@Singleton
@Startup
@DependsOn("Database")
public class PressTimer {

  @Inject private Press press;

  @PostConstruct
  void start() {
    press.printSoon();
  }

  @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
  void print() {
    press.printSoon();
  }
}
