package jp.junban.systemtests.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import jp.junban.systemtests.stage.Api;
import jp.junban.systemtests.stage.Processes;
import jp.junban.systemtests.stage.ServerProcess;
import tools.jackson.databind.JsonNode;

/**
 * What 2,000 open ticket pages cost: the server's memory, and how long a call and a ticket take
 * beside them, against the same without pages in the same run, before and after. One office, 16
 * counters, 2,000 waiting; one call, one start, one finish and one ticket every second.
 */
final class TicketPagesBenchmark {

  private static final int PAGES = 2_000;
  private static final int COUNTERS = 16;
  private static final int WARM_UP = 60;
  private static final int ROUNDS = 150;
  private static final long REST_NANOS = 700_000_000;

  private final Path folder;

  TicketPagesBenchmark(Path folder) {
    this.folder = folder;
  }

  void run() throws Exception {
    try (ServerProcess server = ServerProcess.start(folder.resolve("server"))) {
      Api staff = new Stage(server).administrator();
      CallingOffice office = CallingOffice.open(staff, List.of("A", "B", "C"), COUNTERS);
      List<String> tokens = new ArrayList<>();
      for (int i = 0; i < PAGES; i++) {
        tokens.add(draw(staff, office, i));
      }
      work(staff, office, WARM_UP, "warm-up");
      say(server, "without pages");
      work(staff, office, ROUNDS, "quiet");
      try (RawPages pages = new RawPages(server.port(), tokens)) {
        Processes.await(
            "every page's first answer",
            Duration.ofMinutes(2),
            () -> pages.counts().all() >= PAGES);
        pages.counts().take(1);
        long begun = System.nanoTime();
        work(staff, office, ROUNDS, PAGES + " pages");
        System.out.println(
            "  the pages ask " + pages.counts().take((System.nanoTime() - begun) / 1e9));
        say(server, "with " + PAGES + " pages");
      }
      work(staff, office, ROUNDS, "quiet again");
      say(server, "after the pages");
    }
  }

  private static void say(ServerProcess server, String when) {
    System.out.printf("server RSS %s: %d MB%n", when, Processes.residentBytes(server.pid()) >> 20);
  }

  /** Draws a ticket and gives the secret of its link. */
  private static String draw(Api staff, CallingOffice office, int turn) {
    String service = office.services().get(turn % office.services().size());
    JsonNode ticket =
        staff.post("/tickets", Map.of("serviceId", service, "language", "ja")).expect(201);
    return ticket.get("statusUrl").asString().replaceFirst(".*/", "");
  }

  private static void work(Api staff, CallingOffice office, int rounds, String what)
      throws IOException {
    long[] calls = new long[rounds];
    long[] issues = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      String counter = office.counters().get(i % COUNTERS);
      long begun = System.nanoTime();
      Api.Answer called = staff.post("/counters/" + counter + "/calls", Map.of());
      calls[i] = System.nanoTime() - begun;
      String ticket = called.expect(201).get("id").asString();
      staff.post("/tickets/" + ticket + "/start", Map.of()).expect(200);
      staff.post("/tickets/" + ticket + "/finish", Map.of()).expect(200);
      begun = System.nanoTime();
      draw(staff, office, i);
      issues[i] = System.nanoTime() - begun;
      LockSupport.parkNanos(REST_NANOS);
    }
    System.out.printf(
        "%s%n  calls:  %s%n  issues: %s%n", what, Figures.ofNanos(calls), Figures.ofNanos(issues));
  }
}
