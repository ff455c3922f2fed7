package jp.junban.server.terminals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.junban.server.platform.Caller;

/** At which counter a counter box stands. */
@ApplicationScoped
public class BoundCounters {

  @Inject private TerminalRepository repository;

  /**
   * The only counter that this terminal acts for, read anew each time: an administrator may have
   * moved the box. Belongs into a transaction of the caller's.
   *
   * @return empty for whoever is no counter box
   */
  public Optional<String> counterOf(Caller caller) {
    if (caller.kind() != Caller.Kind.TERMINAL) {
      return Optional.empty();
    }
    return Optional.ofNullable(repository.find(caller.id()))
        .filter(terminal -> terminal.kind() == TerminalKind.COUNTER_BOX)
        .flatMap(terminal -> Optional.ofNullable(terminal.counterId()));
  }
}
