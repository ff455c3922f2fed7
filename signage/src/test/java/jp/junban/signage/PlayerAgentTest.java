package jp.junban.signage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import jp.junban.signage.browser.PageLook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The player with a real Chromium, and all that may go wrong with it. */
@Timeout(180)
class PlayerAgentTest {
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final long PATIENCE_NANOS = Duration.ofSeconds(90).toNanos();

  private final AtomicInteger calls = new AtomicInteger();
  private Path data;
  private FakeTicketServer server;
  private PlayerAgent player;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    data = folder;
    server = new FakeTicketServer();
    player = playerOn(data);
  }

  @AfterEach
  void end() {
    player.close();
    server.close();
  }

  @Test
  void enrolsShowsTheBoardAsThisDisplayAndReports() throws Exception {
    await("the board", this::shows);
    await("a report", () -> server.reports.stream().anyMatch(r -> r.contains("BLOCKED")));
    await("the page knows who it is", () -> player.seen().flatMap(PageLook::terminal).isPresent());
    assertTrue(calls.get() > 0, "a call that appears is told to lamp and buzzer");
    assertTrue(Files.readString(data.resolve("terminal.json")).contains("secret"));
    assertThrows(SettingsProblem.class, () -> playerOn(data), "two players in one folder");
  }

  @Test
  void aBrowserThatIsKilledComesBack() throws Exception {
    await("the board", this::shows);
    long killed = browser();
    new ProcessBuilder("kill", "-9", Long.toString(killed)).start().waitFor();
    await("another browser", () -> anotherThan(killed));
    await("the board", this::shows);
    await("said so", () -> server.reports.stream().anyMatch(r -> r.contains("起動し直しています")));
  }

  @Test
  void aPageWhoseHeartStopsIsStartedAnew() throws Exception {
    await("the board", this::shows);
    long before = browser();
    server.silence = "60000";
    await("another browser", () -> anotherThan(before));
    server.silence = "0";
    await("the board", this::shows);
    assertNotEquals(before, browser());
  }

  @Test
  void aServerThatStopsLeavesTheWaitingPageAndBringsTheBoardBack() throws Exception {
    await("the board", this::shows);
    long before = browser();
    server.stop();
    await("the page for waiting, not the browser's error", this::waits);
    assertEquals(before, browser(), "the browser itself went on");
    server.startAgain();
    await("the board", this::shows);
  }

  @Test
  void aBrowserThatComesUpWithoutAServerWaitsForIt() throws Exception {
    await("the board", this::shows);
    server.stop();
    player.close();
    player = playerOn(data);
    await("the page for waiting", this::waits);
    server.startAgain();
    await("the board", this::shows);
  }

  private PlayerAgent playerOn(Path folder) throws IOException, SettingsProblem {
    PlayerSettings settings =
        PlayerSettings.read(
            List.of(
                "--server",
                server.address().toString(),
                "--data",
                data.toString(),
                "--enrolment-code",
                "RIGHT",
                "--chromium-options",
                "--headless=new --no-sandbox"),
            Map.of());
    return new PlayerAgent(settings, calls::incrementAndGet, Clock.systemUTC(), LOOK);
  }

  private boolean shows() {
    return player.seen().filter(PageLook::board).isPresent();
  }

  private boolean waits() {
    return player.seen().filter(PageLook::waiting).isPresent();
  }

  private static List<Long> browsers() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .map(ProcessHandle::pid)
        .toList();
  }

  private static long browser() {
    List<Long> alive = browsers();
    assertEquals(1, alive.size(), "browsers");
    return alive.get(0);
  }

  private static boolean anotherThan(long before) {
    List<Long> alive = browsers();
    return alive.size() == 1 && alive.get(0) != before;
  }

  private static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, "waited in vain: " + what);
      Thread.sleep(50);
    }
  }
}
