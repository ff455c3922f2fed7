package jp.junban.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  private static Settings read(Map<String, String> values) {
    return Settings.read(key -> Optional.ofNullable(values.get(key)));
  }

  @Test
  void whatIsNotSaidHasAUsualValue() {
    Settings settings = read(Map.of());
    assertEquals(Path.of("data").toAbsolutePath(), settings.data());
    assertEquals("http://127.0.0.1:8080", settings.publicUrl());
    assertFalse(settings.secureCookies());
    assertEquals(Path.of("data/reservation-keys").toAbsolutePath(), settings.reservationKeys());
    assertEquals(7, settings.reservationKeepDays());
    assertEquals(List.of(), settings.proxies());
    assertFalse(settings.demo());
    assertNull(settings.clockStartsAt());
    assertEquals(1, settings.clockSpeed());
  }

  @Test
  void onlyADemosClockRunsFast() {
    Settings demo = read(Map.of("junban.demo", "true", "junban.clock.speed", "60"));
    assertTrue(demo.demo());
    assertEquals(60, demo.clockSpeed());
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> read(Map.of("junban.clock.speed", "60")));
    assertTrue(String.valueOf(refusal.getMessage()).contains("junban.demo"), refusal.getMessage());
  }

  @Test
  void everySettingIsRead() {
    Settings settings =
        read(
            Map.of(
                "junban.data", "/var/lib/junban",
                "junban.public-url", "https://tickets.example.jp/",
                "junban.secure-cookies", "true",
                "junban.reservations.keys", "/srv/keys",
                "junban.reservations.keep-days", "30",
                "junban.proxies", "10.0.0.5, 10.1.0.0/16",
                "junban.clock.starts-at", "2026-11-24T03:00:00Z"));
    assertEquals(Path.of("/var/lib/junban"), settings.data());
    assertEquals("https://tickets.example.jp", settings.publicUrl());
    assertTrue(settings.secureCookies());
    assertEquals(Path.of("/srv/keys"), settings.reservationKeys());
    assertEquals(30, settings.reservationKeepDays());
    assertEquals(
        List.of(AddressRange.of("10.0.0.5"), AddressRange.of("10.1.0.0/16")), settings.proxies());
    assertEquals(Instant.parse("2026-11-24T03:00:00Z"), settings.clockStartsAt());
  }

  @ParameterizedTest
  @CsvSource({
    "junban.public-url, tickets.example.jp",
    "junban.public-url, ftp://tickets.example.jp",
    "junban.public-url, https://tickets.example.jp/?a=b",
    "junban.public-url, https://tickets.example.jp/#top",
    "junban.public-url, http://",
    "junban.secure-cookies, yes",
    "junban.secure-cookies, TRUE",
    "junban.reservations.keep-days, 0",
    "junban.reservations.keep-days, 91",
    "junban.reservations.keep-days, a week",
    "junban.proxies, proxy.example.jp",
    "junban.demo, yes",
    "junban.clock.speed, 0",
    "junban.clock.speed, 2",
    "junban.clock.starts-at, tomorrow",
    "junban.clock.starts-at, 2026-11-24"
  })
  void aWrongValueStopsTheStartWithASentenceThatNamesIt(String key, String value) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> read(Map.of(key, value)));
    String sentence = String.valueOf(refusal.getMessage());
    assertTrue(sentence.contains(key), sentence);
    assertTrue(sentence.contains("\"" + value + "\""), sentence);
    assertTrue(sentence.endsWith("."), sentence);
  }
}
