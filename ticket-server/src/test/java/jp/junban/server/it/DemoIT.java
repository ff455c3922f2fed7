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

  /** Two minutes before midnight in Tokyo. */
  private static final String NEARLY_MIDNIGHT = "2026-11-24T14:58:00Z";

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
  void aDemoIsMarkedRunsFastAndItsDayEnds() {
    List<String> database = TestDatabase.running().options("demo");
    ServerOptions options = options("demo", true, database);
    try (OwnServer server = OwnServer.start(options, NEARLY_MIDNIGHT)) {
      Api anyone = server.anyone();
      assertTrue(anyone.get("/demo.css").with(200).text().contains("デモ"));
      assertTrue(anyone.get("/").with(200).text().contains("/demo.css"));
      theClockRunsFast(anyone);
      theTicketsPageEndsWithItsDay(options, anyone);
    }
    String refusal = OwnServer.refusal(options("demo", false, database), NEARLY_MIDNIGHT);
    assertTrue(refusal.contains("This data belongs to a demo"), refusal);
  }

  @Test
  void aDemoDoesNotTouchARealOffice() {
    List<String> database = TestDatabase.running().options("no_demo");
    ServerOptions real = options("no_demo", false, database);
    OwnServer.start(real, NEARLY_MIDNIGHT).close();
    String refusal = OwnServer.refusal(options("no_demo", true, database), NEARLY_MIDNIGHT);
    assertTrue(refusal.contains("This data belongs to a real office"), refusal);
    OwnServer.start(real, NEARLY_MIDNIGHT).close();
  }

  private static void theClockRunsFast(Api anyone) {
    long begun = System.nanoTime();
    Instant first = at(anyone);
    Instant later = first;
    while (Duration.between(first, later).compareTo(Duration.ofSeconds(40)) < 0) {
      later = at(anyone);
    }
    Duration real = Duration.ofNanos(System.nanoTime() - begun);
    assertTrue(real.compareTo(Duration.ofSeconds(30)) < 0, real.toString());
  }

  private static Instant at(Api anyone) {
    String at = anyone.get("/api/v1/offices/otameshi/board").with(200).get("at");
    return OffsetDateTime.parse(at).toInstant();
  }

  private static void theTicketsPageEndsWithItsDay(ServerOptions options, Api anyone) {
    Api admin = Administrator.firstSignIn(anyone, options.data());
    TestOffice office = TestOffice.open(admin).service("A").counter("1", "A");
    Answer drawn = office.draw(admin, "A").with(201);
    String token = drawn.get("statusUrl").replaceFirst(".*/t/", "");
    anyone.get("/t/" + token).with(200);
    anyone.command("/api/v1/ticket-status/" + token + "/cancel", "").with(200);
    Answer page = anyone.get("/t/" + token);
    while (page.status() == 200) {
      page = anyone.get("/t/" + token);
    }
    assertEquals(410, page.status());
    assertTrue(page.text().contains("もう一度番号札をお取りください"), page.text());
    Answer json = anyone.get("/api/v1/ticket-status/" + token).with(410);
    assertEquals("ticket-over", json.problem());
    assertFalse(log(options).contains(token), "a visitor's secret is in the log");
  }

  private static String log(ServerOptions options) {
    try {
      return Files.readString(options.data().resolve("server.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
