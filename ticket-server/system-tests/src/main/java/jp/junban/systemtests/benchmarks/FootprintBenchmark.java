package jp.junban.systemtests.benchmarks;

import java.nio.file.Path;
import java.util.Locale;
import jp.junban.systemtests.stage.KioskProcess;
import jp.junban.systemtests.stage.Processes;
import jp.junban.systemtests.stage.ServerProcess;

/** How long the programs take to be ready, and the memory they hold. */
final class FootprintBenchmark {

  private static final int WAITING = 1_000;
  private static final int STARTS = 5;

  private final Path folder;

  FootprintBenchmark(Path folder) {
    this.folder = folder;
  }

  void run() throws Exception {
    for (int i = 1; i <= STARTS; i++) {
      try (ServerProcess server = ServerProcess.start(folder.resolve("server"))) {
        System.out.printf(
            Locale.ROOT,
            "server start %d: ready after %.2f s, RSS %d MB%n",
            i,
            server.startedIn().toMillis() / 1e3,
            Processes.residentBytes(server.pid()) >> 20);
        if (i == STARTS) {
          underLoad(server);
        }
      }
    }
  }

  private void underLoad(ServerProcess server) throws Exception {
    Stage stage = new Stage(server);
    String token = stage.kioskTokens(1).get(0);
    try (RawHttp http = new RawHttp(stage.port())) {
      for (int i = 0; i < WAITING; i++) {
        stage.draw(http, token, stage.service(i % stage.services()), Stage.newKey());
      }
    }
    System.out.printf(
        "server with %d waiting: RSS %d MB%n",
        WAITING, Processes.residentBytes(server.pid()) >> 20);
    try (KioskProcess kiosk =
        KioskProcess.start(server, folder.resolve("kiosk"), server.firstStart())) {
      System.out.printf(
          Locale.ROOT,
          "kiosk: ready after %.2f s, RSS %d MB%n",
          kiosk.startedIn().toMillis() / 1e3,
          Processes.residentBytes(kiosk.pid()) >> 20);
    }
  }
}
