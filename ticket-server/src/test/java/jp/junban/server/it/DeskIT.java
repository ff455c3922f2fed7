package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * What staff do beside calling and finishing: undo, visits of several procedures, pauses, words.
 */
@ExtendWith(TicketServer.class)
class DeskIT {

  private static final AtomicInteger MADE = new AtomicInteger();

  private Api admin;
  private TestOffice office;
  private Api kiosk;

  @BeforeEach
  void setUpAnOffice() {
    admin = Administrator.api();
    office =
        TestOffice.open()
            .service("A")
            .service("B")
            .service("C")
            .counter("1", "A", "B", "C")
            .counter("2", "A", "B");
    kiosk = office.kiosk();
    office.seat(admin, "1");
    office.seat(admin, "2");
  }

  private Api staff() {
    return Administrator.enter("desk-" + MADE.incrementAndGet(), "STAFF", office.id());
  }

  private String draw(String service) {
    return office.draw(kiosk, service).with(201).get("id");
  }

  private String counterPath(String label, String action) {
    return "/api/v1/counters/" + office.counterId(label) + "/" + action;
  }

  @Test
  void anUndoneCallVanishesFromTheBoardAndFromTheFigures() {
    String ticket = draw("A");
    try (LiveFeed board = LiveFeed.board(office);
        LiveFeed desk = LiveFeed.desk(admin, office)) {
      Answer called = office.callNext(admin, "1").with(201);
      assertEquals("CALL", called.json().at("/undo/move").asString());
      JsonNode shown = board.await(b -> b.get("calls").size() == 1);
      String callId = shown.at("/calls/0/callId").asString();
      desk.await(d -> d.at("/tickets/0/undo/move").asString("").equals("CALL"));
      Answer undone = office.move(admin, ticket, "undo").with(200);
      assertEquals("WAITING", undone.get("status"));
      assertEquals(0, undone.json().get("calls").asInt());
      assertTrue(undone.json().get("undo").isNull());
      board.await(b -> b.get("calls").isEmpty() && b.at("/services/0/waiting").asInt() == 1);
      office.callNext(admin, "1").with(201);
      JsonNode again = board.await(b -> b.get("calls").size() == 1);
      assertNotEquals(callId, again.at("/calls/0/callId").asString(), "is announced anew");
      assertEquals(1, again.at("/calls/0/times").asInt());
    }
    office.move(admin, ticket, "undo").with(200);
    Reconciliation.of(office, admin).check();
    JsonNode report = admin.get(office.path("/reports/hourly?date=" + TestOffice.DAY)).json();
    assertEquals(0, report.at("/totals/called").asInt());
  }

  @Test
  void anUndoneNoShowStandsAtItsCounterAgainUnlessThatIsTaken() {
    String first = draw("A");
    String second = draw("A");
    office.callNext(admin, "1").with(201);
    try (LiveFeed board = LiveFeed.board(office)) {
      office.move(admin, first, "no-show").with(200);
      board.await(b -> b.get("missed").size() == 1);
      Answer back = office.move(admin, first, "undo").with(200);
      assertEquals("CALLED", back.get("status"));
      assertEquals(office.counterId("1"), back.get("counterId"));
      board.await(b -> b.get("missed").isEmpty());
    }
    office.move(admin, first, "no-show").with(200);
    assertEquals(second, office.callNext(admin, "1").with(201).get("id"));
    Answer busy = office.move(admin, first, "undo").with(409);
    assertEquals("counter-busy", busy.problem());
    assertEquals(second, busy.get("ticketId"));
    office.move(admin, second, "undo").with(200);
    office.move(admin, first, "undo").with(200);
    Reconciliation.of(office, admin).check();
  }

  @Test
  void aMoveIsUndoneByWhoMadeItOrByAManager() {
    Api one = staff();
    Api other = staff();
    office.seat(one, "1");
    String ticket = draw("A");
    office.callNext(one, "1").with(201);
    assertEquals("move-of-another", office.move(other, ticket, "undo").with(403).problem());
    office.move(one, ticket, "undo").with(200);
    office.callNext(one, "1").with(201);
    office.move(admin, ticket, "undo").with(200);
    assertEquals("nothing-to-undo", office.move(one, ticket, "undo").with(409).problem());
  }

