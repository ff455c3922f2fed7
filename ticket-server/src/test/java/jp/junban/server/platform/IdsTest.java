package jp.junban.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  private static String idAt(Instant instant) {
    return Ids.next(Clock.fixed(instant, ZoneOffset.UTC));
  }

  @Test
  void anIdIsAUuidOfVersionSeven() {
    for (int i = 0; i < 1000; i++) {
      UUID id = UUID.fromString(idAt(NOON));
      assertEquals(7, id.version());
      assertEquals(2, id.variant());
    }
  }

  @Test
  void anIdBeginsWithItsMillisecond() {
    long millis = UUID.fromString(idAt(NOON)).getMostSignificantBits() >>> 16;
    assertEquals(NOON.toEpochMilli(), millis);
  }

  @Test
  void laterIdsSortAfterEarlierOnes() {
    String before = idAt(NOON);
    for (int i = 1; i < 1000; i++) {
      String after = idAt(NOON.plusMillis(i));
      assertTrue(before.compareTo(after) < 0, before + " " + after);
      before = after;
    }
  }

  @Test
  void idsOfTheSameMillisecondDiffer() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      ids.add(idAt(NOON));
    }
    assertEquals(10_000, ids.size());
  }

  @Test
  void linksAndSecretsAreSafeInAnAddressAndLongEnough() {
    Set<String> secrets = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      assertTrue(Ids.linkToken().matches("[A-Za-z0-9_-]{22}"));
      assertTrue(Ids.secret().matches("[A-Za-z0-9_-]{43}"));
      secrets.add(Ids.linkToken());
      secrets.add(Ids.secret());
    }
    assertEquals(2000, secrets.size());
  }
}
