package jp.junban.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import jp.junban.demo.DemoOffice.Counter;

/**
 * Somebody at a counter: calls the next, waits for them, serves them, and is away now and then. A
 * ticket that the newcomer drew is given time by the newcomer's own clock, so that the call can be
 * seen.
 */
final class Clerk implements Runnable {

  private static final Duration WALK = Duration.ofSeconds(35);
  private static final Duration MISSED_AFTER = Duration.ofSeconds(75);
  private static final Duration NOBODY_WAITS = Duration.ofSeconds(45);
  private static final Duration BETWEEN_BREAKS = Duration.ofMinutes(110);
  private static final Duration BREAK = Duration.ofMinutes(12);
  private static final Duration AFTER_A_FAULT = Duration.ofMinutes(2);
  private static final long NEWCOMER_SECONDS = 12;
  private static final double DOES_NOT_COME = 0.05;
  private static final double SOMETHING_IS_MISSING = 0.04;

  private final Counter counter;
  private final DemoServer server;
  private final Errands errands;
  private final DemoTime time;
  private final Random random;
  private Instant nextBreak;

  Clerk(Counter counter, DemoServer server, Errands errands, DemoTime time, int nth) {
    this.counter = counter;
    this.server = server;
    this.errands = errands;
    this.time = time;
    this.random = new Random(nth);
    this.nextBreak = time.now().plus(BETWEEN_BREAKS.multipliedBy(nth + 1L).dividedBy(3));
  }

  @Override
  public void run() {
    try {
      sitDown();
      while (!Thread.currentThread().isInterrupted()) {
        work();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void sitDown() throws InterruptedException {
    try {
      server.post("/counters/" + counter.id() + "/open", Map.of());
    } catch (IOException e) {
      DemoPlayer.say("Nobody sits at counter " + counter.label(), e);
    }
  }

  /** One visitor, or a moment without one. */
  private void work() throws InterruptedException {
    try {
      if (time.now().isAfter(nextBreak)) {
        beAway();
      }
      DemoServer.Answer called = server.post("/counters/" + counter.id() + "/calls", Map.of());
      switch (called.problem()) {
        case "" -> attend(called.text("id"));
        case "counter-busy" -> freeTheCounter();
        case "counter-closed" -> sitDown();
        default -> time.pass(NOBODY_WAITS);
      }
    } catch (IOException e) {
      DemoPlayer.say("Counter " + counter.label() + " rests", e);
      time.pass(AFTER_A_FAULT);
    }
  }

  private void attend(String ticket) throws IOException, InterruptedException {
    Optional<Duration> length = errands.take(ticket);
    if (length.isEmpty()) {
      TimeUnit.SECONDS.sleep(NEWCOMER_SECONDS);
    } else if (random.nextDouble() < DOES_NOT_COME) {
      miss(ticket);
      return;
    } else {
      time.pass(WALK);
    }
    if (!move(ticket, "start").good()) {
      return;
    }
    if (length.isEmpty()) {
      TimeUnit.SECONDS.sleep(NEWCOMER_SECONDS);
    } else {
      time.pass(length.get());
    }
    if (length.isPresent() && random.nextDouble() < SOMETHING_IS_MISSING) {
      holdAndResume(ticket);
    }
    move(ticket, "finish");
  }

  /** Called twice in vain; every other one comes back and is queued again. */
  private void miss(String ticket) throws IOException, InterruptedException {
    time.pass(MISSED_AFTER);
    move(ticket, "recall");
    time.pass(MISSED_AFTER);
    if (move(ticket, "no-show").good() && random.nextBoolean()) {
      errands.remember(ticket, Duration.ofMinutes(8));
      time.pass(NOBODY_WAITS);
      move(ticket, "reinstate");
    }
  }

  private void holdAndResume(String ticket) throws IOException, InterruptedException {
    server.post("/tickets/" + ticket + "/hold", Map.of("note", "書類待ち"));
    time.pass(Duration.ofMinutes(3));
    server.post("/tickets/" + ticket + "/resume", Map.of("counterId", counter.id()));
    time.pass(Duration.ofMinutes(2));
  }

  private void beAway() throws IOException, InterruptedException {
    String back = time.now().plus(BREAK).truncatedTo(ChronoUnit.SECONDS).toString();
    server.post(
        "/counters/" + counter.id() + "/pause", Map.of("reason", "BREAK", "returnsAt", back));
    time.pass(BREAK);
    server.post("/counters/" + counter.id() + "/unpause", Map.of());
    nextBreak = time.now().plus(BETWEEN_BREAKS);
  }

  /** A ticket that an earlier run of the demo left here. */
  private void freeTheCounter() throws IOException, InterruptedException {
    DemoServer.Answer desk = server.get("/offices/" + DemoOffice.ID + "/desk");
    for (var each : desk.json().path("counters").values()) {
      String ticket = each.path("ticketId").asString("");
      if (each.path("id").asString("").equals(counter.id()) && !ticket.isEmpty()) {
        move(ticket, "start");
        move(ticket, "finish");
      }
    }
    time.pass(NOBODY_WAITS);
  }

  private DemoServer.Answer move(String ticket, String move)
      throws IOException, InterruptedException {
    return server.post("/tickets/" + ticket + "/" + move, Map.of());
  }
}
