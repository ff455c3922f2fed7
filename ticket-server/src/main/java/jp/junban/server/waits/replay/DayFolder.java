package jp.junban.server.waits.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.waits.laws.FloorTracker;
import jp.junban.server.waits.laws.LawsLearner;
import jp.junban.server.waits.laws.OfficeLaws;
import jp.junban.server.waits.laws.PastDay;
import jp.junban.server.waits.laws.PlannedBreak;
import jp.junban.server.waits.simulation.OfficeOutline;

/**
 * The folder of a recorded day: layout, plan, reservations and the past days. Everything but the
 * layout may be missing. The day's own events are not read from it.
 */
final class DayFolder {

  /** A photograph does not cost the place: one goes on with the time of the ticket. */
  private static final Set<String> KEEPS_PLACE = Set.of("PH");

  /**
   * The rules of the recorded offices. Their counters list what they give in the order in which
   * they take reservations of the same time; walk-ins go by time alone.
   */
  private static final CallingRules RULES =
      new CallingRules(
          5,
          15,
          true,
          null,
          null,
          0,
          ReentryPlace.END,
          ReentryPlace.END,
          ReentryPlace.END,
          Set.of());

  private final Path folder;

  DayFolder(Path folder) {
    this.folder = folder;
  }

  private List<String[]> rows(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.strip().split(",", -1))
          .toList();
    }
  }

  /** The office on that day. */
  OfficeOutline office() throws IOException {
    Map<String, Map<String, Integer>> counters = new LinkedHashMap<>();
    Set<String> services = new TreeSet<>();
    for (String[] row : rows("layout.csv")) {
      if (row.length >= 2) {
        Map<String, Integer> gives = new LinkedHashMap<>();
        for (String service : row[1].split("\\|")) {
          if (!service.isBlank()) {
            gives.putIfAbsent(service.strip(), gives.size() + 1);
          }
        }
        counters.put(row[0], gives);
        services.addAll(gives.keySet());
      }
    }
    return new OfficeOutline(0, List.copyOf(services), counters, plan(), RULES, Long.MAX_VALUE);
  }

  private List<PlannedBreak> plan() throws IOException {
    List<PlannedBreak> plan = new ArrayList<>();
    for (String[] row : rows("plan.csv")) {
      Long from = row.length >= 2 ? TraceLine.millis(row[1]) : null;
      if (from != null) {
        Long until = row.length >= 3 ? TraceLine.millis(row[2]) : null;
        plan.add(new PlannedBreak(row[0], from, until == null ? Long.MAX_VALUE : until));
      }
    }
    return plan;
  }

  /** Slots by reservation, with the service. */
  Map<String, Booked> book(String name) throws IOException {
    Map<String, Booked> book = new LinkedHashMap<>();
    for (String[] row : rows(name)) {
      Long slot = row.length >= 3 ? TraceLine.millis(row[1]) : null;
      if (slot != null) {
        book.put(row[0], new Booked(row[2], slot));
      }
    }
    return book;
  }

  /** A line of the reservation book. */
  record Booked(String service, long slot) {}

  static Map<String, Long> slots(Map<String, Booked> book) {
    Map<String, Long> slots = new HashMap<>();
    book.forEach((reservation, booked) -> slots.put(reservation, booked.slot()));
    return slots;
  }

  /** What the past days teach. */
  OfficeLaws learn(OfficeOutline office) throws IOException {
    List<PastDay> days = new ArrayList<>();
    Path history = folder.resolve("history");
    if (Files.isDirectory(history)) {
      try (Stream<Path> files = Files.list(history)) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString();
          if (name.matches("day\\d+\\.csv")) {
            days.add(past(office, name));
          }
        }
      }
    }
    return new LawsLearner(days, Map.of(), KEEPS_PLACE).learn();
  }

  private PastDay past(OfficeOutline office, String name) throws IOException {
    Map<String, Booked> book = book("history/" + name.replace("day", "reservations"));
    FloorTracker tracker = new FloorTracker(KEEPS_PLACE);
    Map<String, Long> slots = slots(book);
    for (String[] row : rows("history/" + name)) {
      TraceLine line = TraceLine.parse(String.join(",", row), slots);
      if (line != null) {
        tracker.accept(line.event());
      }
    }
    tracker.endDay();
    return new PastDay(tracker.observations(), 0, office.plan(), book.size());
  }

  /** A day on which nothing happened yet. */
  static FloorTracker begin() {
    return new FloorTracker(KEEPS_PLACE);
  }
}
