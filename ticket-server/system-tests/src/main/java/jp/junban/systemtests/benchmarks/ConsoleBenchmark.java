package jp.junban.systemtests.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import jp.junban.systemtests.stage.Api;
import jp.junban.systemtests.stage.ServerProcess;

/**
 * How long staff wait for their own console: 16 consoles with a socket each, 300 visitors waiting.
 * Taken from sending a command to its answer, and to the first snapshot on the own socket that
 * shows what it did. Every counter calls, starts and finishes with a short rest between commands,
 * far more often than people do.
 */
final class ConsoleBenchmark {

  private static final int CONSOLES = 16;
  private static final int WAITING = 300;
  private static final int WARM_UP = 10;
  private static final int VISITS = 30;
  private static final long REST_NANOS = 200_000_000;

  private final Path folder;
  private final Taken calls = new Taken();
  private final Taken finishes = new Taken();

  private record Taken(ConcurrentLinkedQueue<Long> answers, ConcurrentLinkedQueue<Long> snapshots) {
    Taken() {
      this(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
    }

    void clear() {
      answers.clear();
      snapshots.clear();
    }
  }

  ConsoleBenchmark(Path folder) {
    this.folder = folder;
  }

  void run() throws Exception {
    try (ServerProcess server = ServerProcess.start(folder.resolve("server"))) {
      Api staff = new Stage(server).administrator();
      CallingOffice office = CallingOffice.open(staff, List.of("A", "B", "C"), CONSOLES);
      for (int i = 0; i < WAITING; i++) {
        draw(staff, office, i);
      }
      List<DeskScreen> screens = new ArrayList<>();
      for (int i = 0; i < CONSOLES; i++) {
        DeskScreen screen = new DeskScreen();
        staff.listen("/live/offices/" + office.id() + "/desk", screen);
        screens.add(screen);
      }
      work(staff, office, screens, WARM_UP);
      calls.clear();
      finishes.clear();
      work(staff, office, screens, VISITS);
      report("call", calls);
      report("finish", finishes);
    }
  }

  private void work(Api staff, CallingOffice office, List<DeskScreen> screens, int visits)
      throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(CONSOLES);
    List<Callable<Void>> all = new ArrayList<>();
    for (int i = 0; i < CONSOLES; i++) {
      int console = i;
      all.add(
          () -> {
            for (int visit = 0; visit < visits; visit++) {
              serve(staff, office.counters().get(console), screens.get(console));
              draw(staff, office, console + visit);
            }
            return null;
          });
    }
    for (Future<Void> person : people.invokeAll(all)) {
      person.get();
    }
    people.shutdown();
  }

  private void serve(Api staff, String counter, DeskScreen screen) {
    // Which number it will be is known only by the answer; what changes is the own counter.
    String free = "\"id\":\"" + counter + "\"";
    CompletableFuture<Long> shown =
        screen.lookFor(snapshot -> !ticketAt(snapshot, free).equals("null"));
    Api.Answer called =
        timed(calls, shown, () -> staff.post("/counters/" + counter + "/calls", Map.of()));
    String ticket = called.expect(201).get("id").asString();
    rest();
    staff.post("/tickets/" + ticket + "/start", Map.of()).expect(200);
    rest();
    CompletableFuture<Long> gone =
        screen.lookFor(snapshot -> ticketAt(snapshot, free).equals("null"));
    timed(finishes, gone, () -> staff.post("/tickets/" + ticket + "/finish", Map.of())).expect(200);
    rest();
  }

  /** What a snapshot says of the ticket at a counter, read without parsing all of it. */
  private static String ticketAt(String snapshot, String counter) {
    String field = "\"ticketId\":";
    int from = snapshot.indexOf(field, snapshot.indexOf(counter)) + field.length();
    return snapshot.startsWith("null", from) ? "null" : "somebody";
  }

  private static Api.Answer timed(
      Taken taken, CompletableFuture<Long> shown, Supplier<Api.Answer> command) {
    long sent = System.nanoTime();
    Api.Answer answer = command.get();
    taken.answers().add(System.nanoTime() - sent);
    taken.snapshots().add(shown.join() - sent);
    return answer;
  }

  private static void draw(Api staff, CallingOffice office, int turn) {
    String service = office.services().get(turn % office.services().size());
    staff.post("/tickets", Map.of("serviceId", service, "language", "ja")).expect(201);
  }

  private static void rest() {
    LockSupport.parkNanos(REST_NANOS);
  }

  private static void report(String command, Taken taken) {
    System.out.printf(
        Locale.ROOT,
        "%s, %d consoles, %d waiting%n  to the answer:   %s%n  to the snapshot: %s%n",
        command,
        CONSOLES,
        WAITING,
        Figures.ofNanos(nanos(taken.answers())),
        Figures.ofNanos(nanos(taken.snapshots())));
  }

  private static long[] nanos(ConcurrentLinkedQueue<Long> taken) {
    return taken.stream().mapToLong(Long::longValue).toArray();
  }
}