  @Test
  void anUndoSentTwiceIsMadeOnce() {
    String ticket = draw("A");
    office.callNext(admin, "1").with(201);
    String path = "/api/v1/tickets/" + ticket + "/undo";
    String key = Api.newKey();
    AtOnce.all(4, i -> admin.command(path, Api.NOTHING, key)).forEach(a -> a.with(200));
    assertEquals(3, office.events(ticket).size());
  }

  @Test
  void aVisitGoesThroughItsProceduresUnderOneNumberAndCountsWhatWasDone() {
    Map<String, Object> wish =
        Map.of(
            "serviceId",
            office.serviceId("A"),
            "language",
            "ja",
            "furtherServiceIds",
            List.of(office.serviceId("B")));
    Answer drawn = kiosk.command("/api/v1/tickets", wish).with(201);
    String ticket = drawn.get("id");
    try (LiveFeed desk = LiveFeed.desk(admin, office)) {
      JsonNode waiting = desk.await(d -> d.get("tickets").size() == 1).at("/tickets/0");
      assertEquals(List.of("PRESENT", "AHEAD"), steps(waiting));
    }
    office.callNext(admin, "1").with(201);
    office.move(admin, ticket, "start").with(200);
    Map<String, Object> two =
        Map.of("outcomes", List.of(Map.of("serviceId", office.serviceId("A"), "quantity", 2)));
    Answer on = office.move(admin, ticket, "next-step", two).with(200);
    assertEquals(List.of("DONE", "PRESENT"), steps(on.json()));
    assertEquals(drawn.get("number"), on.get("number"));
    assertEquals("WAITING", on.get("status"));
    assertEquals(office.serviceId("B"), on.get("serviceId"));
    office.callNext(admin, "2").with(201);
    office.move(admin, ticket, "start").with(200);
    Map<String, String> added = Map.of("serviceId", office.serviceId("C"));
    assertEquals(3, steps(office.move(admin, ticket, "next-step", added).with(200).json()).size());
    assertEquals(2, steps(office.move(admin, ticket, "undo").with(200).json()).size());
    assertEquals("no-next-step", office.move(admin, ticket, "next-step").with(409).problem());
    office.move(admin, ticket, "finish").with(200);
    assertEquals(Map.of("A", 2L, "B", 1L), done());
    office.move(admin, ticket, "undo").with(200);
    assertEquals(Map.of("A", 2L), done());
    Reconciliation.of(office, admin).check();
    JsonNode hourly = admin.get(office.path("/reports/hourly?date=" + TestOffice.DAY)).json();
    assertEquals(office.serviceId("A"), hourly.at("/rows/0/serviceId").asString());
    assertEquals(1, hourly.at("/totals/called").asInt());
  }

  private static List<String> steps(JsonNode ticket) {
    List<String> states = new ArrayList<>();
    ticket.get("steps").forEach(step -> states.add(step.get("state").asString()));
    return states;
  }

  private Map<String, Long> done() {
    String path = office.path("/reports/outcomes?date=" + TestOffice.DAY);
    Map<String, Long> done = new java.util.TreeMap<>();
    JsonNode report = admin.get(path).with(200).json();
    report
        .get("rows")
        .forEach(r -> done.put(r.get("prefix").asString(), r.get("quantity").asLong()));
    long sum = done.values().stream().mapToLong(Long::longValue).sum();
    assertEquals(sum, report.at("/totals/quantity").asLong());
    String csv = admin.get(path + "&format=csv").with(200).text();
    assertTrue(csv.contains(",total,,"), csv);
    return done;
  }

  @Test
  void badVisitsAndOutcomesAreRefusedInWords() {
    List<String> same = List.of(office.serviceId("A"));
    List<String> foreign = List.of("0199-none");
    for (List<String> further : List.of(same, foreign)) {
      Map<String, Object> wish =
          Map.of(
              "serviceId", office.serviceId("A"), "language", "ja", "furtherServiceIds", further);
      Answer refusal = kiosk.command("/api/v1/tickets", wish).with(400);
      assertEquals("furtherServiceIds[0]", refusal.json().at("/issues/0/field").asString());
    }
    String ticket = draw("A");
    office.callNext(admin, "1").with(201);
    office.move(admin, ticket, "start").with(200);
    Map<String, Object> none =
        Map.of("outcomes", List.of(Map.of("serviceId", office.serviceId("A"), "quantity", 100)));
    Answer refusal = office.move(admin, ticket, "finish", none).with(400);
    assertEquals("outcomes[0].quantity", refusal.json().at("/issues/0/field").asString());
    office.move(admin, ticket, "finish", Map.of("outcomes", List.of())).with(200);
    assertEquals(Map.of(), done());
  }

