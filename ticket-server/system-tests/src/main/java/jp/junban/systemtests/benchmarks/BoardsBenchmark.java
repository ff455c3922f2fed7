package jp.junban.systemtests.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import jp.junban.systemtests.stage.Api;
import jp.junban.systemtests.stage.Processes;
import jp.junban.systemtests.stage.ServerProcess;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How long after a call the boards of its office show it, with a hundred tickets waiting: 100
 * boards, 1,000 boards, and 100 boards beside 200 that never read. Some four calls a second, each
 * with the ticket's start and end and another one's draw: far more than an office makes, but what
 * one call sends is read before the next. By the one clock of this machine, counted from the call's
 * own time, which is before its commit, and from the answer to the caller, which is after it: the
 * time from the commit lies between.
 */
final class BoardsBenchmark {

  /** Of this machine, whose time the server stamps on its calls. */
  private static final Clock CLOCK = Clock.systemUTC();

  private static final long SEED = 20261121;
  private static final int CALLS = 200;
  private static final int WARM_UP_CALLS = 200;
  private static final int WAITING = 100;

  /** On average; even gaps would fall into step with the server's own timers. */
  private static final Duration BETWEEN_CALLS = Duration.ofMillis(200);

  private static final String FEED = "/live/offices/" + Stage.OFFICE + "/board?as=bytes";

  private final Path folder;

  BoardsBenchmark(Path folder) {
    this.folder = folder;
  }

  void run() throws Exception {
    try (ServerProcess server = ServerProcess.start(folder.resolve("server"))) {
      Stage stage = new Stage(server);
      String token = stage.kioskTokens(1).get(0);
      String service = stage.service(0);
      String counter = stage.openCounter(service);
      try (RawHttp http = new RawHttp(stage.port())) {
        Runnable draw = () -> draw(stage, http, token, service);
        for (int i = 0; i < WAITING; i++) {
          draw.run();
        }
        Lobby lobby = new Lobby(stage, counter, draw);
        measure(lobby, 20, WARM_UP_CALLS, "warm-up");
        measure(lobby, 100, CALLS, "100 boards");
        withDeadOnes(server, lobby);
        measure(lobby, 100, CALLS, "100 boards again");
        measure(lobby, 1_000, CALLS, "1,000 boards");
      }
      System.out.printf(
          Locale.ROOT, "server RSS %d MB%n", Processes.residentBytes(server.pid()) >> 20);
    }
  }

  /** Where calls are made, and tickets drawn in the place of those called. */
  private record Lobby(Stage stage, String counter, Runnable draw) {}

  private static void draw(Stage stage, RawHttp http, String token, String service) {
    try {
      stage.draw(http, token, service, Stage.newKey());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void withDeadOnes(ServerProcess server, Lobby lobby) throws IOException {
    long before = Processes.residentBytes(server.pid()) >> 20;
    List<SocketChannel> dead = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      dead.add(RawBoards.handshake(lobby.stage().port(), FEED));
    }
    measure(lobby, 100, CALLS / 4, "100 boards while 200 begin not to read");
    measure(lobby, 100, CALLS, "100 boards beside 200 that never read");
    System.out.printf(
        "server RSS %d MB before, %d MB after%n",
        before, Processes.residentBytes(server.pid()) >> 20);
    for (SocketChannel channel : dead) {
      channel.close();
    }
  }

  private static void measure(Lobby lobby, int boards, int calls, String what) throws IOException {
    Map<String, long[]> seenAt = new ConcurrentHashMap<>();
    Map<String, AtomicInteger> seenBy = new ConcurrentHashMap<>();
    RawBoards screens =
        new RawBoards(
            RawBoards.CALL,
            (board, call) -> {
              long now = nanos(CLOCK.instant());
              long[] times = seenAt.computeIfAbsent(call, c -> new long[boards]);
              if (times[board] == 0) {
                times[board] = now;
                seenBy.computeIfAbsent(call, c -> new AtomicInteger()).incrementAndGet();
              }
            });
    try (screens) {
      screens.connect(lobby.stage().port(), FEED, boards);
      List<Long> fromCall = new ArrayList<>();
      List<Long> fromAnswer = new ArrayList<>();
      Random random = new Random(SEED);
      int missed = 0;
      for (int i = 0; i < calls; i++) {
        LockSupport.parkNanos(random.nextLong(2 * BETWEEN_CALLS.toNanos()));
        JsonNode ticket = callAndFinish(lobby, null);
        long answered = nanos(CLOCK.instant());
        String call = ticket.get("id").asString() + "-" + ticket.get("calls").asInt();
        missed += awaitAll(seenBy, call, boards);
        long calledAt = nanos(OffsetDateTime.parse(ticket.get("calledAt").asString()).toInstant());
        long[] times = seenAt.getOrDefault(call, new long[0]);
        for (long time : times) {
          if (time > 0) {
            fromCall.add(time - calledAt);
            fromAnswer.add(time - answered);
          }
        }
        callAndFinish(lobby, ticket.get("id").asString());
        lobby.draw().run();
      }
      System.out.printf("%s, missed %d%n", what, missed);
      System.out.println("  from the call's time: " + figures(fromCall));
      System.out.println("  from its answer:      " + figures(fromAnswer));
    }
  }

  private static Figures figures(List<Long> nanos) {
    return Figures.ofNanos(nanos.stream().mapToLong(Long::longValue).toArray());
  }

  private static long nanos(Instant instant) {
    return instant.getEpochSecond() * 1_000_000_000 + instant.getNano();
  }

  private static int awaitAll(Map<String, AtomicInteger> seenBy, String call, int boards) {
    try {
      Processes.await(
          "all boards",
          Duration.ofSeconds(5),
          () -> seenBy.containsKey(call) && seenBy.get(call).get() == boards);
      return 0;
    } catch (IllegalStateException e) {
      return boards - (seenBy.containsKey(call) ? seenBy.get(call).get() : 0);
    }
  }

  /** Calls the next ticket; with an id, starts and finishes that one. */
  private static JsonNode callAndFinish(Lobby lobby, @Nullable String ticket) {
    Api staff = lobby.stage().administrator();
    if (ticket == null) {
      return staff.post("/counters/" + lobby.counter() + "/calls", Map.of()).expect(201);
    }
    staff.post("/tickets/" + ticket + "/start", Map.of()).expect(200);
    return staff.post("/tickets/" + ticket + "/finish", Map.of()).expect(200);
  }
}
