package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Calls: one decision at a time, in the order of the queue, with an event of every move. */
@ExtendWith(TicketServer.class)
class CallingIT {

  private static final int TICKETS = 300;

  private Api admin;

  @BeforeEach
  void signIn() {
    admin = Administrator.api();
  }

  @Test
  void sixteenCountersCallingAtOnceCallEverybodyOnceAndInOrder() {
    TestOffice office = TestOffice.open().service("A").service("B").service("C");
    List<String> given = List.of("A", "B", "C", "AB", "BC", "ABC", "AC", "ABC");
    for (int i = 1; i <= 16; i++) {
      office.counter(String.valueOf(i), given.get(i % given.size()).split("", 0));
      office.seat(admin, String.valueOf(i));
    }
    drawAll(office);
    List<Integer> calledBy = AtOnce.all(16, i -> callUntilNobodyWaits(office, i + 1));
    assertEquals(TICKETS, calledBy.stream().mapToInt(Integer::intValue).sum());
    mustHaveBeenCalledOnceAndInOrder(office);
    Reconciliation.of(office, admin).check();
  }

  private static void drawAll(TestOffice office) {
    Api kiosk = office.kiosk();
    AtOnce.all(
        6,
        i -> {
          for (int n = 0; n < TICKETS / 6; n++) {
            office.draw(kiosk, List.of("A", "B", "C").get((i + n) % 3)).with(201);
          }
          return i;
        });
  }

  private int callUntilNobodyWaits(TestOffice office, int counter) {
    String label = String.valueOf(counter);
    for (int called = 0; ; called++) {
      Answer answer = office.callNext(admin, label);
      if (answer.status() == 409) {
        assertEquals("nobody-waiting", answer.problem());
        return called;
      }
      String ticket = answer.with(201).get("id");
      if (called % 3 == 0) {
        office.move(admin, ticket, "no-show").with(200);
      } else {
        office.move(admin, ticket, "start").with(200);
        office.move(admin, ticket, "finish").with(200);
      }
    }
  }

  private static void mustHaveBeenCalledOnceAndInOrder(TestOffice office) {
    Map<String, String> calledAt = new HashMap<>();
    for (JsonNode event : office.events()) {
      if (event.get("kind").asString().equals("CALL")) {
        String before = calledAt.put(event.get("ticketId").asString(), event.get("at").asString());
        assertEquals(null, before, "called twice");
      }
    }
    assertEquals(TICKETS, calledAt.size());
    Map<String, String> latest = new HashMap<>();
    for (JsonNode ticket : office.tickets()) {
      String at = String.valueOf(calledAt.get(ticket.get("id").asString()));
      String before = latest.put(ticket.get("serviceId").asString(), at);
      assertTrue(before == null || before.compareTo(at) <= 0, ticket + " was overtaken");
    }
  }

  @Test
  void theSameCallSentTwiceAtTheSameMomentCallsOneTicket() {
    TestOffice office = TestOffice.open().service("A").counter("1", "A");
    office.seat(admin, "1");
    Api kiosk = office.kiosk();
    IntStream.range(0, 5).forEach(i -> office.draw(kiosk, "A").with(201));
    String path = "/api/v1/counters/" + office.counterId("1") + "/calls";
    for (int round = 1; round <= 3; round++) {
      String key = Api.newKey();
      List<Answer> answers = AtOnce.all(4, i -> admin.command(path, Api.NOTHING, key));
      Set<String> bodies = new HashSet<>();
      answers.forEach(answer -> bodies.add(answer.with(201).text()));
      assertEquals(1, bodies.size());
      assertEquals(1, answers.stream().filter(answer -> !answer.replayed()).count());
      String ticket = answers.get(0).get("id");
      assertEquals("A00" + round, answers.get(0).get("number"));
      assertEquals(2, office.events(ticket).size());
      office.move(admin, ticket, "no-show").with(200);
    }
  }

