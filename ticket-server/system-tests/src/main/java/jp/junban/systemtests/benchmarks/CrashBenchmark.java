package jp.junban.systemtests.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.junban.systemtests.stage.Api;
import jp.junban.systemtests.stage.Processes;
import jp.junban.systemtests.stage.ServerProcess;
import tools.jackson.databind.JsonNode;

/** Kills the server under load, twenty times, and looks for what was acknowledged. */
final class CrashBenchmark {

  private static final int CRASHES = 20;
  private static final int KIOSKS = 4;
  private static final int LOAD_BEFORE_CRASH = 150;

  private final Path folder;
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

  CrashBenchmark(Path folder) {
    this.folder = folder;
  }

  void run() throws Exception {
    Path data = folder.resolve("server");
    ServerProcess server = ServerProcess.start(data);
    Stage stage = new Stage(server);
    List<String> tokens = stage.kioskTokens(KIOSKS);
    int port = server.port();
    double slowest = 0;
    for (int crash = 1; crash <= CRASHES; crash++) {
      crashUnderLoad(server, stage, tokens);
      server = ServerProcess.start(data, port);
      slowest = Math.max(slowest, server.startedIn().toMillis() / 1e3);
    }
    JsonNode listing =
        Api.administratorAgain(server.url())
            .get("/offices/" + Stage.OFFICE + "/tickets?date=" + stage.businessDay())
            .expect(200);
    server.close();
    report(listing, slowest);
  }

  private void crashUnderLoad(ServerProcess server, Stage stage, List<String> tokens)
      throws InterruptedException {
    AtomicBoolean going = new AtomicBoolean(true);
    int before = acknowledged.size();
    List<Thread> kiosks = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      String service = stage.service(i % stage.services());
      Thread kiosk = new Thread(() -> draw(stage, token, service, going));
      kiosk.start();
      kiosks.add(kiosk);
    }
    Processes.await(
        "load",
        java.time.Duration.ofSeconds(60),
        () -> acknowledged.size() >= before + LOAD_BEFORE_CRASH);
    server.kill();
    going.set(false);
    for (Thread kiosk : kiosks) {
      kiosk.join();
    }
  }

  private void draw(Stage stage, String token, String service, AtomicBoolean going) {
    try (RawHttp http = new RawHttp(stage.port())) {
      while (going.get()) {
        String key = Stage.newKey();
        RawHttp.Answer answer = stage.draw(http, token, service, key);
        if (answer.status() == 201) {
          acknowledged.put(key, answer.body());
        }
      }
    } catch (IOException e) {
      // the crash; what was not answered was not acknowledged
    }
  }

  private void report(JsonNode listing, double slowest) {
    Map<String, String> numbers = new HashMap<>();
    Set<String> seen = new HashSet<>();
    int doubled = 0;
    for (JsonNode ticket : listing) {
      numbers.put(ticket.get("idempotencyKey").asString(), ticket.get("number").asString());
      if (!seen.add(ticket.get("number").asString())) {
        doubled++;
      }
    }
    long lost =
        acknowledged.entrySet().stream()
            .filter(
                e -> {
                  String number = numbers.get(e.getKey());
                  return number == null || !e.getValue().contains("\"" + number + "\"");
                })
            .count();
    System.out.printf(
        Locale.ROOT,
        "%d crashes, %d acknowledged tickets, %d lost, %d doubled, slowest restart %.1f s%n",
        CRASHES,
        acknowledged.size(),
        lost,
        doubled,
        slowest);
  }
}