  @Test
  void theServiceThatUsuallyFollowsIsTheNextStep() {
    Map<String, Object> form = new java.util.HashMap<>();
    JsonNode service = admin.get(office.path("/services")).with(200).list().get(0);
    for (String field : service.propertyNames()) {
      form.put(field, service.get(field));
    }
    form.put("nextServiceId", office.serviceId("B"));
    admin.put("/api/v1/services/" + office.serviceId("A"), form).with(200);
    String ticket = draw("A");
    office.callNext(admin, "1").with(201);
    office.move(admin, ticket, "start").with(200);
    Answer on = office.move(admin, ticket, "next-step").with(200);
    assertEquals(office.serviceId("B"), on.get("serviceId"));
  }

  @Test
  void theVisitBeforeEndsInTheSameMomentAsTheNextIsCalled() {
    String first = draw("A");
    String second = draw("A");
    String calls = counterPath("1", "calls");
    office.callNext(admin, "1").with(201);
    office.move(admin, first, "start").with(200);
    assertEquals("counter-busy", office.callNext(admin, "1").with(409).problem());
    Answer notCalled = admin.command(calls, Map.of("present", "NO_SHOW")).with(409);
    assertEquals("ticket-not-in-status", notCalled.problem());
    assertEquals(second, admin.command(calls, Map.of("present", "FINISH")).with(201).get("id"));
    assertEquals("FINISHED", statusOf(first));
    assertEquals(
        "nobody-waiting", admin.command(calls, Map.of("present", "NO_SHOW")).with(409).problem());
    assertEquals("CALLED", statusOf(second), "all or nothing");
    office.move(admin, second, "undo").with(200);
    assertEquals("WAITING", statusOf(second));
    assertEquals("FINISHED", statusOf(first));
    assertEquals(Map.of("A", 1L), done());
    Reconciliation.of(office, admin).check();
  }

  private String statusOf(String ticket) {
    List<JsonNode> events = office.events(ticket);
    return events.get(events.size() - 1).get("status").asString();
  }

  @Test
  void aPausedCounterCallsNobodyUntilItsPersonIsBack() {
    String ticket = draw("A");
    Map<String, String> lunch = Map.of("reason", "LUNCH", "returnsAt", "2026-11-24T14:00:00+09:00");
    Answer paused = admin.post(counterPath("1", "pause"), lunch).with(200);
    assertEquals("LUNCH", paused.json().at("/paused/reason").asString());
    assertEquals("counter-paused", office.callNext(admin, "1").with(409).problem());
    try (LiveFeed desk = LiveFeed.desk(admin, office)) {
      JsonNode counter =
          desk.await(d -> d.at("/counters/0/paused/reason").asString("").equals("LUNCH"))
              .at("/counters/0");
      assertTrue(counter.get("staffed").asBoolean());
    }
    Map<String, String> past = Map.of("reason", "LUNCH", "returnsAt", "2026-11-24T11:00:00+09:00");
    admin.post(counterPath("1", "pause"), past).with(400);
    admin.post(counterPath("1", "unpause"), Api.NOTHING).with(200);
    assertEquals(ticket, office.callNext(admin, "1").with(201).get("id"));
    assertEquals("counter-busy", admin.post(counterPath("1", "pause"), lunch).with(409).problem());
    office.move(admin, ticket, "no-show").with(200);
    admin.post(counterPath("1", "pause"), lunch).with(200);
    assertEquals("counter-paused", office.move(admin, ticket, "undo").with(409).problem());
    admin.post(counterPath("1", "close"), Api.NOTHING).with(200);
    assertEquals(
        "counter-closed", admin.post(counterPath("1", "pause"), lunch).with(409).problem());
    assertEquals("counter-closed", office.move(admin, ticket, "undo").with(409).problem());
  }

