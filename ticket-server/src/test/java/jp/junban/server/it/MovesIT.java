package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * Every move in every status, over HTTP: made and kept as an event, or refused and nothing kept.
 */
@ExtendWith(TicketServer.class)
class MovesIT {

  /** Status, the way there from a new ticket, and the moves that lead on with where they lead. */
  private static final String TABLE =
      """
      WAITING   |                     | priority>WAITING cancel>CANCELLED reprint>WAITING
      WAITING   | priority            | ordinary>WAITING cancel>CANCELLED reprint>WAITING
      CALLED    | call                | recall>CALLED start>SERVING no-show>NO_SHOW return>WAITING transfer>WAITING reprint>CALLED
      SERVING   | call start          | finish>FINISHED hold>ON_HOLD transfer>WAITING next-step>WAITING reprint>SERVING
      ON_HOLD   | call start hold     | resume>SERVING cancel>CANCELLED reprint>ON_HOLD
      NO_SHOW   | call no-show        | reinstate>WAITING cancel>CANCELLED reprint>NO_SHOW
      FINISHED  | call start finish   |
      CANCELLED | cancel              |
      """;

  private static final List<String> MOVES =
      List.of(
          "recall",
          "start",
          "finish",
          "no-show",
          "return",
          "hold",
          "resume",
          "transfer",
          "next-step",
          "priority",
          "ordinary",
          "reprint",
          "cancel",
          "reinstate");

  /** Where they would change nothing they are refused for that: see {@link DeskIT}. */
  private static final List<String> PRIORITIES = List.of("priority", "ordinary");

  private Api admin;
  private TestOffice office;
  private Api kiosk;

  @BeforeEach
  void setUpAnOffice() {
    admin = Administrator.api();
    office = TestOffice.open().service("A").service("B").counter("1", "A").counter("2", "B");
    kiosk = office.kiosk();
  }

  @TestFactory
  Stream<DynamicTest> everyMoveInEveryStatus() {
    office.seat(admin, "1");
    return TABLE.strip().lines().map(line -> line.split("\\|", -1)).flatMap(this::inStatus);
  }

  private Stream<DynamicTest> inStatus(String[] row) {
    String status = row[0].strip();
    List<String> way = words(row[1]);
    List<String> legal = words(row[2]);
    List<DynamicTest> tests = new ArrayList<>();
    for (String move : legal) {
      String[] leads = move.split(">", -1);
      tests.add(
          DynamicTest.dynamicTest(
              status + " " + leads[0] + " leads to " + leads[1],
              () -> legal(way, leads[0], leads[1])));
    }
    List<String> illegal =
        MOVES.stream()
            .filter(m -> legal.stream().noneMatch(l -> l.startsWith(m + ">")))
            .filter(m -> !status.equals("WAITING") || !PRIORITIES.contains(m))
            .toList();
    tests.add(
        DynamicTest.dynamicTest(
            status + " refuses " + illegal, () -> illegal(status, way, illegal)));
    return tests.stream();
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split(" +", -1));
  }

  private void legal(List<String> way, String move, String leadsTo) {
    String ticket = ticketAfter(way);
    Answer answer = make(ticket, move).with(200);
    assertEquals(leadsTo, answer.get("status"));
    List<JsonNode> events = office.events(ticket);
    assertEquals(way.size() + 2, events.size());
    JsonNode last = events.get(events.size() - 1);
    assertEquals(way.size() + 2, last.get("move").asInt());
    assertEquals(
        move.toUpperCase(java.util.Locale.ROOT).replace('-', '_'), last.get("kind").asString());
    assertEquals(leadsTo, last.get("status").asString());
    if (!move.equals("reprint")) {
      undo(ticket, way.size() + 2);
      make(ticket, move).with(200);
    }
    leave(ticket, leadsTo);
  }

  /** All is as before the move, but for its event and the one that took it back. */
  private void undo(String ticket, int move) {
    office.move(admin, ticket, "undo").with(200);
    List<JsonNode> events = office.events(ticket);
    JsonNode last = events.get(events.size() - 1);
    assertEquals("UNDO", last.get("kind").asString());
    assertEquals(move, last.get("undoes").asInt());
    assertEquals(events.get(move - 2).get("status"), last.get("status"));
    assertEquals(events.get(move - 2).get("serviceId"), last.get("serviceId"));
    assertEquals("nothing-to-undo", office.move(admin, ticket, "undo").with(409).problem());
  }

  private void illegal(String status, List<String> way, List<String> moves) {
    String ticket = ticketAfter(way);
    List<JsonNode> before = office.events(ticket);
    JsonNode listedBefore = listed(ticket);
    for (String move : moves) {
      Answer refusal = make(ticket, move).with(409);
      assertEquals("ticket-not-in-status", refusal.problem(), move);
      assertEquals(status, refusal.get("ticketStatus"), move);
    }
    assertEquals(before, office.events(ticket));
    assertEquals(listedBefore, listed(ticket));
    leave(ticket, status);
  }

  private String ticketAfter(List<String> way) {
    String ticket = office.draw(kiosk, "A").with(201).get("id");
    for (String move : way) {
      Answer answer = move.equals("call") ? office.call(admin, "1", ticket) : make(ticket, move);
      answer.with(move.equals("call") ? 201 : 200);
    }
    return ticket;
  }

  private Answer make(String ticket, String move) {
    Object told =
        switch (move) {
          case "resume" -> Map.of("counterId", office.counterId("1"));
          case "transfer", "next-step" -> Map.of("serviceId", office.serviceId("B"));
          case "priority" -> Map.of("priorityReason", "AID");
          default -> Api.NOTHING;
        };
    return office.move(admin, ticket, move, told);
  }

  /** Frees the counter for the next test. */
  private void leave(String ticket, String status) {
    switch (status) {
      case "CALLED" -> office.move(admin, ticket, "no-show").with(200);
      case "SERVING" -> office.move(admin, ticket, "finish").with(200);
      default -> {}
    }
  }

  private JsonNode listed(String ticket) {
    return office.tickets().stream()
        .filter(t -> t.get("id").asString().equals(ticket))
        .findFirst()
        .orElseThrow();
  }
}
