package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A demo's server: marked, with a clock that runs fast, and kept apart from real offices. */
class DemoIT {

  private static final String NOON = ServerOptions.STARTS_AT;
  private static final String NEXT_DAY = "2026-11-25T03:00:00Z";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration MORE_THAN_PATIENCE = Duration.ofMinutes(5);

  private static final List<String> DEMO = List.of("-Djunban.demo=true", "-Djunban.clock.speed=60");

  private static ServerOptions options(String name, boolean demo, List<String> database) {
    Path data = Path.of(System.getProperty("junban.it.data", "")).resolveSibling(name);
    List<String> all = new ArrayList<>(database);
    if (demo) {
      all.addAll(DEMO);
    }
    return new ServerOptions(data, all);
  }

  @Test
  void aDemoIsMarkedAndRunsFast() {
    List<String> database = TestDatabase.running().options("demo");
    ServerOptions options = options("demo", true, database);
    try (OwnServer server = OwnServer.start(options, NOON)) {
      Api anyone = server.anyone();
      assertTrue(anyone.get("/demo.css").with(200).text().contains("デモ"));
      assertTrue(anyone.get("/").with(200).text().contains("/demo.css"));
      theClockRunsFast(anyone);
    }
    String refusal = OwnServer.refusal(options("demo", false, database), NOON);
    assertTrue(refusal.contains("This data belongs to a demo"), refusal);
  }

  @Test
  void aDemoDoesNotTouchARealOfficeWhoseTicketsEndWithTheirDay() {
    List<String> database = TestDatabase.running().options("no_demo");
    ServerOptions real = options("no_demo", false, database);
    String token;
    try (OwnServer server = OwnServer.start(real, NOON)) {
      token = withdrawn(real, server.anyone());
    }
    String refusal = OwnServer.refusal(options("no_demo", true, database), NEXT_DAY);
    assertTrue(refusal.contains("This data belongs to a real office"), refusal);
    try (OwnServer server = OwnServer.start(real, NEXT_DAY)) {
      theTicketsPageHasEndedWithItsDay(server.anyone(), token);
    }
    assertFalse(log(real).contains(token), "a visitor's secret is in the log");
  }

  private static void theClockRunsFast(Api anyone) {
    Instant first = at(anyone);
    Duration shown =
        Patience.look(
            PATIENCE,
            () -> Duration.between(first, at(anyone)),
            seen -> seen.compareTo(MORE_THAN_PATIENCE) >= 0);
    assertTrue(shown.compareTo(MORE_THAN_PATIENCE) >= 0, "only " + shown);
  }

  private static Instant at(Api anyone) {
    String at = anyone.get("/api/v1/offices/otameshi/board").with(200).get("at");
    return OffsetDateTime.parse(at).toInstant();
  }

  /** Draws a ticket and withdraws it; gives the secret of its link. */
  private static String withdrawn(ServerOptions options, Api anyone) {
    Api admin = Administrator.firstSignIn(anyone, options.data());
    TestOffice office = TestOffice.open(admin).service("A").counter("1", "A");
    Answer drawn = office.draw(admin, "A").with(201);
    String token = drawn.get("statusUrl").replaceFirst(".*/t/", "");
    anyone.get("/t/" + token).with(200);
    anyone.command("/api/v1/ticket-status/" + token + "/cancel", "").with(200);
    return token;
  }

  private static void theTicketsPageHasEndedWithItsDay(Api anyone, String token) {
    Answer page = anyone.get("/t/" + token).with(410);
    assertTrue(page.text().contains("もう一度番号札をお取りください"), page.text());
    Answer json = anyone.get("/api/v1/ticket-status/" + token).with(410);
    assertEquals("ticket-over", json.problem());
  }

  private static String log(ServerOptions options) {
    try {
      return Files.readString(options.data().resolve("server.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
