package jp.junban.systemtests.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import jp.junban.systemtests.stage.Api;
import jp.junban.systemtests.stage.Processes;
import jp.junban.systemtests.stage.ServerProcess;

/**
 * What the public page costs: an office's page and its JSON, compressed, at 32 and 256 connections,
 * with nobody and with 1,000 waiting, against nginx serving the very same bytes as a file in the
 * same minute, and through nginx's cache. Then how long a kiosk and a console wait for their
 * answers while the page is read as fast as it can be, against quiet.
 */
final class PublicBenchmark {

  private static final int COUNTERS = 4;
  private static final int WAITING = 1_000;
  private static final int[] CONNECTIONS = {32, 256};
  private static final int WARM_UP_SECONDS = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int SECONDS = Integer.getInteger("junban.benchmark.seconds", 8);
  private static final int ROUNDS = 3;
  private static final int COMMANDS = 300;
  private static final long REST_NANOS = 50_000_000;

  private final Path folder;
  private final HttpClient http = HttpClient.newHttpClient();

  /** Requests a second in the rounds. */
  private record Rates(double junban, double file, double cached) {}

  PublicBenchmark(Path folder) {
    this.folder = folder;
  }

  private boolean isThere(String url) {
    try {
      return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void run() throws Exception {
    try (ServerProcess server = ServerProcess.start(folder.resolve("server"))) {
      Api staff = new Stage(server).administrator();
      CallingOffice office = CallingOffice.open(staff, List.of("A", "B", "C"), COUNTERS);
      Map<String, String> paths = new LinkedHashMap<>();
      paths.put("page", "/offices/" + office.id());
      paths.put("json", "/open-data/offices/" + office.id() + ".json");
      for (String path : paths.values()) {
        // the pages of a new office are printed within a second or two
        Processes.await("the pages", PATIENCE, () -> isThere(server.url() + path));
        Wrk.rate(server.url() + path, CONNECTIONS[0], WARM_UP_SECONDS);
      }
      compare(server, paths, 0);
      for (int i = 0; i < WAITING; i++) {
        draw(staff, office, i);
      }
      compare(server, paths, WAITING);
      commands(staff, office, "quiet");
      try (Wrk readers = Wrk.start(server.url() + paths.get("page"), CONNECTIONS[0], 600)) {
        commands(staff, office, "while the page is read over 32 connections");
      }
      commands(staff, office, "quiet again");
    }
  }

  private void compare(ServerProcess server, Map<String, String> paths, int waiting)
      throws Exception {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (Map.Entry<String, String> path : paths.entrySet()) {
      contents.put(path.getKey(), bytes(server.url() + path.getValue()));
    }
    Path own = folder.resolve("nginx-" + waiting);
    try (NginxProcess nginx = NginxProcess.start(own, contents, server.port())) {
      for (Map.Entry<String, String> page : paths.entrySet()) {
        String name = page.getKey();
        byte[] content = bytes(server.url() + page.getValue());
        for (int connections : CONNECTIONS) {
          Rates[] rounds = new Rates[ROUNDS];
          for (int i = 0; i < ROUNDS; i++) {
            rounds[i] =
                new Rates(
                    Wrk.rate(server.url() + page.getValue(), connections, SECONDS),
                    Wrk.rate(nginx.file(name), connections, SECONDS),
                    Wrk.rate(nginx.cached(page.getValue()), connections, SECONDS));
          }
          report(name, content.length, connections, waiting, rounds);
        }
      }
    }
  }

  /** The bytes as a browser gets them. */
  private byte[] bytes(String url) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).header("Accept-Encoding", "gzip, deflate").build();
    return http.send(request, BodyHandlers.ofByteArray()).body();
  }

  private static void report(String name, int bytes, int connections, int waiting, Rates[] rounds) {
    Rates sum = new Rates(0, 0, 0);
    for (Rates each : rounds) {
      sum =
          new Rates(
              sum.junban() + each.junban(), sum.file() + each.file(), sum.cached() + each.cached());
    }
    System.out.printf(
        Locale.ROOT,
        "%s, %,d bytes, %d connections, %d waiting: %.0f/s, nginx file %.0f/s, nginx cache %.0f/s;"
            + " %.2f x the file, cache %.2f x the file%n",
        name,
        bytes,
        connections,
        waiting,
        sum.junban() / rounds.length,
        sum.file() / rounds.length,
        sum.cached() / rounds.length,
        sum.junban() / sum.file(),
        sum.cached() / sum.file());
  }

  /** A kiosk that draws and a counter that calls and takes back, with a rest in between. */
  private static void commands(Api staff, CallingOffice office, String when) {
    long[] issues = new long[COMMANDS];
    long[] calls = new long[COMMANDS];
    String counter = office.counters().get(0);
    for (int i = 0; i < COMMANDS; i++) {
      long begun = System.nanoTime();
      draw(staff, office, i);
      issues[i] = System.nanoTime() - begun;
      LockSupport.parkNanos(REST_NANOS);
      begun = System.nanoTime();
      String ticket =
          staff.post("/counters/" + counter + "/calls", Map.of()).expect(201).get("id").asString();
      calls[i] = System.nanoTime() - begun;
      LockSupport.parkNanos(REST_NANOS);
      staff.post("/tickets/" + ticket + "/no-show", Map.of()).expect(200);
    }
    System.out.printf(
        "%s%n  issue: %s%n  call:  %s%n", when, Figures.ofNanos(issues), Figures.ofNanos(calls));
  }

  private static void draw(Api staff, CallingOffice office, int turn) {
    String service = office.services().get(turn % office.services().size());
    staff.post("/tickets", Map.of("serviceId", service, "language", "ja")).expect(201);
  }
}
