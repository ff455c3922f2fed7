package jp.junban.server.waits.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes simulated days as folders of the recorded format. */
public final class DayWriter {

  private static final int PAST = 20;

  private DayWriter() {}

  /**
   * Writes one folder per seed.
   *
   * @param arguments folder, office, disturbance, first seed, number of days
   */
  public static void main(String[] arguments) throws IOException {
    Path into = Path.of(arguments[0]);
    ModelOffice office = ModelOffice.ALL.get(arguments[1]);
    if (office == null) {
      throw new IllegalArgumentException("Offices are " + ModelOffice.ALL.keySet());
    }
    Disturbance disturbance =
        Disturbance.valueOf(arguments[2].toUpperCase(Locale.ROOT).replace('-', '_'));
    long seed = Long.parseLong(arguments[3]);
    int days = Integer.parseInt(arguments[4]);
    for (int i = 0; i < days; i++) {
      String name =
          office.name() + "-" + disturbance.name().toLowerCase(Locale.ROOT) + "-" + (seed + i);
      write(into.resolve(name), office, disturbance, seed + i);
    }
  }

  static void write(Path folder, ModelOffice office, Disturbance disturbance, long seed)
      throws IOException {
    Files.createDirectories(folder.resolve("history"));
    lines(folder.resolve("layout.csv"), "window,services", layout(office));
    lines(folder.resolve("plan.csv"), "window,closed_from_s,closed_to_s", plan(office));
    for (int day = 1; day <= PAST; day++) {
      SimulatedDay past = new SimulatedDay(office, Disturbance.NONE, seed * 1000 + day);
      String number = String.format(Locale.ROOT, "%02d", day);
      trace(folder.resolve("history/day" + number + ".csv"), past);
      book(folder.resolve("history/reservations" + number + ".csv"), past);
    }
    SimulatedDay today = new SimulatedDay(office, disturbance, seed * 1000);
    trace(folder.resolve("trace.csv"), today);
    book(folder.resolve("reservations.csv"), today);
    lines(
        folder.resolve("truth.csv"),
        "ticket,leg,service,priority,from_s,call_s,wait_s,outcome",
        truth(today));
    lines(
        folder.resolve("limit.csv"),
        "ticket,leg,naive_s,limit_s,limit_p90_s",
        new Oracle(today).lines());
  }

  private static List<String> layout(ModelOffice office) {
    List<String> lines = new ArrayList<>();
    office.counters().forEach((name, gives) -> lines.add(name + "," + String.join("|", gives)));
    return lines;
  }

  private static List<String> plan(ModelOffice office) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, List<int[]>> each : office.breaks().entrySet()) {
      each.getValue().forEach(b -> lines.add(each.getKey() + "," + b[0] + "," + b[1]));
    }
    return lines;
  }

  private static List<String> truth(SimulatedDay day) {
    List<String> lines = new ArrayList<>();
    for (SimulatedDay.Ticket each : day.tickets) {
      boolean called = each.called >= 0;
      lines.add(
          String.format(
              Locale.ROOT,
              "%s,%d,%s,%s,%.3f,%s,%s,%s",
              each.number,
              each.leg,
              each.service,
              each.reservation.isEmpty() ? "W" : "R",
              each.from,
              called ? String.format(Locale.ROOT, "%.3f", each.called) : "",
              called ? String.format(Locale.ROOT, "%.3f", each.called - each.from) : "",
              each.outcome));
    }
    return lines;
  }

  private static void trace(Path file, SimulatedDay day) throws IOException {
    lines(file, "time_s,event,ticket,leg,service,priority,window,reservation", day.trace);
  }

  private static void book(Path file, SimulatedDay day) throws IOException {
    List<String> lines = new ArrayList<>();
    day.book.forEach(
        (name, slot) -> lines.add(name + "," + (int) slot[0] + "," + day.bookService.get(name)));
    lines(file, "reservation,slot_s,service", lines);
  }

  private static void lines(Path file, String heading, List<String> lines) throws IOException {
    List<String> all = new ArrayList<>();
    all.add(heading);
    all.addAll(lines);
    Files.write(file, all, StandardCharsets.UTF_8);
  }
}
