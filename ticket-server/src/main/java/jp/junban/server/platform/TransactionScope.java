package jp.junban.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** The transaction itself; a bean of its own, because a call within a bean is not intercepted. */
@ApplicationScoped
class TransactionScope {

  @Transactional(TxType.REQUIRES_NEW)
  public <T> T run(Supplier<T> work) {
    return work.get();
  }
}
