package jp.junban.server.terminals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gives each kiosk of an office the two digits with which the numbers begin that it issues by
 * itself. A kiosk that is paired anew gets new ones, because it may have lost its count, and those
 * of others come again only after all have been used.
 */
@ApplicationScoped
class OfflineSeries {

  static final int FIRST = 51;
  static final int LAST = 99;

  @Inject private TerminalRepository repository;

  /** Belongs into a transaction of the caller's. Leaves the terminal as it is when none is free. */
  void give(Terminal terminal) {
    Set<Integer> held =
        repository.of(terminal.officeId()).stream()
            .map(Terminal::offlineSeries)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    int next = next(held);
    if (next > 0) {
      terminal.count(next);
    }
  }

  /** The one after the highest, from the first again after the last; 0 when none is free. */
  static int next(Set<Integer> held) {
    int highest = held.stream().mapToInt(Integer::intValue).max().orElse(FIRST - 1);
    return highest < LAST
        ? highest + 1
        : IntStream.rangeClosed(FIRST, LAST).filter(s -> !held.contains(s)).findFirst().orElse(0);
  }
}
