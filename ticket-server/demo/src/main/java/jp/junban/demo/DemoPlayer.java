package jp.junban.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Plays the demo until it is ended: {@code java -jar demo.jar SERVER DATA SPEED}.
 *
 * <p>In the folder DATA, the ticket server's own, it keeps the administrator's password for whoever
 * tries the demo, and the demo's time, after which the next start goes on.
 */
public final class DemoPlayer {

  /** Where the demo's time is kept. */
  static final String TIME = "demo-time.txt";

  private static final int ARGUMENTS = 3;
  private static final int REPORT_SECONDS = 60;

  private final DemoTime time;
  private final Path data;
  private final DemoServer administrator;

  private DemoPlayer(URI server, Path data, int speed) {
    this.time = new DemoTime(speed);
    this.data = data;
    this.administrator = DemoServer.anyone(server, time);
  }

  public static void main(String[] arguments) throws InterruptedException {
    if (arguments.length != ARGUMENTS) {
      System.err.println("usage: demo.jar SERVER DATA SPEED, as in http://127.0.0.1:8080 demo 60");
      System.exit(2);
    }
    try {
      new DemoPlayer(
              URI.create(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]))
          .play();
    } catch (IOException | IllegalArgumentException e) {
      System.err.println("The demo cannot be played: " + e.getMessage());
      System.exit(1);
    }
  }

  private void play() throws IOException, InterruptedException {
    Preparation preparation = Preparation.signIn(administrator, data);
    DemoOffice office = preparation.office();
    preparation.describeReservations(office);
    DemoServer kiosk = preparation.kiosk(office);
    Errands errands = new Errands();
    start("visitors", new Visitors(office, kiosk, administrator, errands, time));
    List<DemoOffice.Counter> counters = office.staffed();
    for (int nth = 0; nth < counters.size(); nth++) {
      DemoOffice.Counter counter = counters.get(nth);
      DemoServer person = preparation.clerk(counter, nth);
      start("counter " + counter.label(), new Clerk(counter, person, errands, time, nth));
    }
    System.out.println("The demo is played at " + counters.size() + " counters.");
    for (int second = 0; ; second++) {
      keepTime();
      if (second % REPORT_SECONDS == 0) {
        report(kiosk);
      }
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** The demo's kiosk is well. */
  private static void report(DemoServer kiosk) throws InterruptedException {
    try {
      kiosk.put("/terminals/me/report", Map.of("version", "demo", "printer", "READY"));
    } catch (IOException e) {
      say("The demo's kiosk was not heard", e);
    }
  }

  /** Whole or not at all: the next start reads it. */
  private void keepTime() throws IOException {
    Instant now = time.now();
    Path draft = data.resolve(TIME + ".tmp");
    Files.writeString(draft, now + "\n");
    Files.move(
        draft,
        data.resolve(TIME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Something went wrong that the demo goes on without. */
  static void say(String what, Exception why) {
    System.out.println(what + ": " + why.getMessage());
  }
}
