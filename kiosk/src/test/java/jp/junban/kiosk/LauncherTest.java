package jp.junban.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import jp.junban.kiosk.platform.Timing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The launcher with a real Chromium on a screen that is not there. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class LauncherTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static final int CTRL = 37;
  private static final int RIGHT_CTRL = 105;
  private static final int SHIFT = 50;
  private static final int ALT = 64;
  private static final int SUPER = 133;
  private static final int T = 28;
  private static final int N = 57;

  /** Ways out of a browser, by the places of the keys on a keyboard. */
  private static final Map<String, int[]> WAYS_OUT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("Ctrl+T", new int[] {CTRL, T}),
              Map.entry("right Ctrl+T", new int[] {RIGHT_CTRL, T}),
              Map.entry("Ctrl+N", new int[] {CTRL, N}),
              Map.entry("Ctrl+Shift+N", new int[] {CTRL, SHIFT, N}),
              Map.entry("Ctrl+W", new int[] {CTRL, 25}),
              Map.entry("Ctrl+Shift+W", new int[] {CTRL, SHIFT, 25}),
              Map.entry("Ctrl+Q", new int[] {CTRL, 24}),
              Map.entry("Ctrl+Shift+Q", new int[] {CTRL, SHIFT, 24}),
              Map.entry("Ctrl+L", new int[] {CTRL, 46}),
              Map.entry("Ctrl+O", new int[] {CTRL, 32}),
              Map.entry("Ctrl+P", new int[] {CTRL, 33}),
              Map.entry("Ctrl+U", new int[] {CTRL, 30}),
              Map.entry("Ctrl+H", new int[] {CTRL, 43}),
              Map.entry("Ctrl+J", new int[] {CTRL, 44}),
              Map.entry("Ctrl+Shift+I", new int[] {CTRL, SHIFT, 31}),
              Map.entry("Alt+F4", new int[] {ALT, 70}),
              Map.entry("Alt+Home", new int[] {ALT, 110}),
              Map.entry("Alt+Left", new int[] {ALT, 113}),
              Map.entry("Alt+D", new int[] {ALT, 40}),
              Map.entry("Super", new int[] {SUPER}),
              Map.entry("F1", new int[] {67}),
              Map.entry("F5", new int[] {71}),
              Map.entry("F6", new int[] {72}),
              Map.entry("F10", new int[] {76}),
              Map.entry("Menu", new int[] {135}),
              Map.entry("Back", new int[] {166}),
              Map.entry("Home page", new int[] {180}),
              Map.entry("Search", new int[] {225}),
              Map.entry("F11", new int[] {95}),
              Map.entry("F12", new int[] {96})));

  private final Path data;
  private final FakeTicketServer server = new FakeTicketServer();
  private final int debugging = 20_000 + (int) (ProcessHandle.current().pid() % 20_000);
  private final TestKiosk kiosk;
  private final VirtualScreen screen;
  private @Nullable Process launcher;

  LauncherTest(@TempDir Path data) throws Exception {
    this.data = data;
    screen = new VirtualScreen();
    kiosk =
        TestKiosk.start(
            Timing.onSite(),
            data.resolve("kiosk"),
            server.address(),
            new RecordingPrinter(),
            new MovableClock(),
            "--enrolment-code",
            FakeTicketServer.CODE);
  }

  @BeforeAll
  static void needsAScreen() {
    List<String> missing = VirtualScreen.missing();
    boolean required = "required".equals(System.getenv("JUNBAN_TEST_X"));
    assumeTrue(required || missing.isEmpty(), "missing here: " + missing);
  }

  @AfterEach
  void stop() throws Exception {
    if (launcher != null) {
      List<ProcessHandle> family = launcher.descendants().toList();
      launcher.destroy();
      if (!launcher.waitFor(20, TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
      }
      family.forEach(ProcessHandle::destroyForcibly);
    }
    screen.close();
    kiosk.close();
    server.close();
  }

  private void launch(String keys) throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("JUNBAN_KIOSK_PAGE", kiosk.address().toString());
    environment.put("JUNBAN_KIOSK_PROFILE", data.resolve("profile").toString());
    environment.put("JUNBAN_KIOSK_KEYS", keys);
    environment.put("JUNBAN_KIOSK_SILENT_AFTER", "24");
    String root = System.getProperty("user.name").equals("root") ? " --no-sandbox" : "";
    environment.put(
        "JUNBAN_KIOSK_BROWSER_FLAGS",
        "--remote-debugging-port=" + debugging + " --disable-dev-shm-usage --disable-gpu" + root);
    Path script = Path.of("src/main/launch/kiosk-browser").toAbsolutePath();
    launcher = screen.start(List.of(script.toString()), environment);
    Eventually.is(true, this::pageLives);
    Eventually.is(List.of(kiosk.address().toString()), this::pages);
  }

  /** Seconds since the page's last sign of life; -1 when there was none. */
  private int lastSign() {
    try {
      JsonNode seen = TestKiosk.json(kiosk.get("/api/page").body()).path("seenSecondsAgo");
      return seen.isNumber() ? seen.asInt() : -1;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private boolean pageLives() {
    int seen = lastSign();
    return seen >= 0 && seen <= 2;
  }

  /** What the browser shows, windows, tabs and tools, by their addresses. */
  private List<String> pages() {
    try {
      HttpRequest ask =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + debugging + "/json/list"))
              .build();
      String body = HTTP.send(ask, BodyHandlers.ofString()).body();
      List<String> pages = new ArrayList<>();
      for (JsonNode target : TestKiosk.json("{\"all\":" + body + "}").path("all")) {
        String type = target.path("type").asString();
        if (type.equals("page") || type.equals("webview") || type.equals("other")) {
          pages.add(target.path("url").asString());
        }
      }
      return pages;
    } catch (IOException e) {
      return List.of("no browser");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private long browser() {
    return Objects.requireNonNull(launcher)
        .children()
        .filter(child -> child.info().commandLine().orElse("").contains("--kiosk"))
        .map(ProcessHandle::pid)
        .findFirst()
        .orElse(-1L);
  }

  private void type(int... keys) {
    try {
      screen.press(keys);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void noCombinationLeavesThePage() throws Exception {
    launch("remove");
    Eventually.is(false, () -> modifiersLeft());
    long before = browser();
    WAYS_OUT.forEach((name, keys) -> type(keys));
    // what a key brought about would be there before the next signs of life
    Eventually.is(true, () -> lastSign() > 3);
    Eventually.is(true, this::pageLives);
    assertEquals(List.of(kiosk.address().toString()), pages());
    assertEquals(before, browser());
    assertTrue(before > 0);
  }

  private boolean modifiersLeft() {
    try {
      return screen
          .run("xmodmap", "-pm")
          .lines()
          .anyMatch(l -> l.matches("(control|mod1|mod4) +\\S.*"));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void withItsKeysKeptABrowserDoesOpenOtherPages() throws Exception {
    launch("keep");
    type(CTRL, T);
    Eventually.is(2, () -> pages().size());
  }

  @Test
  void aBrowserThatEndsOrHangsIsStartedAnew() throws Exception {
    launch("remove");
    long first = browser();
    ProcessHandle.of(first).orElseThrow().destroyForcibly();
    Eventually.is(true, () -> browser() > 0 && browser() != first && pageLives());
    long second = browser();
    for (ProcessHandle part : familyOf(second)) {
      assertEquals("", screen.run("kill", "-STOP", String.valueOf(part.pid())));
    }
    Eventually.within(120, true, () -> browser() > 0 && browser() != second && pageLives());
    assertTrue(Files.exists(data.resolve("profile")));
  }

  private static List<ProcessHandle> familyOf(long pid) {
    ProcessHandle top = ProcessHandle.of(pid).orElseThrow();
    List<ProcessHandle> family = new ArrayList<>(top.descendants().toList());
    family.add(top);
    return family;
  }
}
