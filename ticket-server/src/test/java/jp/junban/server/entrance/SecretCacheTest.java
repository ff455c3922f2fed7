package jp.junban.server.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SecretCacheTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  private final SecretCache<String> cache = new SecretCache<>();
  private final AtomicInteger reads = new AtomicInteger();

  private Optional<String> get(Instant now) {
    return cache.get(
        "digest",
        now,
        () -> {
          reads.incrementAndGet();
          return Optional.of("kiosk");
        });
  }

  @Test
  void aKnownSecretIsReadOnceInAWhile() {
    get(NOON);
    assertEquals(Optional.of("kiosk"), get(NOON.plusSeconds(9)));
    assertEquals(1, reads.get());
    get(NOON.plusSeconds(10));
    assertEquals(2, reads.get());
  }

  @Test
  void aClockSetBackDoesNotKeepAnEntryAlive() {
    get(NOON);
    get(NOON.minusSeconds(1));
    assertEquals(2, reads.get());
  }

  @Test
  void unknownSecretsAreNotRemembered() {
    for (int i = 0; i < 3; i++) {
      cache.get(
          "digest",
          NOON,
          () -> {
            reads.incrementAndGet();
            return Optional.empty();
          });
    }
    assertEquals(3, reads.get());
  }

  @Test
  void afterARevocationEverythingIsReadAgain() {
    get(NOON);
    cache.forgetAll();
    get(NOON);
    assertEquals(2, reads.get());
  }

  @Test
  void whatWasReadBeforeARevocationIsNotRememberedAfterIt() {
    cache.get(
        "digest",
        NOON,
        () -> {
          cache.forgetAll();
          return Optional.of("already revoked");
        });
    assertEquals(Optional.of("kiosk"), get(NOON));
  }
}
