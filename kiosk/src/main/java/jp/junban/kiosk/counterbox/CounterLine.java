package jp.junban.kiosk.counterbox;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import jp.junban.devices.gpio.Buzzer.Signal;
import jp.junban.kiosk.counterbox.Presses.Button;
import jp.junban.kiosk.counterbox.Presses.Command;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Timing;
import jp.junban.kiosk.server.Answer;
import jp.junban.kiosk.server.Enrolment;
import jp.junban.kiosk.server.ServerAway;
import jp.junban.kiosk.server.Terminal;
import jp.junban.kiosk.server.TicketServer;
import org.jspecify.annotations.Nullable;

/** The counter as the server knows it, and the presses that change it. */
final class CounterLine {
  private static final Logger LOG = System.getLogger(CounterLine.class.getName());

  private static final String ADDRESS = "/api/v1/counter-box";

  private final TicketServer server;
  private final Enrolment enrolment;
  private final Timing timing;
  private final boolean startWired;
  private final Runnable changed;
  private final LongSupplier nanos;
  private final AtomicBoolean pressing = new AtomicBoolean();

  private @Nullable CounterState state;
  private boolean online;
  private long changes;

  /**
   * @param changed run after every look and press
   */
  CounterLine(
      TicketServer server,
      Enrolment enrolment,
      Timing timing,
      boolean startWired,
      Runnable changed,
      LongSupplier nanos) {
    this.server = server;
    this.enrolment = enrolment;
    this.timing = timing;
    this.startWired = startWired;
    this.changed = changed;
    this.nanos = nanos;
  }

  /** What is known, and whether the server said so at the last try. */
  record View(@Nullable CounterState state, boolean online) {}

  synchronized View view() {
    return new View(state, online);
  }

  /** Asks the server once how the counter is. */
  void look() throws InterruptedException {
    Optional<Terminal> terminal = enrolment.terminal();
    if (terminal.isEmpty()) {
      return;
    }
    String token = terminal.get().token();
    long before = changes();
    try {
      Answer answer = server.call(token, "GET", ADDRESS, Map.of(), null);
      hear(token, answer);
      learn(answer, before);
    } catch (ServerAway e) {
      away();
    }
    changed.run();
  }

  /**
   * Takes the pressing for itself: a press while one is under way is dropped, for whoever presses
   * twice in a hurry does not want two visitors.
   */
  boolean begin() {
    return pressing.compareAndSet(false, true);
  }

  /**
   * Carries out a press that has begun, trying again with the same key until it is answered or the
   * patience ends; it is never sent after that.
   *
   * @return what the buzzer says
   */
  Signal press(Button button) throws InterruptedException {
    try {
      Optional<Terminal> terminal = enrolment.terminal();
      CounterState now = view().state();
      if (terminal.isEmpty() || now == null) {
        return Signal.REFUSED;
      }
      Optional<Command> command = Presses.command(button, now, startWired);
      return command.isPresent() ? send(terminal.get().token(), command.get()) : Signal.REFUSED;
    } finally {
      pressing.set(false);
      changed.run();
    }
  }

  private Signal send(String token, Command command) throws InterruptedException {
    String key = "box-" + UUID.randomUUID();
    long end = nanos.getAsLong() + timing.patience().toNanos();
    Duration pause = timing.firstRetry();
    while (true) {
      long left = end - nanos.getAsLong();
      try {
        Answer answer =
            server.call(
                token,
                "POST",
                ADDRESS + "/" + command.path(),
                Map.of("Idempotency-Key", key),
                Json.object().put("number", command.number()));
        if (!answer.cannotNow()) {
          return settle(token, command, answer);
        }
      } catch (ServerAway e) {
        away();
      }
      if (left <= pause.toNanos()) {
        LOG.log(Level.WARNING, "No answer to {0}; given up", command.path());
        return Signal.ALARM;
      }
      Thread.sleep(pause.toMillis());
      pause = pause.multipliedBy(2);
    }
  }

  private Signal settle(String token, Command command, Answer answer) {
    hear(token, answer);
    boolean done = answer.status() == 200 || answer.status() == 201;
    if (done) {
      learn(answer, changes());
    } else {
      LOG.log(Level.INFO, "{0} was refused with {1}", command.path(), answer.status());
    }
    return done ? Signal.ACCEPTED : Signal.REFUSED;
  }

  private void hear(String token, Answer answer) {
    if (answer.status() == 401) {
      enrolment.tokenRefused(token);
    } else if (answer.status() < 400) {
      enrolment.tokenAccepted(token);
    }
  }

  /** A look that began before the last press was answered knows less than that answer. */
  private synchronized void learn(Answer answer, long since) {
    if (answer.status() >= 400) {
      online = !answer.cannotNow() && answer.status() != 401;
      return;
    }
    online = true;
    Optional<CounterState> told = answer.json().flatMap(CounterState::of);
    if (told.isPresent() && since == changes) {
      state = told.get();
      changes++;
    }
  }

  private synchronized long changes() {
    return changes;
  }

  private synchronized void away() {
    online = false;
  }
}
