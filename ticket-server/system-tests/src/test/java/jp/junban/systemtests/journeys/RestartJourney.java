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
  private static final Set<String> EXPECTED = Set.of("200", "503");

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
    whileStarting.removeAll(EXPECTED);
    assertEquals(Set.of(), whileStarting, "while it starts");
    assertTrue(whileEnding.contains("200"), "the poll has seen the board");
    whileEnding.removeAll(EXPECTED);
    // after the undeployment Payara answers by itself until it closes the port
    whileEnding.removeIf(kind -> kind.endsWith(BoardPoll.OF_PAYARA));
    assertEquals(Set.of(), whileEnding, "while it ends");
  }
}
