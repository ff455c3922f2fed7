package jp.junban.server.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the operator decides about this server, read once at its start.
 *
 * <p>Office data (procedures, counters, hours) is not here: it is edited in the admin page.
 *
 * @param data folder for what the server writes beside its database
 * @param publicUrl the address under which visitors reach this server, without a slash at the end;
 *     ticket links are built from it
 * @param secureCookies whether the session cookie is limited to TLS
 * @param reservationKeys folder of the keys that protect personal data of reservations; by default
 *     in the data folder
 * @param reservationKeepDays so many days after their slot personal data of reservations are erased
 * @param snapshotFolder where the public pages are kept as plain files for other web servers; null
 *     for nowhere
 * @param proxies the reverse proxies in front of this server, whose word is taken for whom they ask
 * @param demo whether this server plays a demo: with made-up visitors, marked as such everywhere
 * @param clockStartsAt for rehearsals and tests: the instant at which the server's clock starts;
 *     null for the real time
 * @param clockSpeed how many times as fast as the real time the server's clock goes; 1 but in a
 *     demo
 */
public record Settings(
    Path data,
    String publicUrl,
    boolean secureCookies,
    Path reservationKeys,
    int reservationKeepDays,
    @Nullable Path snapshotFolder,
    List<AddressRange> proxies,
    boolean demo,
    @Nullable Instant clockStartsAt,
    int clockSpeed) {

  static final String DATA = "junban.data";
  static final String PUBLIC_URL = "junban.public-url";
  static final String SECURE_COOKIES = "junban.secure-cookies";
  static final String RESERVATION_KEYS = "junban.reservations.keys";
  static final String RESERVATION_KEEP_DAYS = "junban.reservations.keep-days";
  static final String SNAPSHOT_FOLDER = "junban.public.snapshot-folder";
  static final String PROXIES = "junban.proxies";
  static final String DEMO = "junban.demo";
  static final String CLOCK_STARTS_AT = "junban.clock.starts-at";
  static final String CLOCK_SPEED = "junban.clock.speed";

  private static final int LONGEST_KEPT_DAYS = 90;
  private static final int FASTEST = 240;

  /**
   * Reads and checks every setting.
   *
   * @throws IllegalArgumentException with a sentence that names the setting and what it should be
   */
  static Settings read(Function<String, Optional<String>> source) {
    Path data = folder(DATA, source.apply(DATA).orElse("data"));
    boolean demo = yesOrNo(DEMO, source.apply(DEMO).orElse("false"));
    return new Settings(
        data,
        publicUrl(source.apply(PUBLIC_URL).orElse("http://127.0.0.1:8080")),
        yesOrNo(SECURE_COOKIES, source.apply(SECURE_COOKIES).orElse("false")),
        source
            .apply(RESERVATION_KEYS)
            .map(value -> folder(RESERVATION_KEYS, value))
            .orElse(data.resolve("reservation-keys")),
        keepDays(source.apply(RESERVATION_KEEP_DAYS).orElse("7")),
        source.apply(SNAPSHOT_FOLDER).map(value -> folder(SNAPSHOT_FOLDER, value)).orElse(null),
        proxies(source.apply(PROXIES).orElse("")),
        demo,
        source.apply(CLOCK_STARTS_AT).map(Settings::instant).orElse(null),
        speed(source.apply(CLOCK_SPEED).orElse("1"), demo));
  }

  private static Path folder(String key, String value) {
    try {
      return Path.of(value).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw wrong(key, value, "the path of a folder");
    }
  }

  private static String publicUrl(String value) {
    try {
      URI uri = new URI(value);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw wrong(PUBLIC_URL, value, "an address like https://tickets.example.jp");
  }

  private static boolean yesOrNo(String key, String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(key, value, "true or false");
    };
  }

  private static int keepDays(String value) {
    try {
      int days = Integer.parseInt(value);
      if (days >= 1 && days <= LONGEST_KEPT_DAYS) {
        return days;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw wrong(RESERVATION_KEEP_DAYS, value, "a number of days from 1 to " + LONGEST_KEPT_DAYS);
  }

  private static List<AddressRange> proxies(String value) {
    try {
      return Arrays.stream(value.split(","))
          .map(String::strip)
          .filter(range -> !range.isEmpty())
          .map(AddressRange::of)
          .toList();
    } catch (IllegalArgumentException e) {
      throw wrong(PROXIES, value, "addresses like 10.0.0.5, 10.1.0.0/16, separated by commas");
    }
  }

  /** Tickets of real visitors are never timed by a clock that runs fast. */
  private static int speed(String value, boolean demo) {
    try {
      int speed = Integer.parseInt(value);
      if (speed == 1 || (demo && speed > 1 && speed <= FASTEST)) {
        return speed;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw wrong(CLOCK_SPEED, value, "1, or in a demo (" + DEMO + "=true) up to " + FASTEST);
  }

  private static Instant instant(String value) {
    try {
      return Instant.parse(value);
    } catch (DateTimeParseException e) {
      throw wrong(CLOCK_STARTS_AT, value, "an instant like 2026-11-24T03:00:00Z");
    }
  }

  private static IllegalArgumentException wrong(String key, String value, String expected) {
    return new IllegalArgumentException(
        "The setting " + key + " is \"" + value + "\", but should be " + expected + ".");
  }
}
