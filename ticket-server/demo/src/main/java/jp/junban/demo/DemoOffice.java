package jp.junban.demo;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The office that is played.
 *
 * @param staffed the counters at which somebody of the demo works; the others are the newcomer's
 */
record DemoOffice(String id, List<Procedure> procedures, List<Counter> staffed) {

  /** The first office of a new installation, which is open around the clock. */
  static final String ID = "otameshi";

  /** Together they give every procedure of that office. */
  static final Set<String> STAFFED = Set.of("2", "4", "7", "10", "14", "16");

  /**
   * A procedure.
   *
   * @param letter also what it is called in the files of reservations
   */
  record Procedure(String id, String letter, Duration typical) {}

  /** A counter. */
  record Counter(String id, String label) {}

  /** From what {@code GET /offices/otameshi} says. */
  static DemoOffice of(JsonNode office) {
    List<Procedure> procedures =
        all(office.get("services")).stream()
            .map(
                s ->
                    new Procedure(
                        s.get("id").asString(),
                        s.get("prefix").asString(),
                        Duration.ofSeconds(s.get("typicalSeconds").asLong())))
            .toList();
    List<Counter> counters =
        all(office.get("counters")).stream()
            .map(c -> new Counter(c.get("id").asString(), c.get("label").asString()))
            .filter(counter -> STAFFED.contains(counter.label()))
            .toList();
    return new DemoOffice(office.get("id").asString(), procedures, counters);
  }

  private static List<JsonNode> all(JsonNode list) {
    return StreamSupport.stream(list.values().spliterator(), false).toList();
  }

  String path(String rest) {
    return "/offices/" + id + rest;
  }
}
