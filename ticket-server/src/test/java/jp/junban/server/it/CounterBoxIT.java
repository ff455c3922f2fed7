package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What a counter box can do at its counter, and that it can do nothing else. */
@ExtendWith(TicketServer.class)
class CounterBoxIT {

  private static final String BOX = "/api/v1/counter-box";

  private Api admin;
  private TestOffice office;
  private Api box;

  @BeforeEach
  void open() {
    admin = Administrator.api();
    office = TestOffice.open().service("A").counter("1", "A").counter("2", "A");
    box = office.counterBox("1");
  }

  private String draw() {
    return office.draw(office.kiosk(), "A").with(201).get("number");
  }

  private Answer press(String button, @Nullable String number) {
    return box.command(BOX + "/" + button, Collections.singletonMap("number", number));
  }

  private static String present(Answer answer) {
    JsonNode ticket = answer.json().get("ticket");
    return ticket.isNull()
        ? "-"
        : ticket.get("number").asString() + " " + ticket.get("status").asString();
  }

  @Test
  void aBoxLeadsAVisitFromCallToFinish() {
    String number = draw();
    assertEquals("CLOSED", box.get(BOX).with(200).get("state"));
    office.seat(admin, "1");
    assertEquals("OPEN", box.get(BOX).with(200).get("state"));
    assertEquals(number + " CALLED", present(press("calls", null).with(201)));
    Answer recalled = press("recall", number).with(200);
    assertEquals(2, recalled.json().get("ticket").get("calls").asInt());
    assertEquals(number + " SERVING", present(press("start", number).with(200)));
    assertEquals(number + " SERVING", present(box.get(BOX).with(200)));
    assertEquals("-", present(press("finish", number).with(200)));
    assertEquals("1", box.get(BOX).with(200).get("counter"));
  }

  @Test
  void theNextCallEndsTheVisitThatHasBegun() {
    String first = draw();
    String second = draw();
    office.seat(admin, "1");
    press("calls", null).with(201);
    assertEquals("counter-busy", press("calls", first).with(409).problem());
    press("start", first).with(200);
    assertEquals(second + " CALLED", present(press("calls", first).with(201)));
    press("start", second).with(200);
    assertEquals("nobody-waiting", press("calls", second).with(409).problem());
    assertEquals(second + " SERVING", present(box.get(BOX).with(200)));
  }

  @Test
  void aPressSentAgainCallsNobodyElse() {
    String first = draw();
    draw();
    office.seat(admin, "1");
    String key = Api.newKey();
    Map<String, Object> nothing = Collections.singletonMap("number", null);
    List<Answer> answers = AtOnce.all(3, i -> box.command(BOX + "/calls", nothing, key));
    answers.forEach(answer -> assertEquals(first + " CALLED", present(answer.with(201))));
    assertTrue(box.command(BOX + "/calls", nothing, key).replayed());
    long calls =
        office.events().stream().filter(e -> e.get("kind").asString().equals("CALL")).count();
    assertEquals(1, calls);
  }

  @Test
  void aPressOnAnOldNumberMovesNobody() {
    String first = draw();
    String second = draw();
    office.seat(admin, "1");
    String id = office.callNext(admin, "1").with(201).get("id");
    office.move(admin, id, "no-show").with(200);
    office.callNext(admin, "1").with(201);
    Answer refused = press("start", first).with(409);
    assertEquals("other-ticket-at-counter", refused.problem());
    assertEquals(second, refused.get("number"));
    assertEquals("other-ticket-at-counter", press("calls", first).with(409).problem());
    assertEquals(second + " CALLED", present(box.get(BOX).with(200)));
  }

  @Test
  void aBoxActsForItsOwnCounterAlone() {
    String number = draw();
    office.seat(admin, "2");
    String id = office.callNext(admin, "2").with(201).get("id");
    assertEquals("-", present(box.get(BOX).with(200)));
    assertEquals("other-ticket-at-counter", press("start", number).with(409).problem());
    assertEquals("counter-closed", press("calls", null).with(409).problem());
    assertEquals(403, office.callNext(box, "2").status());
    assertEquals(403, office.move(box, id, "start").status());
    assertEquals(403, office.draw(box, "A").status());
    assertEquals(403, box.get(office.path("/desk")).status());
    assertEquals(403, office.kiosk().get(BOX).status());
    assertEquals(403, admin.get(BOX).status());
    assertEquals(401, Api.anyone().get(BOX).status());
    for (String move : List.of("no-show", "hold", "undo", "transfer", "cancel")) {
      assertEquals("unknown-move", press(move, number).with(404).problem());
    }
  }

  @Test
  void aPausedCounterSaysSo() {
    office.seat(admin, "1");
    admin
        .post("/api/v1/counters/" + office.counterId("1") + "/pause", Map.of("reason", "LUNCH"))
        .with(200);
    assertEquals("PAUSED", box.get(BOX).with(200).get("state"));
    draw();
    assertEquals("counter-paused", press("calls", null).with(409).problem());
  }

  @Test
  void aBoxIsGivenACounterOfItsOwnOffice() {
    TestOffice other = TestOffice.open().service("A").counter("1", "A");
    Map<String, Object> form =
        Map.of(
            "kind",
            "COUNTER_BOX",
            "name",
            "ボックス",
            "counterId",
            other.counterId("1"),
            "active",
            true);
    assertEquals("invalid-input", admin.post(office.path("/terminals"), form).with(400).problem());
  }

  @Test
  void aBoxTellsHowItIs() {
    box.put("/api/v1/terminals/me/report", Map.of("version", "0.1.0")).with(204);
  }
}
