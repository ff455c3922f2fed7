package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What a kiosk issued by itself: one ticket, its own number, its true time, nobody lost. */
@ExtendWith(TicketServer.class)
class OfflineIT {

  private static final Random RANDOM = new Random(4);

  private final Api admin = Administrator.api();
  private final TestOffice office =
      TestOffice.open().service("A").service("B").counter("1", "A", "B");
  private final Api kiosk = office.kiosk();

  private JsonNode kept() {
    return kiosk.get("/api/v1/terminals/me/office").with(200).json();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.parse(kept().get("at").asString());
  }

  private int digits() {
    return kept().get("offlineSeries").asInt();
  }

  private static String newToken() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private Map<String, Object> paper(String service, int sequence, OffsetDateTime at) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("serviceId", office.serviceId(service));
    paper.put("language", "ja");
    paper.put("number", service + (digits() * 100 + sequence));
    paper.put("token", newToken());
    paper.put("issuedAt", at.toString());
    paper.put("sentAt", now().toString());
    return paper;
  }

  private Answer bring(Map<String, Object> paper, String key) {
    return kiosk.command(office.path("/offline-tickets"), paper, key);
  }

  private JsonNode listed(String key) {
    return office.tickets().stream()
        .filter(ticket -> ticket.get("idempotencyKey").asString().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asString("");
  }

  @Test
  void aKioskIsToldWhatItNeedsWithoutTheServer() {
    JsonNode told = kept();
    assertEquals(office.id(), told.at("/office/id").asString());
    assertEquals("Asia/Tokyo", told.at("/office/zone").asString());
    assertEquals(1, told.at("/clockSpeed").asInt());
    assertEquals(2, told.get("services").size());
    JsonNode today = told.at("/services/0/days/0");
    assertEquals(TestOffice.DAY, text(today, "date"));
    assertTrue(text(today, "opensAt").startsWith(TestOffice.DAY + "T00:00"), today.toString());
    assertEquals(32, told.get("days").size());
    int digits = digits();
    assertTrue(digits >= 51 && digits <= 99);
    assertNotEquals(
        digits,
        office.kiosk().get("/api/v1/terminals/me/office").json().get("offlineSeries").asInt());
    admin.get("/api/v1/terminals/me/office").with(403);
  }

  @Test
  void itIsQueuedAsOfItsTimeAndCalledByTheNumberOnThePaper() {
    OffsetDateTime now = now();
    office.draw(kiosk, "A").with(201);
    Map<String, Object> paper = paper("A", 1, now.minusMinutes(10));
    String key = Api.newKey();
    Answer taken = bring(paper, key).with(201);
    assertEquals("A" + digits() + "01", taken.get("number"));
    assertTrue(taken.json().get("peopleAhead").isNull());
    office.seat(admin, "1");
    assertEquals(taken.get("number"), office.callNext(admin, "1").with(201).get("number"));
    JsonNode ticket = listed(key);
    assertEquals("OFFLINE", text(ticket, "channel"));
    assertEquals(
        now.minusMinutes(10).toInstant(),
        OffsetDateTime.parse(text(ticket, "issuedAt")).toInstant());
    assertTrue(ticket.get("attention").isNull());
    JsonNode place =
        Api.anyone().get("/api/v1/ticket-status/" + paper.get("token")).with(200).json();
    assertEquals("CALLED", text(place, "status"));
    assertEquals("1", text(place, "counter"));
    Reconciliation.of(office, admin).check();
  }

  @Test
  void broughtAgainInAnyOrderItChangesNothing() {
    List<Map<String, Object>> papers = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    OffsetDateTime now = now();
    for (int i = 1; i <= 20; i++) {
      papers.add(paper("A", i, now.minusMinutes(30 - i)));
      keys.add(Api.newKey());
    }
    List<Integer> order = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < papers.size(); i++) {
        order.add(i);
      }
    }
    Collections.shuffle(order, RANDOM);
    Set<Integer> before = new HashSet<>();
    for (int i : order) {
      boolean first = before.add(i);
      assertEquals(!first, bring(papers.get(i), keys.get(i)).with(201).replayed());
    }
    List<String> numbers = office.tickets().stream().map(ticket -> text(ticket, "number")).toList();
    assertEquals(papers.stream().map(paper -> (String) paper.get("number")).toList(), numbers);
    assertEquals(20, office.events().size());
  }

  @Test
  void theSamePaperAtTheSameMomentIsOneTicket() {
    for (int round = 1; round <= 3; round++) {
      Map<String, Object> paper = paper("A", round, now());
      String key = Api.newKey();
      List<Answer> answers =
          AtOnce.all(8, i -> i % 2 == 0 ? bring(paper, key) : office.draw(kiosk, "A", key));
      answers.forEach(answer -> answer.with(201));
      assertEquals(paper.get("number"), text(listed(key), "number"));
      assertEquals(round, office.tickets().size());
    }
  }

  @Test
  void aTicketWhoseAnswerWasLostGoesByThePaperAndKeepsItsPlace() {
    office.draw(kiosk, "A").with(201);
    String key = Api.newKey();
    Answer unheard = office.draw(kiosk, "A", key).with(201);
    Answer behind = office.draw(kiosk, "A").with(201);
    Map<String, Object> paper = paper("A", 1, now());
    assertFalse(bring(paper, key).with(201).replayed());
    assertTrue(bring(paper, key).with(201).replayed());
    assertEquals(paper.get("number"), office.draw(kiosk, "A", key).with(201).get("number"));
    assertEquals(3, office.tickets().size());
    JsonNode ticket = listed(key);
    assertEquals(unheard.get("id"), text(ticket, "id"));
    assertEquals(unheard.get("number"), text(ticket, "alsoNumber"));
    office.seat(admin, "1");
    office.callNext(admin, "1").with(201);
    String first = office.tickets().get(0).get("id").asString();
    office.move(admin, first, "no-show").with(200);
    assertEquals(paper.get("number"), office.callNext(admin, "1").with(201).get("number"));
    assertNotEquals(behind.get("number"), text(listed(key), "number"));
    Api.anyone().get("/api/v1/ticket-status/" + paper.get("token")).with(200);
    Reconciliation.of(office, admin).check();
  }

  @Test
  void whatWasCalledUnderANumberThatNobodyHasIsTakenBack() {
    office.seat(admin, "1");
    String called = Api.newKey();
    office.draw(kiosk, "A", called).with(201);
    office.callNext(admin, "1").with(201);
    bring(paper("A", 1, now()), called).with(201);
    assertEquals("WAITING", text(listed(called), "status"));
    assertEquals(
        "A" + digits() + "01", office.callNext(admin, "1").with(201).get("number"), "called again");
    String missed = Api.newKey();
    String id = office.draw(kiosk, "B", missed).with(201).get("id");
    office.move(admin, listed(called).get("id").asString(), "no-show").with(200);
    office.call(admin, "1", id).with(201);
    office.move(admin, id, "no-show").with(200);
    bring(paper("B", 1, now()), missed).with(201);
    assertEquals("WAITING", text(listed(missed), "status"));
    List<String> kinds = office.events(id).stream().map(event -> text(event, "kind")).toList();
    assertEquals(List.of("ISSUE", "CALL", "NO_SHOW", "REINSTATE", "RENUMBER"), kinds);
    Reconciliation.of(office, admin).check();
  }

  @Test
  void aVisitorWhoseTicketWasCancelledMeanwhileIsNotLost() {
    String key = Api.newKey();
    String id = office.draw(kiosk, "A", key).with(201).get("id");
    office.move(admin, id, "cancel").with(200);
    Map<String, Object> paper = paper("A", 1, now());
    String number = bring(paper, key).with(201).get("number");
    assertTrue(bring(paper, key).with(201).replayed());
    assertEquals(paper.get("number"), number);
    assertEquals(2, office.tickets().size());
    JsonNode waiting =
        office.tickets().stream()
            .filter(ticket -> text(ticket, "number").equals(number))
            .findFirst()
            .orElseThrow();
    assertEquals("WAITING", text(waiting, "status"));
    assertEquals("DRAWN_TWICE", text(waiting, "attention"));
  }

  @Test
  void whatOnlineWouldHaveBeenRefusedIsTakenAndMarkedForStaff() {
    TestOffice closed = TestOffice.closed(admin).service("A").service("B").counter("1", "A");
    Api there = closed.kiosk();
    JsonNode told = there.get("/api/v1/terminals/me/office").with(200).json();
    Map<String, Object> paper = new HashMap<>(paper("A", 1, now()));
    paper.put("serviceId", closed.serviceId("A"));
    paper.put("number", "A" + told.get("offlineSeries").asInt() + "01");
    there.command(closed.path("/offline-tickets"), paper).with(201);
    Map<String, Object> uncalled = new HashMap<>(paper);
    uncalled.put("serviceId", closed.serviceId("B"));
    uncalled.put("number", "B" + told.get("offlineSeries").asInt() + "01");
    uncalled.put("token", newToken());
    there.command(closed.path("/offline-tickets"), uncalled).with(201);
    List<String> marks =
        closed.tickets().stream().map(ticket -> text(ticket, "attention")).sorted().toList();
    assertEquals(List.of("NO_COUNTER", "RECEPTION_CLOSED"), marks);
    closed.seat(admin, "1");
    assertEquals(paper.get("number"), closed.callNext(admin, "1").with(201).get("number"));
  }

  @Test
  void anotherPersonsNumberIsNotGivenTwice() {
    Map<String, Object> one = paper("A", 1, now().minusMinutes(2));
    Map<String, Object> other = paper("A", 1, now().minusMinutes(1));
    String key = Api.newKey();
    bring(one, Api.newKey()).with(201);
    Answer taken = bring(other, key).with(201);
    assertEquals("A001", taken.get("number"));
    assertEquals("OTHER_NUMBER", text(listed(key), "attention"));
    assertEquals(other.get("number"), text(listed(key), "alsoNumber"));
  }

  @Test
  void aKiosksWrongClockDoesNoHarm() {
    OffsetDateTime now = now();
    Map<String, Object> paper = paper("A", 1, now.minusHours(5).minusMinutes(3));
    paper.put("sentAt", now.minusHours(5).toString());
    String key = Api.newKey();
    bring(paper, key).with(201);
    Duration ago = Duration.between(OffsetDateTime.parse(text(listed(key), "issuedAt")), now());
    assertTrue(ago.minusMinutes(3).abs().compareTo(Duration.ofMinutes(1)) < 0, ago.toString());
    Map<String, Object> future = paper("A", 2, now.plusHours(2));
    String later = Api.newKey();
    bring(future, later).with(201);
    assertFalse(OffsetDateTime.parse(text(listed(later), "issuedAt")).isAfter(now()));
  }

  @Test
  void whatComesInAfterItsDayIsKeptInThatDayAndWaitsForNobody() {
    Map<String, Object> paper = paper("A", 1, now().minusDays(2));
    Answer taken = bring(paper, Api.newKey()).with(201);
    assertEquals("2026-11-22", taken.get("businessDay"));
    assertEquals(0, office.tickets().size());
    JsonNode kept = admin.get(office.path("/tickets?date=2026-11-22")).with(200).list().get(0);
    assertEquals("EXPIRED", text(kept, "status"));
    assertEquals("DAY_OVER", text(kept, "attention"));
  }

  @Test
  void onlyAKioskOfTheOfficeBringsAndOnlyItsOwnNumbers() {
    Map<String, Object> paper = paper("A", 1, now());
    TestOffice elsewhere = TestOffice.open().service("A").counter("1", "A");
    Answer foreign = elsewhere.kiosk().command(office.path("/offline-tickets"), paper).with(403);
    assertEquals("other-office", foreign.problem());
    admin.command(office.path("/offline-tickets"), paper).with(403);
    paper.put("number", "A012");
    paper.put("token", "short");
    paper.remove("language");
    JsonNode issues = bring(paper, Api.newKey()).with(400).json().get("issues");
    assertEquals(3, issues.size());
    kiosk.post(office.path("/offline-tickets"), paper("A", 1, now())).with(400);
    assertEquals(0, office.tickets().size());
  }

  @Test
  void anEnrolmentWhoseAnswerWasLostIsAnsweredAgainToTheSameMachineOnly() {
    String terminal = office.newTerminal("KIOSK");
    String code = office.code(terminal);
    String token = newToken() + newToken().substring(0, 21);
    Api machine = Api.anyoneAt(admin.address());
    Map<String, Object> pairing = Map.of("code", code, "token", token);
    Answer first = machine.post("/api/v1/terminals/enrol", pairing).with(201);
    assertEquals(token, first.get("token"));
    int digits =
        machine
            .asTerminal(token)
            .get("/api/v1/terminals/me/office")
            .json()
            .get("offlineSeries")
            .asInt();
    assertEquals(first.text(), machine.post("/api/v1/terminals/enrol", pairing).with(201).text());
    assertEquals(
        digits,
        machine
            .asTerminal(token)
            .get("/api/v1/terminals/me/office")
            .json()
            .get("offlineSeries")
            .asInt());
    Map<String, Object> another =
        Map.of("code", code, "token", newToken() + newToken().substring(0, 21));
    machine.post("/api/v1/terminals/enrol", another).with(404);
    machine.post("/api/v1/terminals/enrol", Map.of("code", code, "token", "short")).with(400);
    String next = office.enrol(terminal).get("token");
    machine.post("/api/v1/terminals/enrol", pairing).with(404);
    assertNotEquals(
        digits,
        machine
            .asTerminal(next)
            .get("/api/v1/terminals/me/office")
            .json()
            .get("offlineSeries")
            .asInt());
  }

  @Test
  void whatIsWrongWithAKioskIsSaidInWords() {
    Map<String, Object> report =
        Map.of(
            "printer", "OUT_OF_PAPER", "paper", "OUT", "freeDiskMegabytes", 120, "undelivered", 3);
    kiosk.put("/api/v1/terminals/me/report", report).with(204);
    JsonNode told = admin.get(office.path("/terminals")).with(200).list().get(0).get("report");
    assertEquals(3, told.get("undelivered").asInt());
    assertEquals(3, told.get("wrong").size());
    assertEquals("用紙がありません。補充してください。", told.at("/wrong/0/ja").asString());
    kiosk.put("/api/v1/terminals/me/report", Map.of("printer", "READY")).with(204);
    assertEquals(
        0, admin.get(office.path("/terminals")).with(200).list().get(0).at("/report/wrong").size());
  }
}
