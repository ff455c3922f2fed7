package jp.junban.systemtests.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.junban.systemtests.stage.Api;
import jp.junban.systemtests.stage.Processes;
import jp.junban.systemtests.stage.ServerProcess;

/**
 * How long after a press the message over everything is at the last of 100 boards: from the sending
 * of the command to the last byte read.
 */
final class EmergencyBenchmark {

  private static final int BOARDS = 100;
  private static final int WARM_UP = 5;
  private static final int TIMES = 50;
  private static final String PATH = "/offices/" + Stage.OFFICE + "/emergency";
  private static final String FEED = "/live/offices/" + Stage.OFFICE + "/board?as=bytes";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Path folder;
  private final Map<String, Set<Integer>> shown = new ConcurrentHashMap<>();

  EmergencyBenchmark(Path folder) {
    this.folder = folder;
  }

  void run() throws Exception {
    try (ServerProcess server = ServerProcess.start(folder.resolve("server"));
        RawBoards boards = new RawBoards(RawBoards.EMERGENCY, this::seen)) {
      Stage stage = new Stage(server);
      boards.connect(stage.port(), FEED, BOARDS);
      measure(stage.administrator(), WARM_UP);
      System.out.printf(
          "emergency, to the last of %d boards: %s%n",
          BOARDS, Figures.ofNanos(measure(stage.administrator(), TIMES)));
    }
  }

  private void seen(int board, String kind) {
    shown.computeIfAbsent(kind, k -> ConcurrentHashMap.newKeySet()).add(board);
  }

  private long[] measure(Api staff, int times) throws IOException {
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      String kind = i % 2 == 0 ? "EARTHQUAKE" : "FIRE";
      shown.remove(kind);
      long sent = System.nanoTime();
      staff.send("PUT", PATH, Map.of("kind", kind)).expect(200);
      Processes.await(
          "all boards", PATIENCE, () -> shown.getOrDefault(kind, Set.of()).size() == BOARDS);
      took.add(System.nanoTime() - sent);
    }
    staff.send("DELETE", PATH, null).expect(204);
    return took.stream().mapToLong(Long::longValue).toArray();
  }
}
