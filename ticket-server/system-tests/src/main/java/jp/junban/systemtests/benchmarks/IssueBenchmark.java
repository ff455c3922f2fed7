package jp.junban.systemtests.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import jp.junban.systemtests.stage.ServerProcess;
import tools.jackson.databind.JsonNode;

/**
 * Eight kiosks draw 5,000 durable tickets over HTTP, against a bare JDBC loop that does counter row
 * and insert on Derby on the same disk, in turns in the same minutes.
 */
final class IssueBenchmark {

  private static final int KIOSKS = 8;
  private static final int TICKETS = 5_000;
  private static final int WARM_UP = 4_000;
  private static final int ENDS = 100;

  private final Path folder;

  IssueBenchmark(Path folder) {
    this.folder = folder;
  }

  void run() throws Exception {
    System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
    try (ServerProcess server = ServerProcess.start(folder.resolve("server"));
        Connection jdbc =
            DriverManager.getConnection("jdbc:derby:" + folder.resolve("bare") + ";create=true")) {
      Stage stage = new Stage(server);
      List<String> tokens = stage.kioskTokens(KIOSKS);
      prepare(jdbc);
      bareLoop(jdbc, WARM_UP);
      draw(stage, tokens, stage.service(0), WARM_UP);
      double[] bare = new double[3];
      double[] http = new double[3];
      for (int round = 0; round < 3; round++) {
        bare[round] = bareLoop(jdbc, TICKETS);
        Duration before = server.cpu();
        http[round] = draw(stage, tokens, stage.service(1 + round), TICKETS);
        System.out.printf(
            Locale.ROOT,
            "round %d: bare JDBC %.0f/s, HTTP %.0f/s, ratio %.2f; server CPU %.2f ms a ticket%n",
            round + 1,
            bare[round],
            http[round],
            http[round] / bare[round],
            server.cpu().minus(before).toMillis() / (double) TICKETS);
      }
      checkNumbers(stage.listing(), WARM_UP + 3 * TICKETS);
    }
  }

  private static void prepare(Connection jdbc) throws SQLException {
    try (var statement = jdbc.createStatement()) {
      statement.execute("CREATE TABLE counter (id INT PRIMARY KEY, n INT)");
      statement.execute("INSERT INTO counter VALUES (1, 0)");
      statement.execute("CREATE TABLE ticket (n INT PRIMARY KEY, text VARCHAR(200))");
    }
    jdbc.setAutoCommit(false);
  }

  private static double bareLoop(Connection jdbc, int tickets) throws SQLException {
    try (PreparedStatement next =
            jdbc.prepareStatement("UPDATE counter SET n = n + 1 WHERE id = 1");
        PreparedStatement read = jdbc.prepareStatement("SELECT n FROM counter WHERE id = 1");
        PreparedStatement insert = jdbc.prepareStatement("INSERT INTO ticket VALUES (?, ?)")) {
      long begun = System.nanoTime();
      for (int i = 0; i < tickets; i++) {
        next.executeUpdate();
        int number;
        try (var row = read.executeQuery()) {
          row.next();
          number = row.getInt(1);
        }
        insert.setInt(1, number);
        insert.setString(2, "0199b0a0-0000-7000-8000-000000000000 WAITING ja KIOSK");
        insert.executeUpdate();
        jdbc.commit();
      }
      return tickets / ((System.nanoTime() - begun) / 1e9);
    }
  }

  private static double draw(Stage stage, List<String> tokens, String service, int tickets)
      throws Exception {
    AtomicInteger left = new AtomicInteger(tickets);
    long[] took = new long[tickets];
    List<Callable<Void>> kiosks = new ArrayList<>();
    for (String token : tokens) {
      kiosks.add(
          () -> {
            try (RawHttp http = new RawHttp(stage.port())) {
              drawUntilDone(stage, http, token, service, left, took);
            }
            return null;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(tokens.size());
    long begun = System.nanoTime();
    for (Future<Void> kiosk : threads.invokeAll(kiosks)) {
      kiosk.get();
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    threads.shutdown();
    report(took);
    return tickets / seconds;
  }

  private static void drawUntilDone(
      Stage stage, RawHttp http, String token, String service, AtomicInteger left, long[] took)
      throws IOException {
    for (int n = left.getAndDecrement(); n > 0; n = left.getAndDecrement()) {
      long begun = System.nanoTime();
      RawHttp.Answer answer = stage.draw(http, token, service, Stage.newKey());
      took[took.length - n] = System.nanoTime() - begun;
      if (answer.status() != 201) {
        throw new IllegalStateException(answer.toString());
      }
    }
  }

  private static void report(long[] took) {
    double first = Figures.ofNanos(Arrays.copyOf(took, ENDS)).mean();
    double last = Figures.ofNanos(Arrays.copyOfRange(took, took.length - ENDS, took.length)).mean();
    System.out.printf(
        Locale.ROOT,
        "  %s; first %d mean %.2f ms, last %d mean %.2f ms, ratio %.2f%n",
        Figures.ofNanos(took),
        ENDS,
        first,
        ENDS,
        last,
        last / first);
  }

  /** From 5000 to 9999 are numbers that kiosks give by themselves. */
  private static int after(int number) {
    return number == 4_999 ? 10_000 : number + 1;
  }

  private static void checkNumbers(JsonNode listing, int expected) {
    Map<String, Integer> last = new HashMap<>();
    int duplicatesOrGaps = 0;
    for (JsonNode ticket : listing) {
      String prefix = ticket.get("prefix").asString();
      int number = Integer.parseInt(ticket.get("number").asString().substring(1));
      if (number != after(last.getOrDefault(prefix, 0))) {
        duplicatesOrGaps++;
      }
      last.put(prefix, number);
    }
    System.out.printf(
        "listing: %d tickets (drawn %d), %d duplicates or gaps or out of order%n",
        listing.size(), expected, duplicatesOrGaps);
  }
}