  @Test
  void aTicketPassedOnToOneCounterIsCalledThereAlone() {
    String ticket = draw("A");
    office.callNext(admin, "1").with(201);
    Map<String, String> toTwo = Map.of("counterId", office.counterId("2"));
    Answer passed = office.move(admin, ticket, "transfer", toTwo).with(200);
    assertEquals(office.counterId("2"), passed.get("forCounterId"));
    String later = draw("A");
    assertEquals(later, office.callNext(admin, "1").with(201).get("id"));
    assertEquals(ticket, office.callNext(admin, "2").with(201).get("id"));
    Map<String, String> cAtTwo =
        Map.of("counterId", office.counterId("2"), "serviceId", office.serviceId("C"));
    assertEquals(
        "service-not-served-here",
        office.move(admin, ticket, "transfer", cAtTwo).with(409).problem());
    assertEquals("same-service", office.move(admin, ticket, "transfer", toTwo).with(409).problem());
    office.move(admin, ticket, "undo").with(200);
    office.move(admin, later, "transfer", toTwo).with(200);
    assertEquals(later, office.call(admin, "1", later).with(201).get("id"), "named, it may");
  }

  @Test
  void numbersHandedOutOnPaperBecomeTicketsWithTheirTimes() {
    Map<String, Object> handout = new java.util.HashMap<>();
    handout.put("serviceId", office.serviceId("A"));
    handout.put("from", 1);
    handout.put("to", 30);
    handout.put("firstAt", "2026-11-24T08:30:00+09:00");
    handout.put("lastAt", "2026-11-24T08:59:00+09:00");
    String key = Api.newKey();
    String path = office.path("/paper-tickets");
    Answer issued = admin.command(path, handout, key).with(201);
    assertEquals(30, issued.json().get("issued").asInt());
    assertEquals("A030", issued.get("to"));
    assertTrue(admin.command(path, handout, key).with(201).replayed());
    Answer again = admin.command(path, handout).with(409);
    assertEquals("numbers-taken", again.problem());
    assertEquals(31, again.json().get("expected").asInt());
    handout.put("from", 33);
    handout.put("to", 34);
    assertEquals("numbers-missing", admin.command(path, handout).with(409).problem());
    handout.put("from", 31);
    handout.put("to", 32);
    admin.command(path, handout).with(400);
    List<JsonNode> tickets = office.tickets();
    assertEquals(30, tickets.size());
    assertEquals("2026-11-24T08:31:00+09:00", tickets.get(1).get("issuedAt").asString());
    assertEquals("PAPER", tickets.get(1).get("channel").asString());
    assertEquals("A031", office.draw(kiosk, "A").with(201).get("number"));
    assertEquals("A001", office.callNext(admin, "1").with(201).get("number"));
    Reconciliation.of(office, admin).check();
  }

  @Test
  void numbersOnPaperBecomeTicketsBeforeTheOfficeOpens() {
    TestOffice closed = TestOffice.closed(admin).service("A").counter("1", "A");
    Map<String, Object> handout =
        Map.of(
            "serviceId",
            closed.serviceId("A"),
            "from",
            1,
            "to",
            2,
            "firstAt",
            "2026-11-24T08:30:00+09:00");
    admin.command(closed.path("/paper-tickets"), handout).with(201);
    closed.draw(admin, "A").with(409);
  }

  @Test
  void colleaguesHearEachOther() {
    Api one = staff();
    try (LiveFeed desk = LiveFeed.desk(admin, office)) {
      Map<String, String> text = Map.of("text", "通訳をお願いします");
      String help = one.post(counterPath("1", "help"), text).with(201).get("id");
      assertEquals(help, one.post(counterPath("1", "help"), text).with(201).get("id"));
      JsonNode shown = desk.await(d -> d.get("help").size() == 1).at("/help/0");
      assertEquals("1", shown.get("counter").asString());
      admin.delete("/api/v1/help/" + help).with(204);
      admin.delete("/api/v1/help/none").with(404);
      desk.await(d -> d.get("help").isEmpty());
      Map<String, String> word = Map.of("text", "昼は3番を閉めます");
      String message = one.command(office.path("/messages"), word).with(201).get("id");
      one.command(office.path("/messages"), Map.of("text", " ")).with(400);
      desk.await(d -> d.get("messages").size() == 1);
      admin.delete("/api/v1/messages/" + message).with(204);
      desk.await(d -> d.get("messages").isEmpty());
    }
  }