  @Test
  void aCommandWithoutABodyIsOneThatSaysNothing() {
    TestOffice office = TestOffice.open().service("A").counter("1", "A");
    office.seat(admin, "1");
    office.draw(office.kiosk(), "A").with(201);
    String call = "/api/v1/counters/" + office.counterId("1") + "/calls";
    String ticket = bare(call).with(201).get("id");
    bare("/api/v1/tickets/" + ticket + "/start").with(200);
    bare("/api/v1/tickets/" + ticket + "/finish").with(200);
    assertEquals("invalid-input", bare("/api/v1/tickets").with(400).problem());
  }

  private Answer bare(String path) {
    return admin.with("Idempotency-Key", Api.newKey()).raw("POST", path, "", "");
  }

  @Test
  void aMoveSentTwiceAtTheSameMomentIsMadeOnce() {
    TestOffice office = TestOffice.open().service("A").counter("1", "A");
    office.seat(admin, "1");
    office.draw(office.kiosk(), "A").with(201);
    String ticket = office.callNext(admin, "1").with(201).get("id");
    String key = Api.newKey();
    String path = "/api/v1/tickets/" + ticket + "/recall";
    AtOnce.all(4, i -> admin.command(path, Api.NOTHING, key)).forEach(answer -> answer.with(200));
    assertEquals(3, office.events(ticket).size());
  }

  @Test
  void twoCountersThatNameTheSameTicketDoNotBothGetIt() {
    TestOffice office = TestOffice.open().service("A");
    for (int i = 1; i <= 4; i++) {
      office.counter(String.valueOf(i), "A");
      office.seat(admin, String.valueOf(i));
    }
    Api kiosk = office.kiosk();
    for (int round = 0; round < 5; round++) {
      String ticket = office.draw(kiosk, "A").with(201).get("id");
      List<Answer> answers = AtOnce.all(4, i -> office.call(admin, String.valueOf(i + 1), ticket));
      assertEquals(1, answers.stream().filter(answer -> answer.status() == 201).count());
      answers.stream()
          .filter(answer -> answer.status() != 201)
          .forEach(answer -> assertEquals("ticket-not-in-status", answer.with(409).problem()));
      assertEquals(2, office.events(ticket).size());
      office.move(admin, ticket, "no-show").with(200);
    }
  }

