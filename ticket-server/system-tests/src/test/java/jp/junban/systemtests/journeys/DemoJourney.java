package jp.junban.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.junban.systemtests.screens.Chromium;
import jp.junban.systemtests.screens.InChromium;
import jp.junban.systemtests.stage.Api;
import jp.junban.systemtests.stage.DemoProcess;
import jp.junban.systemtests.stage.Processes;
import jp.junban.systemtests.stage.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A demo comes to life by itself, says on every page that it is one, and stays off real data. */
@ExtendWith(InChromium.class)
class DemoJourney {

  private static final String MARKED =
      "document.body && getComputedStyle(document.body, '::after').content === '\"デモ Demo\"'";

  private static Path newFolder() throws IOException {
    Path target = Files.createDirectories(Path.of("target"));
    return Files.createTempDirectory(target, "demo-").toAbsolutePath();
  }

  @Test
  void withinAMinuteEveryPageIsAlive(Chromium chromium) throws IOException {
    Path data = newFolder();
    try (ServerProcess server = ServerProcess.start(data, DemoProcess.serverOptions());
        DemoProcess demo = DemoProcess.start(server, data)) {
      Api anyone = Api.anyone(server.url());
      Processes.await(
          "calls of the demo; see " + data.resolve("demo.log"),
          Duration.ofMinutes(1),
          () -> {
            assertTrue(demo.alive(), "the player has ended; see " + data);
            JsonNode board = anyone.get("/offices/otameshi/board").json();
            return board.path("calls").size() >= 3 && waiting(board) > 0;
          });
      Processes.await(
          "somebody with a reservation; see " + data.resolve("demo.log"),
          Duration.ofMinutes(1),
          () -> anyoneReserved(signedIn(server, data)));
      everyPageIsMarked(chromium, server);
    }
  }

  private static int waiting(JsonNode board) {
    return StreamSupport.stream(board.path("services").spliterator(), false)
        .mapToInt(service -> service.path("waiting").asInt())
        .sum();
  }

  private static Api signedIn(ServerProcess server, Path data) {
    Api admin = Api.anyone(server.url());
    try {
      String password = Files.readString(data.resolve("demo-sign-in.txt")).strip();
      admin.post("/session", java.util.Map.of("login", "admin", "password", password)).expect(200);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return admin;
  }

  private static boolean anyoneReserved(Api admin) {
    JsonNode desk = admin.get("/offices/otameshi/desk").expect(200);
    return StreamSupport.stream(desk.get("tickets").spliterator(), false)
        .anyMatch(ticket -> ticket.get("queueClass").asString().equals("RESERVED"));
  }

  private static void everyPageIsMarked(Chromium chromium, ServerProcess server) {
    List<String> pages =
        List.of(
            "/",
            "/offices/otameshi",
            "/signage/?office=otameshi",
            "/console/",
            "/admin/",
            "/sign-in/",
            "/t/nobody-has-this-token");
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      for (String path : pages) {
        page.navigate(server.url() + path);
        // some pages lead on to the sign-in; this goes along with them
        page.waitForFunction(MARKED);
        assertThat(page.locator("body")).isVisible();
      }
    }
  }

  @Test
  void runRefusesAFolderThatIsNotADemosAndADemosWithoutDemo() throws Exception {
    Path real = newFolder();
    Files.createDirectories(real.resolve("derby"));
    String refusal = run("--demo", "--data", real.toString());
    assertTrue(refusal.contains("not a demo's"), refusal);
    assertEquals(List.of("derby"), names(real), "nothing was written there");

    Path demo = newFolder();
    Files.writeString(demo.resolve("demo.txt"), "made by a demo\n");
    refusal = run("--data", demo.toString());
    assertTrue(refusal.contains("belong to a demo"), refusal);
    assertEquals(List.of("demo.txt"), names(demo), "nothing was written there");
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** What {@code ./run} says when it refuses to start. */
  private static String run(String... options) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of("./run"));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command)
            .directory(Processes.checkout().toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, process.waitFor(), said);
    return said;
  }
}
