package jp.junban.server.entrance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts tries per key, so that nobody guesses a secret by trying. Remembers a bounded number of
 * keys, the least recently used are forgotten first.
 *
 * <p>A try is counted before its outcome is known: guesses made at the same time count too.
 */
public final class TryLimiter {

  private static final int MOST_KEYS = 5_000;
  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

  private final int most;
  private final Duration within;
  private final Map<String, Deque<Instant>> tries =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST_KEYS;
        }
      };

  /** Allows so many tries per key in any span of so long. */
  public TryLimiter(int most, Duration within) {
    this.most = most;
    this.within = within;
  }

  /** Counts a try; if it is one too many, says how long to wait. */
  public synchronized Optional<Duration> take(String key, Instant now) {
    Optional<Duration> wait = mustWait(key, now);
    if (wait.isEmpty()) {
      tries.computeIfAbsent(key, k -> new ArrayDeque<>(most)).addLast(now);
    }
    return wait;
  }

  /** How long to wait before the next try; counts nothing. */
  public synchronized Optional<Duration> mustWait(String key, Instant now) {
    Deque<Instant> counted = tries.get(key);
    if (counted == null) {
      return Optional.empty();
    }
    // a clock that was set back must not lock anyone out for longer
    counted.removeIf(at -> at.isAfter(now) || !at.plus(within).isAfter(now));
    if (counted.size() < most) {
      return Optional.empty();
    }
    Duration wait = Duration.between(now, counted.getFirst().plus(within));
    return Optional.of(wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait);
  }

  /** Takes back the latest try of a key: it was no guess. */
  public synchronized void giveBack(String key) {
    Deque<Instant> counted = tries.get(key);
    if (counted != null) {
      counted.pollLast();
    }
  }

  /** Forgets all tries of a key. */
  public synchronized void forget(String key) {
    tries.remove(key);
  }

  synchronized int keys() {
    return tries.size();
  }
}
