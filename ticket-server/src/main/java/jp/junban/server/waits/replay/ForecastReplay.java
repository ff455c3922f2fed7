package jp.junban.server.waits.replay;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.junban.server.waits.laws.Dice;
import jp.junban.server.waits.laws.FloorEvent;
import jp.junban.server.waits.laws.FloorTracker;
import jp.junban.server.waits.laws.OfficeLaws;
import jp.junban.server.waits.laws.TicketTrack;
import jp.junban.server.waits.promise.Chances;
import jp.junban.server.waits.promise.SteadyPromise;
import jp.junban.server.waits.simulation.FloorState;
import jp.junban.server.waits.simulation.OfficeOutline;
import jp.junban.server.waits.simulation.Simulation;
import jp.junban.server.waits.simulation.StateReading;
import jp.junban.server.waits.simulation.WaitSamples;

/**
 * Plays a recorded day to the forecast, event by event, and tells what it would have announced. The
 * clock is that of the events; nothing is known of what comes later.
 */
public final class ForecastReplay {

  static final int RUNS = 200;

  private final Map<String, DayFolder.Booked> book;
  private final Map<String, Long> slots;
  private final FloorTracker day = DayFolder.begin();
  private final StateReading reading;
  private final OfficeLaws laws;
  private final Map<String, Kept> promises = new HashMap<>();

  ForecastReplay(Path folder) throws IOException {
    DayFolder files = new DayFolder(folder);
    OfficeOutline office = files.office();
    book = files.book("reservations.csv");
    slots = DayFolder.slots(book);
    laws = files.learn(office);
    reading = new StateReading(office, laws);
  }

  /**
   * Reads trace lines from the standard input; answers each issue and transfer with a line {@code
   * ticket,leg,estimate_s,p90_s}.
   *
   * @param arguments the day's folder
   */
  public static void main(String[] arguments) throws IOException {
    ForecastReplay replay = new ForecastReplay(Path.of(arguments[0]));
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        Writer out =
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String answer = replay.answer(line);
        if (!answer.isEmpty()) {
          out.write(answer);
          out.write('\n');
          out.flush();
        }
      }
    }
  }

  /** What a visitor was promised: first, at the latest ever, and now. Milliseconds. */
  record Kept(long first, long latest, SteadyPromise now) {}

  private void promise(Map<String, WaitSamples> waits, long now) {
    waits.forEach(
        (key, samples) -> {
          Chances chances = Chances.of(samples);
          Kept before = promises.get(key);
          SteadyPromise promise =
              before == null ? SteadyPromise.first(chances, now) : before.now().with(chances, now);
          promises.put(
              key,
              new Kept(
                  before == null ? promise.at() : before.first(),
                  before == null ? promise.at() : Math.max(before.latest(), promise.at()),
                  promise));
        });
  }

  /** What everybody was promised. */
  Collection<Kept> promises() {
    return promises.values();
  }

  /** What is announced after this line; empty when nobody entered the queue. */
  String answer(String text) {
    TraceLine line = TraceLine.parse(text, slots);
    if (line == null) {
      return "";
    }
    FloorEvent event = line.event();
    for (String counter : reading.counters()) {
      day.knows(counter, event.at());
    }
    day.accept(event);
    book.remove(line.reservation());
    if (event.kind() != FloorEvent.Kind.ISSUE && event.kind() != FloorEvent.Kind.TRANSFER) {
      return "";
    }
    long now = day.now();
    List<FloorState.Booking> bookings =
        book.values().stream().map(b -> new FloorState.Booking(b.service(), b.slot())).toList();
    FloorState state = reading.read(day, bookings, now);
    Map<String, WaitSamples> waits = Simulation.run(state, laws, RUNS, Dice.mix(now)).tickets();
    promise(waits, now);
    WaitSamples samples = waits.get(event.key());
    TicketTrack ticket = day.find(event.key());
    Chances chances = samples == null ? null : Chances.of(samples);
    double typical = chances == null ? 0 : chances.p50();
    double careful = chances == null ? 0 : chances.p90();
    int leg = ticket == null ? event.leg() : ticket.leg();
    return String.format(Locale.ROOT, "%s,%d,%.1f,%.1f", event.ticket(), leg, typical, careful);
  }
}
