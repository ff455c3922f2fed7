package jp.junban.demo;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How long the visitors of the demo will need at the counter, by the id of their ticket. */
final class Errands {

  private final Map<String, Duration> lengths = new ConcurrentHashMap<>();

  void remember(String ticketId, Duration takes) {
    lengths.put(ticketId, takes);
  }

  /** Empty for a ticket that somebody else drew: the newcomer who tries the demo. */
  Optional<Duration> take(String ticketId) {
    return Optional.ofNullable(lengths.remove(ticketId));
  }
}
