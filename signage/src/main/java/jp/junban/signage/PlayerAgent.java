package jp.junban.signage;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.junban.signage.browser.BrowserWatch;
import jp.junban.signage.browser.CallSignal;
import jp.junban.signage.browser.Chromium;
import jp.junban.signage.browser.ChromiumCommand;
import jp.junban.signage.browser.PageLook;
import jp.junban.signage.server.DisplayReport;
import jp.junban.signage.server.Enrolment;
import jp.junban.signage.server.TicketServer;
import org.jspecify.annotations.Nullable;

/**
 * The program on the computer behind a lobby display. Runs well in a small heap: {@code java
 * -Xmx32m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar signage.jar}.
 */
public final class PlayerAgent implements AutoCloseable {
  private static final Logger LOG = System.getLogger(PlayerAgent.class.getName());
  static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration REPORT_AT_LEAST = Duration.ofSeconds(30);
  private static final Duration ENROLMENT_RETRY = Duration.ofSeconds(5);

  private final FileChannel ownership;
  private final Enrolment enrolment;
  private final BrowserWatch watch;
  private final DisplayHealth health;
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(2, PlayerAgent::daemon);
  private @Nullable DisplayReport lastReport;
  private long reportedNanos;

  /**
   * @param look between two looks at the page, and between two looks for news to report
   */
  PlayerAgent(PlayerSettings settings, CallSignal signal, Clock clock, Duration look)
      throws IOException, SettingsProblem {
    this.ownership = own(settings.data());
    TicketServer server = new TicketServer(settings.server());
    this.enrolment = new Enrolment(server, settings.data(), settings::codeAtHand);
    ChromiumCommand command =
        new ChromiumCommand(
            settings.chromium(), settings.data().resolve("browser"), settings.chromiumOptions());
    this.watch =
        new BrowserWatch(
            () -> Chromium.start(command, settings.server(), enrolment::terminal, signal),
            server,
            settings.night(),
            clock,
            ZoneId.systemDefault());
    this.health = new DisplayHealth(watch, settings.data(), version());
    repeat(this::enrol, ENROLMENT_RETRY);
    repeat(this::look, look);
    repeat(this::report, look);
  }

  private void look() throws InterruptedException {
    watch.step();
    if (watch.last().flatMap(PageLook::terminal).filter(enrolment::become).isPresent()) {
      watch.startAfresh();
    }
  }

  /** The page learns at its start who it is. */
  private void enrol() throws InterruptedException {
    if (enrolment.useCodeAtHand()) {
      watch.startAfresh();
    }
  }

  /** At once when there is news, otherwise every 30 s. */
  private void report() throws InterruptedException {
    DisplayReport report = health.report();
    boolean due = System.nanoTime() - reportedNanos >= REPORT_AT_LEAST.toNanos();
    if (due || !report.equals(lastReport)) {
      lastReport = report;
      reportedNanos = System.nanoTime();
      enrolment.tell(report);
    }
  }

  /** What was last seen on the screen; empty while nothing is. */
  Optional<PageLook> seen() {
    return watch.last();
  }

  /** Ends the browser too. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(5, TimeUnit.SECONDS);
      watch.close();
      ownership.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not closed cleanly: {0}", e.toString());
    }
  }

  public static void main(String[] arguments) {
    List<String> given = List.of(arguments);
    if (given.contains("--help")) {
      System.out.print(PlayerSettings.help());
      return;
    }
    String format = "java.util.logging.SimpleFormatter.format";
    if (System.getProperty(format) == null) {
      System.setProperty(format, "%1$tF %1$tT %4$s %3$s: %5$s%6$s%n");
    }
    try {
      PlayerSettings settings = PlayerSettings.read(given, System.getenv());
      PlayerAgent agent = new PlayerAgent(settings, CallSignal.NONE, Clock.systemUTC(), LOOK);
      Runtime.getRuntime().addShutdownHook(new Thread(agent::close, "shutdown"));
      System.out.println("Player ready: " + settings.server());
      Thread.currentThread().join();
    } catch (SettingsProblem | IOException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Two players on one data folder would fight over one browser profile. */
  private static FileChannel own(Path data) throws IOException, SettingsProblem {
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw new SettingsProblem("The folder " + data + " cannot be made.");
    }
    FileChannel channel =
        FileChannel.open(
            data.resolve("player.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new SettingsProblem("Another player works in the folder " + data + ".");
    }
    return channel;
  }

  private static String version() {
    String version = PlayerAgent.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "player");
    thread.setDaemon(true);
    return thread;
  }

  private interface Task {
    void run() throws InterruptedException;
  }

  /** A task that fails once must not end its repetition. */
  private void repeat(Task task, Duration every) {
    var unused =
        threads.scheduleWithFixedDelay(
            () -> {
              try {
                task.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "A task of the player failed", e);
              }
            },
            0,
            every.toMillis(),
            TimeUnit.MILLISECONDS);
  }
}
