package jp.junban.server.entrance;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a short while who a secret belongs to, by the secret's digest. Only known secrets
 * are remembered, and a bounded number of them.
 *
 * <p>What this server revokes it forgets at once; what another server on the same database revokes,
 * after {@link #KEPT}.
 */
public final class SecretCache<V> {

  /** How long an entry is trusted without asking the database again. */
  static final Duration KEPT = Duration.ofSeconds(10);

  private static final int MOST = 4_000;

  private long revocations;
  private final Map<String, Entry<V>> entries =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entry<V>> eldest) {
          return size() > MOST;
        }
      };

  private record Entry<V>(V value, Instant readAt) {}

  /** The value of a digest, read by the reader unless remembered. */
  public Optional<V> get(String digest, Instant now, Supplier<Optional<V>> reader) {
    V remembered = remembered(digest, now);
    if (remembered != null) {
      return Optional.of(remembered);
    }
    long before = revocations();
    Optional<V> read = reader.get();
    read.ifPresent(value -> remember(digest, new Entry<>(value, now), before));
    return read;
  }

  private synchronized @Nullable V remembered(String digest, Instant now) {
    Entry<V> entry = entries.get(digest);
    if (entry == null) {
      return null;
    }
    Duration age = Duration.between(entry.readAt(), now);
    if (age.isNegative() || age.compareTo(KEPT) >= 0) {
      entries.remove(digest);
      return null;
    }
    return entry.value();
  }

  private synchronized long revocations() {
    return revocations;
  }

  /** What was read before something was revoked may be what was revoked. */
  private synchronized void remember(String digest, Entry<V> read, long before) {
    if (revocations == before) {
      entries.put(digest, read);
    }
  }

  /** Forgets everything; to be called after the commit that revokes something. */
  public synchronized void forgetAll() {
    revocations++;
    entries.clear();
  }
}
