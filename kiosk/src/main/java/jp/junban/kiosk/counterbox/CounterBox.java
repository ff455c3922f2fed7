package jp.junban.kiosk.counterbox;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.junban.devices.gpio.Buzzer;
import jp.junban.devices.gpio.NoPins;
import jp.junban.devices.gpio.NumberDisplay;
import jp.junban.devices.gpio.PinBoard;
import jp.junban.devices.gpio.PushButton;
import jp.junban.devices.gpio.pi4j.RaspberryPins;
import jp.junban.kiosk.QuietLog;
import jp.junban.kiosk.SettingsProblem;
import jp.junban.kiosk.counterbox.Presses.Button;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Rounds;
import jp.junban.kiosk.platform.Timing;
import jp.junban.kiosk.server.BoardFeed;
import jp.junban.kiosk.server.Enrolment;
import jp.junban.kiosk.server.OfficeBoard;
import jp.junban.kiosk.server.Reach;
import jp.junban.kiosk.server.ServerAway;
import jp.junban.kiosk.server.Terminal;
import jp.junban.kiosk.server.TicketServer;
import org.jspecify.annotations.Nullable;

/**
 * The program on the Raspberry Pi at a counter: {@code java -Xmx24m -XX:+UseSerialGC
 * -XX:TieredStopAtLevel=1 -cp kiosk.jar jp.junban.kiosk.counterbox.CounterBox}.
 */
public final class CounterBox implements AutoCloseable {
  private static final Logger LOG = System.getLogger(CounterBox.class.getName());

  /** The live line tells of most changes at once; this finds the rest, and rewrites the digits. */
  private static final Duration LOOK = Duration.ofSeconds(3);

  private final PinBoard pins;
  private final OfficeBoard board;
  private final BoardFeed feed;
  private final CounterLine line;
  private final Enrolment enrolment;
  private final TicketServer server;
  private final @Nullable NumberDisplay display;
  private final @Nullable Buzzer buzzer;
  private final Rounds rounds = new Rounds("box", 3);

  CounterBox(BoxSettings settings, PinBoard pins, Timing timing) throws IOException {
    Files.createDirectories(settings.data());
    this.pins = pins;
    this.server = new TicketServer(settings.server(), timing.attempt());
    this.enrolment =
        new Enrolment(server, settings.data(), settings::codeAtHand, Enrolment.COUNTER_BOX);
    Optional<String> office = enrolment.terminal().map(Terminal::office);
    this.board = new OfficeBoard(settings.data(), office, Clock.systemUTC(), timing.boardToDisk());
    this.feed = new BoardFeed(server, enrolment, board, new Reach(), timing);
    boolean startWired = settings.wiring().pin("start").isPresent();
    this.line =
        new CounterLine(server, enrolment, timing, startWired, this::show, System::nanoTime);
    this.display =
        settings
            .channel()
            .map(ce -> new NumberDisplay(pins.serial("display", 0, ce), settings.brightness()))
            .orElse(null);
    OptionalInt horn = settings.wiring().pin("buzzer");
    this.buzzer =
        horn.isPresent()
            ? new Buzzer(pins.output("buzzer", horn.getAsInt()), rounds.threads())
            : null;
    wireButtons(settings);
    board.onChange(() -> rounds.soon(line::look));
    enrolment.onChange(() -> rounds.soon(line::look));
    rounds.repeat(enrolment::useCodeAtHand, timing.enrolmentRetry());
    rounds.repeat(line::look, LOOK.compareTo(timing.report()) < 0 ? LOOK : timing.report());
    rounds.repeat(this::report, timing.report());
    show();
    feed.start();
  }

  private void wireButtons(BoxSettings settings) {
    Map<Button, Integer> wired = new EnumMap<>(Button.class);
    for (Button button : Button.values()) {
      settings
          .wiring()
          .pin(button.name().toLowerCase(Locale.ROOT))
          .ifPresent(bcm -> wired.put(button, bcm));
    }
    wired.forEach(
        (button, bcm) ->
            PushButton.on(
                pins,
                button.name().toLowerCase(Locale.ROOT),
                bcm,
                rounds.threads(),
                () -> press(button)));
  }

  private void press(Button button) {
    if (!line.begin()) {
      LOG.log(Level.DEBUG, "{0} dropped: one press at a time", button);
      return;
    }
    rounds.soon(
        () -> {
          Buzzer.Signal signal = line.press(button);
          LOG.log(Level.INFO, "{0}: {1}", button, signal);
          if (buzzer != null) {
            buzzer.give(signal);
          }
        });
  }

  private void show() {
    NumberDisplay digits = display;
    if (digits != null) {
      CounterLine.View now = line.view();
      digits.show(BoxSign.of(now.state(), now.online()));
    }
  }

  private void report() throws InterruptedException {
    Optional<Terminal> terminal = enrolment.terminal();
    if (terminal.isEmpty()) {
      return;
    }
    String token = terminal.get().token();
    try {
      int status = server.report(token, Json.object().put("version", version())).status();
      if (status == 401) {
        enrolment.tokenRefused(token);
      } else if (status == 204) {
        enrolment.tokenAccepted(token);
      }
    } catch (ServerAway e) {
      LOG.log(Level.DEBUG, "No report: {0}", e.getMessage());
    }
  }

  /** Puts the digits out and lets go of the pins. */
  @Override
  public void close() {
    feed.close();
    rounds.close();
    if (display != null) {
      display.sleep();
    }
    pins.close();
  }

  /** Runs until the process is ended; exits with 2 when a setting is wrong, 3 without pins. */
  public static void main(String[] arguments) {
    List<String> given = List.of(arguments);
    if (given.contains("--help")) {
      System.out.print(BoxSettings.help());
      return;
    }
    QuietLog.set();
    try {
      BoxSettings settings = BoxSettings.read(given, System.getenv());
      CounterBox box = new CounterBox(settings, RaspberryPins.open(), Timing.onSite());
      Runtime.getRuntime().addShutdownHook(new Thread(box::close, "shutdown"));
      System.out.println("Counter box ready: " + settings.server());
      Thread.currentThread().join();
    } catch (SettingsProblem | IOException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (NoPins e) {
      System.err.println(e.getMessage());
      System.exit(3);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String version() {
    String version = CounterBox.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
