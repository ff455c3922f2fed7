package jp.junban.server.platform;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * Has EclipseLink say at once that the database is away. By default it tries again for ten seconds,
 * while people wait; {@link Transactions} and the callers know better when to try again.
 */
public class QuickRefusal implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    session.getLogin().setQueryRetryAttemptCount(0);
  }
}