  @Test
  void aCallTakenBackKeepsThePlaceAndOneReinstatedGoesToTheEnd() {
    TestOffice office = TestOffice.open().service("A").counter("1", "A");
    office.seat(admin, "1");
    Api kiosk = office.kiosk();
    IntStream.range(0, 3).forEach(i -> office.draw(kiosk, "A").with(201));
    String first = office.callNext(admin, "1").with(201).get("id");
    office.move(admin, first, "return").with(200);
    assertEquals("A001", office.callNext(admin, "1").with(201).get("number"));
    office.move(admin, first, "no-show").with(200);
    office.move(admin, first, "reinstate").with(200);
    List<String> order = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Answer called = office.callNext(admin, "1").with(201);
      order.add(called.get("number"));
      office.move(admin, called.get("id"), "no-show").with(200);
    }
    assertEquals(List.of("A002", "A003", "A001"), order);
    Reconciliation.of(office, admin).check();
  }

  @Test
  void aTransferredTicketKeepsItsNumberAndGoesBeforeWhoCameLater() {
    TestOffice office =
        TestOffice.open().service("A").service("B").counter("1", "A").counter("2", "B");
    office.seat(admin, "1");
    office.seat(admin, "2");
    Api kiosk = office.kiosk();
    office.draw(kiosk, "A").with(201);
    office.draw(kiosk, "B").with(201);
    String ticket = office.callNext(admin, "1").with(201).get("id");
    office.move(admin, ticket, "start").with(200);
    Map<String, String> toB = Map.of("serviceId", office.serviceId("B"));
    assertEquals("WAITING", office.move(admin, ticket, "transfer", toB).with(200).get("status"));
    assertEquals("A001", office.callNext(admin, "2").with(201).get("number"));
    Reconciliation.of(office, admin).check();
  }

  @Test
  void aCounterCallsOnlyWhatItMayWhenItMay() {
    TestOffice office =
        TestOffice.open().service("A").service("B").counter("1", "A").counter("2", "A", "B");
    Api kiosk = office.kiosk();
    String one = office.draw(kiosk, "A").with(201).get("id");
    String other = office.draw(kiosk, "B").with(201).get("id");
    assertEquals("counter-closed", office.callNext(admin, "1").with(409).problem());
    office.seat(admin, "1");
    assertEquals("service-not-served-here", office.call(admin, "1", other).with(409).problem());
    office.callNext(admin, "1").with(201);
    assertEquals("counter-busy", office.callNext(admin, "1").with(409).problem());
    String close = "/api/v1/counters/" + office.counterId("1") + "/close";
    assertEquals("counter-busy", admin.post(close, Api.NOTHING).with(409).problem());
    office.move(admin, one, "start").with(200);
    office.move(admin, one, "finish").with(200);
    assertEquals("nobody-waiting", office.callNext(admin, "1").with(409).problem());
    assertEquals("ticket-not-in-status", office.call(admin, "1", one).with(409).problem());
    admin.post(close, Api.NOTHING).with(200);
    assertEquals("counter-closed", office.callNext(admin, "1").with(409).problem());
  }

  @Test
  void aMoveThatNeedsMoreIsRefusedWithoutIt() {
    TestOffice office = TestOffice.open().service("A").counter("1", "A").counter("2", "A");
    office.seat(admin, "1");
    office.seat(admin, "2");
    Api kiosk = office.kiosk();
    String ticket = office.draw(kiosk, "A").with(201).get("id");
    office.callNext(admin, "1").with(201);
    office.move(admin, ticket, "start").with(200);
    office.move(admin, ticket, "transfer").with(400);
    Map<String, String> toItself = Map.of("serviceId", office.serviceId("A"));
    assertEquals(
        "same-service", office.move(admin, ticket, "transfer", toItself).with(409).problem());
    office.move(admin, ticket, "transfer", Map.of("serviceId", "none")).with(404);
    office.move(admin, ticket, "hold", Map.of("note", "長".repeat(201))).with(400);
    office.move(admin, ticket, "hold", Map.of("note", "書類待ち")).with(200);
    office.move(admin, ticket, "resume").with(400);
    office.move(admin, ticket, "resume", Map.of("counterId", "none")).with(404);
    office.draw(kiosk, "A").with(201);
    office.callNext(admin, "2").with(201);
    Map<String, String> toBusy = Map.of("counterId", office.counterId("2"));
    assertEquals("counter-busy", office.move(admin, ticket, "resume", toBusy).with(409).problem());
    Map<String, String> toFree = Map.of("counterId", office.counterId("1"));
    assertEquals("SERVING", office.move(admin, ticket, "resume", toFree).with(200).get("status"));
    assertEquals(5, office.events(ticket).size());
  }

  @Test
  void theDeskShowsWhatIsSo() {
    TestOffice office = TestOffice.open().service("A").counter("1", "A");
    office.seat(admin, "1");
    Api kiosk = office.kiosk();
    String one = office.draw(kiosk, "A").with(201).get("id");
    String two = office.draw(kiosk, "A").with(201).get("id");
    try (LiveFeed desk = LiveFeed.desk(admin, office)) {
      office.callNext(admin, "1").with(201);
      JsonNode counter =
          desk.await(s -> s.at("/counters/0/ticketId").asString("").equals(one)).at("/counters/0");
      assertTrue(counter.get("staffed").asBoolean());
      assertEquals(two, counter.get("nextTicketId").asString());
    }
    JsonNode polled = admin.get(office.path("/desk")).with(200).json();
    assertEquals(2, polled.get("tickets").size());
    assertEquals("CALLED", polled.at("/tickets/0/status").asString());
  }
}
