package jp.junban.systemtests.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import jp.junban.systemtests.stage.Processes;
import jp.junban.systemtests.stage.ServerProcess;

/**
 * A thousand boards come back all at once after the server was killed: how long from its first
 * readiness until every one of them shows the call that stood before, and whether the server was
 * ready all that time. Boards in use come back within seconds of each other, not in one moment.
 */
final class ReconnectBenchmark {

  private static final int GROUPS = 20;
  private static final int BOARDS_OF_A_GROUP = 50;
  private static final int TIMES = 5;
  private static final String FEED = "/live/offices/" + Stage.OFFICE + "/board?as=bytes";
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;

  ReconnectBenchmark(Path folder) {
    this.folder = folder;
  }

  void run() throws Exception {
    Path data = folder.resolve("server");
    ServerProcess server = ServerProcess.start(data);
    int port = server.port();
    call(new Stage(server));
    for (int i = 0; i < TIMES; i++) {
      server.kill();
      server = ServerProcess.start(data, port);
      comeBack(server);
    }
    server.close();
  }

  private static void call(Stage stage) throws Exception {
    String service = stage.service(0);
    String counter = stage.openCounter(service);
    try (RawHttp http = new RawHttp(stage.port())) {
      stage.draw(http, stage.kioskTokens(1).get(0), service, Stage.newKey());
    }
    stage.administrator().post("/counters/" + counter + "/calls", Map.of()).expect(201);
  }

  private static void comeBack(ServerProcess server) throws Exception {
    Set<Integer> current = ConcurrentHashMap.newKeySet();
    AtomicBoolean going = new AtomicBoolean(true);
    AtomicInteger unready = new AtomicInteger();
    AtomicInteger asked = new AtomicInteger();
    Thread watch = new Thread(() -> watch(server, going, asked, unready));
    List<RawBoards> groups = new ArrayList<>();
    List<Callable<Void>> coming = new ArrayList<>();
    for (int i = 0; i < GROUPS; i++) {
      int first = i * BOARDS_OF_A_GROUP;
      RawBoards boards = new RawBoards(RawBoards.CALL, (b, call) -> current.add(first + b));
      groups.add(boards);
      coming.add(
          () -> {
            boards.connect(server.port(), FEED, BOARDS_OF_A_GROUP);
            return null;
          });
    }
    watch.start();
    ExecutorService threads = Executors.newFixedThreadPool(GROUPS);
    long begun = System.nanoTime();
    for (Future<Void> group : threads.invokeAll(coming)) {
      group.get();
    }
    Processes.await("all boards", PATIENCE, () -> current.size() == GROUPS * BOARDS_OF_A_GROUP);
    double seconds = (System.nanoTime() - begun) / 1e9;
    going.set(false);
    watch.join();
    threads.shutdown();
    for (RawBoards boards : groups) {
      boards.close();
    }
    System.out.printf(
        Locale.ROOT,
        "%d boards current after %.2f s; %d of %d looks found the server not ready%n",
        GROUPS * BOARDS_OF_A_GROUP,
        seconds,
        unready.get(),
        asked.get());
  }

  private static void watch(
      ServerProcess server, AtomicBoolean going, AtomicInteger asked, AtomicInteger unready) {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest ready =
        HttpRequest.newBuilder(URI.create(server.url() + "/health/ready"))
            .timeout(Duration.ofSeconds(10))
            .build();
    while (going.get()) {
      asked.incrementAndGet();
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      try {
        if (http.send(ready, BodyHandlers.discarding()).statusCode() != 200) {
          unready.incrementAndGet();
        }
      } catch (IOException e) {
        unready.incrementAndGet();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
