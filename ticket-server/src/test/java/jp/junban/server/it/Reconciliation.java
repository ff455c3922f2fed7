package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;

/** Checks that a day's report, its listing and its events tell the same story, in JSON and CSV. */
final class Reconciliation {

  private final TestOffice office;
  private final Api admin;
  private final List<JsonNode> tickets;
  private final Map<String, List<JsonNode>> events = new HashMap<>();
  private final JsonNode report;

  private Reconciliation(TestOffice office, Api admin) {
    this.office = office;
    this.admin = admin;
    this.tickets = office.tickets();
    for (JsonNode event : office.events()) {
      events.computeIfAbsent(event.get("ticketId").asString(), id -> new ArrayList<>()).add(event);
    }
    this.report = admin.get(reportPath()).with(200).json();
  }

  static Reconciliation of(TestOffice office, Api admin) {
    return new Reconciliation(office, admin);
  }

  private String reportPath() {
    return office.path("/reports/hourly?date=" + TestOffice.DAY);
  }

  void check() {
    assertEquals(tickets.size(), events.size());
    tickets.forEach(this::mustBeWhatItsEventsSay);
    mustAddUp();
    mustBeTheSameInCsv();
    listingMustBeTheSameInCsv();
  }

  private void mustBeWhatItsEventsSay(JsonNode ticket) {
    List<JsonNode> own = events.getOrDefault(ticket.get("id").asString(), List.of());
    for (int i = 0; i < own.size(); i++) {
      assertEquals(i + 1, own.get(i).get("move").asInt());
    }
    assertEquals("ISSUE", own.get(0).get("kind").asString());
    assertEquals(ticket.get("issuedAt"), own.get(0).get("at"));
    assertEquals(ticket.get("status"), own.get(own.size() - 1).get("status"));
    List<JsonNode> standing = standing(own);
    assertEquals(ticket.get("status"), standing.get(standing.size() - 1).get("status"));
    JsonNode called = ticket.get("calledAt");
    assertEquals(firstCallThatStood(standing), called.isNull() ? "" : called.asString());
    long calls =
        standing.stream().filter(e -> e.get("kind").asString().matches("CALL|RECALL")).count();
    assertEquals(calls, ticket.get("calls").asInt());
  }

  /** Without the moves that were taken back, and without the taking back. */
  private static List<JsonNode> standing(List<JsonNode> events) {
    Set<Integer> gone = new HashSet<>();
    for (JsonNode event : events) {
      boolean undo = event.get("kind").asString().equals("UNDO");
      assertEquals(undo, !event.get("undoes").isNull());
      if (undo) {
        gone.add(event.get("move").asInt());
        gone.add(event.get("undoes").asInt());
      }
    }
    return events.stream().filter(event -> !gone.contains(event.get("move").asInt())).toList();
  }

  private static String firstCallThatStood(List<JsonNode> events) {
    for (int i = 0; i < events.size(); i++) {
      boolean takenBack =
          i + 1 < events.size() && events.get(i + 1).get("kind").asString().equals("RETURN");
      if (events.get(i).get("kind").asString().equals("CALL") && !takenBack) {
        return events.get(i).get("at").asString();
      }
    }
    return "";
  }

  /** The report, made once more from the listing and the events. */
  private void mustAddUp() {
    Map<String, List<Long>> waits = new TreeMap<>();
    Map<String, Integer> issued = new TreeMap<>();
    for (JsonNode ticket : tickets) {
      OffsetDateTime at = OffsetDateTime.parse(ticket.get("issuedAt").asString());
      JsonNode drawn = events.getOrDefault(ticket.get("id").asString(), List.of()).get(0);
      String cell = at.getHour() + " " + drawn.get("serviceId").asString();
      issued.merge(cell, 1, Integer::sum);
      if (!ticket.get("calledAt").isNull()) {
        OffsetDateTime called = OffsetDateTime.parse(ticket.get("calledAt").asString());
        waits
            .computeIfAbsent(cell, c -> new ArrayList<>())
            .add(Duration.between(at, called).toSeconds());
      }
    }
    assertEquals(issued.size(), report.get("rows").size());
    for (JsonNode row : report.get("rows")) {
      String cell = row.get("hour").asInt() + " " + row.get("serviceId").asString();
      List<Long> own = waits.getOrDefault(cell, List.of());
      assertEquals(issued.get(cell), row.get("issued").asInt());
      assertEquals(own.size(), row.get("called").asInt());
      if (!own.isEmpty()) {
        long longest = own.stream().mapToLong(Long::longValue).max().orElseThrow();
        assertEquals(longest, row.get("longestWaitSeconds").asLong());
      }
    }
    assertEquals(tickets.size(), report.at("/totals/issued").asInt());
    assertEquals(
        waits.values().stream().mapToInt(List::size).sum(), report.at("/totals/called").asInt());
  }

  private void mustBeTheSameInCsv() {
    List<CSVRecord> lines = csv(admin.with("Accept", "text/csv").get(reportPath()).with(200));
    assertEquals(lines.toString(), csv(admin.get(reportPath() + "&format=csv")).toString());
    assertEquals(report.get("rows").size() + 1, lines.size());
    for (int i = 0; i < lines.size(); i++) {
      boolean total = i == lines.size() - 1;
      JsonNode row = total ? report.get("totals") : report.get("rows").get(i);
      for (String figure :
          List.of(
              "issued",
              "called",
              "meanWaitSeconds",
              "medianWaitSeconds",
              "p90WaitSeconds",
              "longestWaitSeconds")) {
        JsonNode value = row.get(figure);
        assertEquals(value.isNull() ? "" : value.asString(), lines.get(i).get(figure), figure);
      }
      assertEquals(total ? "total" : row.get("hour").asString(), lines.get(i).get("hour"));
    }
  }

  private void listingMustBeTheSameInCsv() {
    String path = office.path("/tickets?format=csv&date=" + TestOffice.DAY);
    List<CSVRecord> lines = csv(admin.get(path).with(200));
    assertEquals(
        tickets.stream().map(t -> t.get("number").asString() + t.get("status").asString()).toList(),
        lines.stream().map(line -> line.get("number") + line.get("status")).toList());
  }

  private static List<CSVRecord> csv(Answer answer) {
    String type = answer.header("Content-Type").orElse("");
    assertTrue(type.startsWith("text/csv"), type);
    assertTrue(answer.text().startsWith("\uFEFF"), "begins with a byte order mark");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try {
      return format.parse(new StringReader(answer.text().substring(1))).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
