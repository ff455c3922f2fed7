package jp.junban.server.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.junban.server.entrance.Operation;
import jp.junban.server.platform.Ids;

/**
 * Keeps who did what: sign-ins and every edit by an administrator. Written in the transaction of
 * the operation itself, so that neither is there without the other.
 */
@ApplicationScoped
class OperationLog {

  @Inject private StaffRepository repository;
  @Inject private Clock clock;

  void keep(@Observes Operation operation) {
    repository.add(new OperationEntry(Ids.next(clock), clock.instant(), operation));
  }
}
