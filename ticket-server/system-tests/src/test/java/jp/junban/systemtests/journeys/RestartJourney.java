package jp.junban.systemtests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import jp.junban.systemtests.stage.Processes;
import jp.junban.systemtests.stage.ServerProcess;
import org.junit.jupiter.api.Test;

/** What a board's poll meets while the server starts, and while it ends as Ctrl-C ends it. */
class RestartJourney {

  private static final int ROUNDS = 2;

  @Test
  void aPollIsNeverToldOfAFaultWhileTheServerStartsAndEnds() throws IOException {
    Path data =
        Files.createTempDirectory(Files.createDirectories(Path.of("target")), "restart-")
            .toAbsolutePath();
    int port = Processes.freePort();
    Set<String> whileStarting = new TreeSet<>();
    Set<String> whileEnding = new TreeSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      ServerProcess server;
      try (BoardPoll poll = BoardPoll.begin(port, whileStarting)) {
        server = ServerProcess.start(data, port);
        poll.awaitBoard();
      }
      try (BoardPoll poll = BoardPoll.begin(port, whileEnding)) {
        poll.awaitBoard();
        server.close();
      }
    }
    assertEquals(Set.of(), others(whileStarting, "200", "503"), "while it starts");
    // after the undeployment Payara answers by itself until it closes the port
    assertEquals(Set.of(), others(whileEnding, "200", "503", "500 of Payara", "503 of Payara"));
    assertTrue(whileEnding.contains("200"), "the poll has seen the board");
  }

  private static Set<String> others(Set<String> met, String... expected) {
    Set<String> rest = new TreeSet<>(met);
    rest.removeAll(Set.of(expected));
    return rest;
  }
}
