package jp.junban.kiosk.lobby;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import jp.junban.devices.gpio.Buzzer;
import jp.junban.devices.gpio.PinBoard;
import jp.junban.devices.gpio.PresenceSensor;
import jp.junban.devices.gpio.PushButton;
import jp.junban.devices.gpio.TowerLamp;
import jp.junban.devices.gpio.TowerLamp.Light;
import jp.junban.devices.gpio.Wiring;
import jp.junban.devices.printing.PrinterState;
import org.jspecify.annotations.Nullable;

/** The devices around the kiosk, wired to the pins. */
public final class Lobby implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Lobby.class.getName());
  private static final String BUTTON = "button.";

  private final PinBoard pins;
  private final TowerLamp lamp;
  private final @Nullable Buzzer buzzer;
  private final Supplier<PrinterState> printer;
  private final BooleanSupplier enrolled;
  private final BooleanSupplier emergency;
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(2, Lobby::daemon);
  private Light shown = Light.OFF;

  /**
   * Wires what there is, and takes the pins over.
   *
   * @param emergency whether a message over everything is up
   * @param buttons what a procedure button does; run on a thread that may wait
   * @param screen what wakes the screen; run on a thread that may wait
   * @throws jp.junban.devices.gpio.NoPins when a pin cannot be had
   */
  public Lobby(
      PinBoard pins,
      Wiring wiring,
      Supplier<PrinterState> printer,
      BooleanSupplier enrolled,
      BooleanSupplier emergency,
      ProcedureButtons buttons,
      Runnable screen) {
    this.pins = pins;
    this.printer = printer;
    this.enrolled = enrolled;
    this.emergency = emergency;
    this.lamp = TowerLamp.on(pins, wiring);
    OptionalInt horn = wiring.pin("buzzer");
    this.buzzer =
        horn.isPresent() ? new Buzzer(pins.output("buzzer", horn.getAsInt()), threads) : null;
    wiring.pin("presence").ifPresent(bcm -> watch(bcm, screen));
    wiring.pins().entrySet().stream()
        .filter(wire -> wire.getKey().startsWith(BUTTON))
        .forEach(wire -> wire(wire, buttons));
    refresh();
  }

  /** The devices that a wiring can name; {@code button.} and a letter is a procedure button. */
  public static List<String> devices() {
    return List.of("green", "amber", "red", "buzzer", "presence", BUTTON);
  }

  private void watch(int bcm, Runnable screen) {
    PresenceSensor.on(pins, "presence", bcm, () -> soon(screen));
  }

  private void wire(Map.Entry<String, Integer> wire, ProcedureButtons buttons) {
    String letter = wire.getKey().substring(BUTTON.length());
    PushButton.on(
        pins,
        wire.getKey(),
        wire.getValue(),
        threads,
        () -> {
          if (buttons.begin()) {
            soon(() -> sound(buttons.press(letter)));
          }
        });
  }

  /**
   * Brings the lamp up to date; to be called whenever the printer, the enrolment or the board
   * changed. The message over everything is silent here too.
   */
  public synchronized void refresh() {
    boolean silent = emergency.getAsBoolean();
    Light now = silent ? Light.RED : LampRule.light(printer.get(), enrolled.getAsBoolean());
    if (now == shown) {
      return;
    }
    boolean stopped = now == Light.RED && shown != Light.OFF && !silent;
    shown = now;
    lamp.show(now);
    if (stopped) {
      sound(Buzzer.Signal.ALARM);
    }
  }

  private void sound(Buzzer.Signal signal) {
    if (buzzer != null) {
      buzzer.give(signal);
    }
  }

  private void soon(Runnable task) {
    try {
      threads.execute(
          () -> {
            try {
              task.run();
            } catch (RuntimeException e) {
              LOG.log(Level.ERROR, "A device of the lobby failed", e);
            }
          });
    } catch (RejectedExecutionException e) {
      LOG.log(Level.DEBUG, "Too late: the agent is being stopped");
    }
  }

  /** All off. */
  @Override
  public void close() {
    threads.shutdownNow();
    lamp.show(Light.OFF);
    pins.close();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "lobby");
    thread.setDaemon(true);
    return thread;
  }
}
