package jp.junban.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Runs work in a transaction of its own, again when another transaction was in the way.
 *
 * <p>The work may run several times: it must have no effect but on the database.
 */
@ApplicationScoped
public class Transactions {

  private static final int ATTEMPTS = 8;

  @Inject private TransactionScope scope;

  /**
   * @throws Problem as thrown by the work, after a roll-back
   * @throws RuntimeException when the database cannot be used, or is in the way at every attempt
   */
  public <T> T write(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return scope.run(work);
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS || !Failures.isConflict(e)) {
          throw e;
        }
      }
    }
  }

  /** As {@link #write}, for work without a result. */
  public void change(Runnable work) {
    Boolean done =
        write(
            () -> {
              work.run();
              return Boolean.TRUE;
            });
    assert done;
  }
}
