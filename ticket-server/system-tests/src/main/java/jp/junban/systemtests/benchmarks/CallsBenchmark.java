package jp.junban.systemtests.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import jp.junban.systemtests.stage.Api;
import jp.junban.systemtests.stage.ServerProcess;
import tools.jackson.databind.JsonNode;

/**
 * Sixteen counters call 10,000 visitors over HTTP, all at once, out of a queue of 300. Every tenth
 * call is taken back, every seventh visitor does not come. In the end the day's events must say
 * that nobody was called to two counters and nobody passed over.
 */
final class CallsBenchmark {

  private static final int COUNTERS = 16;
  private static final int CALLS = 10_000;
  private static final int QUEUE = 300;
  private static final List<String> LETTERS = List.of("A", "B", "C");

  private final Path folder;
  private final boolean onPostgres;
  private final Semaphore room = new Semaphore(QUEUE);
  private final AtomicInteger leftToCall = new AtomicInteger(CALLS);
  private final AtomicBoolean drawing = new AtomicBoolean(true);
  private final ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

  CallsBenchmark(Path folder, boolean onPostgres) {
    this.folder = folder;
    this.onPostgres = onPostgres;
  }

  void run() throws Exception {
    if (onPostgres) {
      try (PostgresProcess postgres = PostgresProcess.start(folder.resolve("postgresql"))) {
        measure(postgres.options());
      }
    } else {
      measure(List.of());
    }
  }

  private void measure(List<String> database) throws Exception {
    Path data = folder.resolve("server");
    try (ServerProcess server = ServerProcess.start(data, database.toArray(String[]::new))) {
      Stage stage = new Stage(server);
      CallingOffice office = CallingOffice.open(stage.administrator(), LETTERS, COUNTERS);
      String token = stage.administrator().enrolKiosk(office.id(), "計測用");
      Thread feeder = new Thread(() -> draw(stage, office, token));
      feeder.start();
      long begun = System.nanoTime();
      callAtEveryCounter(stage.administrator(), office);
      double seconds = (System.nanoTime() - begun) / 1e9;
      drawing.set(false);
      room.release(COUNTERS);
      feeder.join();
      report(seconds, stage, office);
    }
  }

  /** Keeps the queue as long as it shall be. */
  private void draw(Stage stage, CallingOffice office, String token) {
    try (RawHttp http = new RawHttp(stage.port())) {
      for (int i = 0; drawing.get(); i++) {
        room.acquire();
        String service = office.services().get(i % LETTERS.size());
        RawHttp.Answer answer = stage.draw(http, token, service, UUID.randomUUID().toString());
        if (answer.status() != 201) {
          wrong.add("drawing gave " + answer.status());
        }
      }
    } catch (Exception e) {
      wrong.add("drawing failed: " + e);
    }
  }

  private void callAtEveryCounter(Api staff, CallingOffice office) throws Exception {
    ExecutorService counters = Executors.newFixedThreadPool(COUNTERS);
    List<Callable<Void>> work = new ArrayList<>();
    for (String counter : office.counters()) {
      work.add(
          () -> {
            callUntilDone(staff, counter);
            return null;
          });
    }
    for (Future<Void> counter : counters.invokeAll(work)) {
      counter.get();
    }
    counters.shutdown();
  }

  private void callUntilDone(Api staff, String counter) {
    for (int n = leftToCall.getAndDecrement(); n > 0; n = leftToCall.getAndDecrement()) {
      String ticket = call(staff, counter);
      if (n % 10 == 0) {
        move(staff, ticket, "undo");
        continue;
      }
      if (n % 7 == 0) {
        move(staff, ticket, "no-show");
      } else {
        move(staff, ticket, "start");
        move(staff, ticket, "finish");
      }
      room.release();
    }
  }

  private String call(Api staff, String counter) {
    for (; ; ) {
      long begun = System.nanoTime();
      Api.Answer answer = staff.post("/counters/" + counter + "/calls", Map.of());
      if (answer.status() == 201) {
        took.add(System.nanoTime() - begun);
        return answer.json().get("id").asString();
      }
      if (answer.status() != 409) {
        wrong.add("a call gave " + answer.status() + ": " + answer.body());
      }
      // nobody waits yet: the queue is being filled
      LockSupport.parkNanos(2_000_000);
    }
  }

  private void move(Api staff, String ticket, String move) {
    Api.Answer answer = staff.post("/tickets/" + ticket + "/" + move, Map.of());
    if (answer.status() != 200) {
      wrong.add(move + " gave " + answer.status() + ": " + answer.body());
    }
  }

  private void report(double seconds, Stage stage, CallingOffice office) {
    String path = "/offices/" + office.id() + "/events?date=" + stage.businessDay();
    JsonNode events = stage.administrator().get(path).expect(200);
    CallOrder order = CallOrder.of(events);
    System.out.printf(
        Locale.ROOT,
        "%s: %d calls at %d counters in %.1f s, %.0f calls/s (with their moves %.0f commands/s)%n",
        onPostgres ? "PostgreSQL" : "Derby",
        took.size(),
        COUNTERS,
        seconds,
        took.size() / seconds,
        order.commands() / seconds);
    System.out.println(
        "  a call: " + Figures.ofNanos(took.stream().mapToLong(Long::longValue).toArray()));
    System.out.printf(
        Locale.ROOT,
        "  %d events, %d calls taken back, %d double, %d skipped, %d wrong answers%n",
        events.size(),
        order.undone(),
        order.doubled(),
        order.skipped(),
        wrong.size());
    wrong.stream().limit(5).forEach(System.out::println);
  }
}