  @Test
  void aKioskInTroubleIsOnTheDesk() {
    try (LiveFeed desk = LiveFeed.desk(admin, office)) {
      Map<String, Object> report = new java.util.HashMap<>();
      report.put("version", "0.1.0");
      report.put("printer", "OUT_OF_PAPER");
      report.put("detail", "用紙切れです");
      kiosk.put("/api/v1/terminals/me/report", report).with(204);
      JsonNode ill =
          desk.await(
              d ->
                  d.at("/terminals/0/trouble").asBoolean(false)
                      && d.at("/terminals/0/printer").asString("").equals("OUT_OF_PAPER"));
      assertEquals("用紙がありません。補充してください。", ill.at("/terminals/0/wrong/0/ja").asString());
      assertEquals("用紙切れです", ill.at("/terminals/0/wrong/1/ja").asString());
      report.put("printer", "READY");
      report.put("detail", null);
      kiosk.put("/api/v1/terminals/me/report", report).with(204);
      desk.await(d -> !d.at("/terminals/0/trouble").asBoolean(true));
    }
  }

  @Test
  void aSlipIsPrintedOnceMore() {
    String ticket = draw("A");
    Answer slip = admin.get("/api/v1/tickets/" + ticket + "/slip?paper=58").with(200);
    assertEquals("application/pdf", slip.header("Content-Type").orElse(""));
    assertTrue(slip.text().startsWith("%PDF-"), "a PDF");
    admin.get("/api/v1/tickets/" + ticket + "/slip?paper=A4").with(400);
    admin.get("/api/v1/tickets/none/slip").with(404);
    kiosk.get("/api/v1/tickets/" + ticket + "/slip").with(403);
    office.move(admin, ticket, "reprint").with(200);
    office.move(admin, ticket, "reprint").with(200);
    assertEquals(3, office.events(ticket).size());
    office.move(admin, ticket, "cancel").with(200);
    admin.get("/api/v1/tickets/" + ticket + "/slip").with(409);
  }

  @Test
  void aMoveThatWouldChangeNothingIsRefused() {
    String ticket = draw("A");
    assertEquals("already-so", office.move(admin, ticket, "ordinary").with(409).problem());
    Map<String, String> aid = Map.of("priorityReason", "AID");
    office.move(admin, ticket, "priority", aid).with(200);
    assertEquals("already-so", office.move(admin, ticket, "priority", aid).with(409).problem());
    office.move(admin, ticket, "cancel").with(200);
    assertEquals(3, office.events(ticket).size());
  }

  @Test
  void sixteenCountersCallAndUndoAtOnceAndNobodyIsDoubledOrForgotten() {
    TestOffice busy = TestOffice.open().service("A").service("B");
    for (int i = 1; i <= 16; i++) {
      busy.counter(String.valueOf(i), "A", "B");
      busy.seat(admin, String.valueOf(i));
    }
    Api machine = busy.kiosk();
    int tickets = 160;
    AtOnce.all(
        4,
        i -> {
          for (int n = 0; n < tickets / 4; n++) {
            busy.draw(machine, n % 2 == 0 ? "A" : "B").with(201);
          }
          return i;
        });
    AtOnce.all(16, i -> callUntilNobodyWaits(busy, String.valueOf(i + 1)));
    Set<String> finished = new HashSet<>();
    for (JsonNode ticket : busy.tickets()) {
      assertEquals("FINISHED", ticket.get("status").asString());
      assertEquals(1, ticket.get("calls").asInt());
      finished.add(ticket.get("id").asString());
    }
    assertEquals(tickets, finished.size());
    Reconciliation.of(busy, admin).check();
  }

  /** Every third call was a mistake, every fifth finish too. */
  private int callUntilNobodyWaits(TestOffice busy, String label) {
    int done = 0;
    for (int called = 1; ; called++) {
      Answer answer = busy.callNext(admin, label);
      if (answer.status() == 409) {
        assertEquals("nobody-waiting", answer.problem());
        return done;
      }
      String ticket = answer.with(201).get("id");
      if (called % 3 == 0) {
        busy.move(admin, ticket, "undo").with(200);
        continue;
      }
      busy.move(admin, ticket, "start").with(200);
      busy.move(admin, ticket, "finish").with(200);
      if (called % 5 == 0) {
        busy.move(admin, ticket, "undo").with(200);
        busy.move(admin, ticket, "finish").with(200);
      }
      done++;
    }
  }
}
