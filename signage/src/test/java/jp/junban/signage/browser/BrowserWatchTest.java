package jp.junban.signage.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.junban.signage.server.TicketServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a browser is started, left alone and started again; with a browser of words. */
class BrowserWatchTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final PageLook BOARD = look(true, false, false);
  private static final PageLook WAITING = look(false, true, false);
  private static final PageLook NOTHING = look(false, false, false);

  private Instant now = Instant.parse("2026-11-20T03:00:00Z");
  private int starts;
  private int opened;
  private boolean canStart = true;
  private boolean alive = true;
  private @Nullable PageLook page = WAITING;
  private HttpServer http;
  private BrowserWatch watch;

  @BeforeEach
  void office() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext(
        "/signage/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    http.start();
    TicketServer server =
        new TicketServer(URI.create("http://127.0.0.1:" + http.getAddress().getPort()));
    watch = new BrowserWatch(this::browser, server, LocalTime.of(3, 45), clock(), TOKYO);
  }

  @AfterEach
  void close() {
    http.stop(0);
  }

  @Test
  void theBoardIsOpenedOnceTheServerGivesIt() throws Exception {
    steps(2);
    assertEquals(1, opened);
    http.stop(0);
    page = WAITING;
    steps(3);
    assertEquals(1, opened);
    assertTrue(watch.trouble().orElseThrow().contains("サーバー"));
  }

  @Test
  void aHeartThatStopsEndsTheBrowserAndOneMissedBeatDoesNot() throws Exception {
    boardIsThere();
    page = null;
    steps(BrowserWatch.MOST_MISSED - 1);
    page = BOARD;
    steps(1);
    page = NOTHING;
    steps(BrowserWatch.MOST_MISSED - 1);
    assertEquals(1, starts);
    steps(2);
    assertEquals(2, starts);
  }

  @Test
  void aSlowStartIsNoStandstill() throws Exception {
    steps(2);
    page = NOTHING;
    steps(BrowserWatch.MOST_MISSED_AT_START - 1);
    assertEquals(1, starts);
    steps(2);
    assertEquals(2, starts);
  }

  @Test
  void whatCannotStartIsTriedLessAndLessOftenAndSaid() throws Exception {
    canStart = false;
    for (int second = 0; second < 600; second++) {
      steps(1);
      now = now.plusSeconds(1);
    }
    assertTrue(starts > 18 && starts < 30, "starts " + starts);
    assertTrue(watch.trouble().orElseThrow().contains("起動できません"));
    canStart = true;
    now = now.plusSeconds(30);
    boardIsThere();
    assertEquals(Optional.empty(), watch.trouble());
  }

  @Test
  void crashesThatComeAgainAndAgainAreSaidEvenWhenAllIsWellNow() throws Exception {
    for (int crash = 0; crash < 3; crash++) {
      boardIsThere();
      alive = false;
      steps(1);
      now = now.plusSeconds(1);
      alive = true;
    }
    boardIsThere();
    assertTrue(watch.trouble().orElseThrow().contains("3回"));
    now = now.plus(Duration.ofMinutes(61));
    steps(1);
    assertEquals(Optional.empty(), watch.trouble());
  }

  @Test
  void eachNightItStartsAfreshOnceAndNotWhileSomebodyIsCalled() throws Exception {
    boardIsThere();
    now = Instant.parse("2026-11-20T18:44:59Z");
    steps(1);
    now = Instant.parse("2026-11-20T18:45:00Z");
    page = look(true, false, true);
    steps(1);
    assertEquals(1, starts);
    page = BOARD;
    steps(4);
    assertEquals(2, starts);
    now = Instant.parse("2026-11-21T18:50:00Z");
    steps(4);
    assertEquals(3, starts);
  }

  @Test
  void aNightThatWasMissedIsNotMadeUpForDuringTheDay() throws Exception {
    boardIsThere();
    now = Instant.parse("2026-11-21T01:00:00Z");
    steps(4);
    assertEquals(1, starts);
  }

  private void boardIsThere() throws InterruptedException {
    page = BOARD;
    steps(2);
  }

  private void steps(int count) throws InterruptedException {
    for (int i = 0; i < count; i++) {
      watch.step();
    }
  }

  private static PageLook look(boolean board, boolean waiting, boolean busy) {
    return new PageLook(board, waiting, busy, null, null, Optional.empty());
  }

  private Browser browser() throws IOException {
    starts++;
    if (!canStart) {
      throw new IOException("no display");
    }
    return new Browser() {
      @Override
      public boolean isAlive() {
        return alive;
      }

      @Override
      public void open(URI address) {
        opened++;
        page = BOARD;
      }

      @Override
      public PageLook look() throws IOException {
        PageLook seen = page;
        if (seen == null) {
          throw new IOException("no answer");
        }
        return seen;
      }

      @Override
      public void close() {}
    };
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }
}
