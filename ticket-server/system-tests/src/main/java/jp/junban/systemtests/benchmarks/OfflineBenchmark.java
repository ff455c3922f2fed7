package jp.junban.systemtests.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import jp.junban.systemtests.stage.KioskProcess;
import jp.junban.systemtests.stage.Network;
import jp.junban.systemtests.stage.Processes;
import jp.junban.systemtests.stage.ServerProcess;
import tools.jackson.databind.JsonNode;

/**
 * Takes the network away from a kiosk under use, in every way it can fail, with the power besides;
 * counts tickets that were lost or doubled, and measures how soon they are called afterwards. Half
 * an hour of visitors, one every twenty seconds, in a minute for each failure.
 */
final class OfflineBenchmark {

  private static final int TOUCHES = 90;
  private static final int TOUCHES_BETWEEN = 10;
  private static final long PAUSE_MILLIS = 600;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final List<Long> resumedAfter = new ArrayList<>();
  private final List<Long> allCalledAfter = new ArrayList<>();

  OfflineBenchmark(Path folder) {
    this.folder = folder;
  }

  void run() throws Exception {
    try (ServerProcess server = ServerProcess.start(folder.resolve("server"));
        Network network = new Network(server.port())) {
      Properties first = server.firstStart();
      Stage stage = new Stage(server);
      List<String> services =
          IntStream.range(0, stage.services()).mapToObj(stage::service).toList();
      Touches visitors = new Touches(services);
      KioskProcess kiosk = KioskProcess.start(network.url(), folder.resolve("kiosk"), first);
      try (Desk desk =
          new Desk(stage.administrator(), counterForAll(stage, services), visitors::isOnPaper)) {
        Processes.await(
            "the kiosk to know its office",
            PATIENCE,
            () -> Files.exists(folder.resolve("kiosk/office.json")));
        touches(TOUCHES_BETWEEN, visitors, kiosk);
        for (Network.State failure :
            List.of(Network.State.CUT, Network.State.SILENT, Network.State.ONE_WAY)) {
          outage(network, failure, visitors, kiosk, desk);
        }
        KioskProcess again = powerCut(network, visitors, kiosk, desk, first);
        report(stage, visitors, again, desk);
        again.close();
      }
    }
  }

  private static String counterForAll(Stage stage, List<String> services) {
    JsonNode counter =
        stage
            .administrator()
            .post(
                "/offices/" + Stage.OFFICE + "/counters",
                Map.of("label", "99", "serviceIds", services, "active", true))
            .expect(201);
    String id = counter.get("id").asString();
    stage.administrator().post("/counters/" + id + "/open", Map.of()).expect(200);
    return id;
  }

  private void outage(
      Network network, Network.State failure, Touches visitors, KioskProcess kiosk, Desk desk)
      throws InterruptedException {
    network.become(failure);
    List<String> numbers = touches(TOUCHES, visitors, kiosk);
    awaitCalls(network, failure.name(), numbers, desk);
    touches(TOUCHES_BETWEEN, visitors, kiosk);
  }

  /** The network fails, and then the power of the kiosk, twice. */
  private KioskProcess powerCut(
      Network network, Touches visitors, KioskProcess kiosk, Desk desk, Properties first)
      throws InterruptedException {
    network.become(Network.State.SILENT);
    List<String> numbers = new ArrayList<>(touches(TOUCHES / 3, visitors, kiosk));
    kiosk.kill();
    KioskProcess again = KioskProcess.start(network.url(), folder.resolve("kiosk"), first);
    numbers.addAll(touches(TOUCHES / 3, visitors, again));
    again.kill();
    KioskProcess last = KioskProcess.start(network.url(), folder.resolve("kiosk"), first);
    numbers.addAll(touches(TOUCHES / 3, visitors, last));
    awaitCalls(network, "SILENT, kill -9 twice", numbers, desk);
    touches(TOUCHES_BETWEEN, visitors, last);
    return last;
  }

  private static List<String> touches(int count, Touches visitors, KioskProcess kiosk)
      throws InterruptedException {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(visitors.touch(kiosk));
      Thread.sleep(PAUSE_MILLIS);
    }
    return numbers.stream().filter(number -> !number.isEmpty()).toList();
  }

  private void awaitCalls(Network network, String what, List<String> numbers, Desk desk) {
    List<String> uncalled =
        numbers.stream().filter(number -> desk.calledAt(number) == null).toList();
    long back = System.nanoTime();
    network.become(Network.State.WELL);
    Processes.await(
        "the calls of " + uncalled,
        PATIENCE,
        () -> uncalled.stream().allMatch(number -> desk.calledAt(number) != null));
    long first = uncalled.stream().mapToLong(desk::calledAt).min().orElse(back) - back;
    long last = uncalled.stream().mapToLong(desk::calledAt).max().orElse(back) - back;
    resumedAfter.add(first);
    allCalledAfter.add(last);
    System.out.printf(
        Locale.ROOT,
        "%s: %d tickets, calls resumed after %.2f s, all called after %.2f s%n",
        what,
        numbers.size(),
        first / 1e9,
        last / 1e9);
  }

  private void report(Stage stage, Touches visitors, KioskProcess kiosk, Desk desk) {
    Map<String, String> numbers = visitors.numbers();
    Processes.await(
        "everybody to be served",
        PATIENCE,
        () -> numbers.values().stream().allMatch(number -> desk.calledAt(number) != null));
    JsonNode listing = stage.listing();
    Map<String, String> listed = new HashMap<>();
    Set<String> seen = new HashSet<>();
    int doubled = 0;
    for (JsonNode ticket : listing) {
      String number = ticket.get("number").asString();
      listed.put(ticket.get("idempotencyKey").asString(), number);
      doubled += seen.add(number) ? 0 : 1;
    }
    doubled += Math.max(0, listing.size() - numbers.size() - visitors.unserved());
    long lost =
        numbers.entrySet().stream()
            .filter(touch -> !touch.getValue().equals(listed.get(touch.getKey())))
            .count();
    long notOnePaper =
        numbers.values().stream().filter(number -> Touches.papers(kiosk, number) != 1).count();
    System.out.printf(
        Locale.ROOT,
        "%d touches: %d without a ticket, %d lost, %d doubled, %d not printed exactly once,"
            + " %d calls of numbers that nobody held%n",
        numbers.size() + visitors.unserved(),
        visitors.unserved(),
        lost,
        doubled,
        notOnePaper,
        desk.missing());
    System.out.printf(
        Locale.ROOT,
        "slowest: calls resumed after %.2f s, all called after %.2f s; touch to answer %s%n",
        resumedAfter.stream().mapToLong(Long::longValue).max().orElse(0) / 1e9,
        allCalledAfter.stream().mapToLong(Long::longValue).max().orElse(0) / 1e9,
        visitors.times());
  }
}
