package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Numbers: unique, gap-free, in order of issue; one touch gives one ticket. */
@ExtendWith(TicketServer.class)
class IssuingIT {

  private static final int KIOSKS = 8;
  private static final int EACH = 30;

  /** A ticket as its kiosk saw it. */
  private record Drawn(String number, String key, long asked, long answered) {

    int sequence() {
      return Integer.parseInt(number.substring(1));
    }
  }

  @Test
  void eightKiosksAtOnceDrawNumbersWithoutGapsInOrderOfIssue() {
    TestOffice office = TestOffice.open().service("A").service("B").counter("1", "A", "B");
    List<Api> kiosks = IntStream.range(0, KIOSKS).mapToObj(i -> office.kiosk()).toList();
    List<Drawn> drawn =
        AtOnce.all(KIOSKS, i -> drawMany(office, kiosks.get(i))).stream()
            .flatMap(List::stream)
            .toList();
    assertEquals(KIOSKS * EACH, drawn.size());
    for (String letter : List.of("A", "B")) {
      List<Drawn> series =
          drawn.stream().filter(ticket -> ticket.number().startsWith(letter)).toList();
      assertEquals(
          IntStream.rangeClosed(1, KIOSKS * EACH / 2).boxed().toList(),
          series.stream().map(Drawn::sequence).sorted().toList());
      mustBeInOrderOfIssue(series);
    }
    mustBeListed(office, drawn);
  }

  private static List<Drawn> drawMany(TestOffice office, Api kiosk) {
    List<Drawn> own = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      String key = Api.newKey();
      long asked = System.nanoTime();
      String number = office.draw(kiosk, i % 2 == 0 ? "A" : "B", key).with(201).get("number");
      own.add(new Drawn(number, key, asked, System.nanoTime()));
    }
    return own;
  }

  /** Whoever had a ticket in hand before another touched the screen has the smaller number. */
  private static void mustBeInOrderOfIssue(List<Drawn> series) {
    for (Drawn one : series) {
      for (Drawn other : series) {
        if (one.answered() < other.asked()) {
          assertTrue(one.sequence() < other.sequence(), one + " before " + other);
        }
      }
    }
  }

  private static void mustBeListed(TestOffice office, List<Drawn> drawn) {
    Map<String, String> numberByKey = new HashMap<>();
    Map<String, Integer> latest = new HashMap<>();
    for (JsonNode ticket : office.tickets()) {
      String number = ticket.get("number").asString();
      numberByKey.put(ticket.get("idempotencyKey").asString(), number);
      int sequence = Integer.parseInt(number.substring(1));
      Integer before = latest.put(number.substring(0, 1), sequence);
      assertEquals(before == null ? 1 : before + 1, sequence, "in order of issue");
    }
    assertEquals(drawn.size(), numberByKey.size());
    drawn.forEach(ticket -> assertEquals(ticket.number(), numberByKey.get(ticket.key())));
  }

  @Test
  void theSameKeyGivesTheSameTicketHoweverOftenItArrives() {
    TestOffice office = TestOffice.open().service("A").counter("1", "A");
    Api kiosk = office.kiosk();
    String key = Api.newKey();
    Answer first = office.draw(kiosk, "A", key).with(201);
    assertFalse(first.replayed());
    office.draw(kiosk, "A").with(201);
    Answer again = office.draw(kiosk, "A", key).with(201);
    assertTrue(again.replayed());
    assertEquals(first.text(), again.text());
    assertEquals(2, office.tickets().size());
  }

  @Test
  void theSameKeyAtTheSameMomentGivesOneTicket() {
    TestOffice office = TestOffice.open().service("A").counter("1", "A");
    Api kiosk = office.kiosk();
    for (int round = 0; round < 3; round++) {
      String key = Api.newKey();
      List<Answer> answers = AtOnce.all(8, i -> office.draw(kiosk, "A", key));
      Set<String> bodies = new HashSet<>();
      answers.forEach(answer -> bodies.add(answer.with(201).text()));
      assertEquals(1, bodies.size());
      assertEquals(1, answers.stream().filter(answer -> !answer.replayed()).count());
    }
    assertEquals(
        List.of("A001", "A002", "A003"),
        office.tickets().stream().map(ticket -> ticket.get("number").asString()).toList());
  }

  @Test
  void aKeyIsForOneRequestOnly() {
    TestOffice office = TestOffice.open().service("A").service("B").counter("1", "A", "B");
    Api kiosk = office.kiosk();
    String key = Api.newKey();
    office.draw(kiosk, "A", key).with(201);
    assertEquals("key-used-otherwise", office.draw(kiosk, "B", key).with(422).problem());
    assertEquals("key-used-otherwise", office.draw(office.kiosk(), "A", key).with(422).problem());
    assertEquals(1, office.tickets().size());
  }

  @Test
  void aKeyIsForOneCommandOnlyWhicheverUsedItFirst() {
    Api admin = Administrator.api();
    TestOffice office = TestOffice.open().service("A").counter("1", "A");
    Api kiosk = office.kiosk();
    office.seat(admin, "1");
    String ofTicket = Api.newKey();
    String ofCall = Api.newKey();
    String ticket = office.draw(kiosk, "A", ofTicket).with(201).get("id");
    String calls = "/api/v1/counters/" + office.counterId("1") + "/calls";
    Answer refusal = admin.command(calls, Api.NOTHING, ofTicket).with(422);
    assertEquals("key-used-otherwise", refusal.problem());
    admin.command(calls, Api.NOTHING, ofCall).with(201);
    assertEquals("key-used-otherwise", office.draw(kiosk, "A", ofCall).with(422).problem());
    String start = "/api/v1/tickets/" + ticket + "/start";
    assertEquals("key-used-otherwise", admin.command(start, Api.NOTHING, ofTicket).problem());
    assertEquals(1, office.tickets().size());
    assertEquals(2, office.events(ticket).size());
    assertTrue(office.draw(kiosk, "A", ofTicket).with(201).replayed());
    assertTrue(admin.command(calls, Api.NOTHING, ofCall).with(201).replayed());
  }

  @Test
  void withoutAKeyNothingIsDrawn() {
    TestOffice office = TestOffice.open().service("A").counter("1", "A");
    Answer refusal = office.kiosk().post("/api/v1/tickets", office.wish("A")).with(400);
    assertEquals("Idempotency-Key", refusal.json().get("issues").get(0).get("field").asString());
    assertEquals(0, office.tickets().size());
  }

  @Test
  void servicesOfOneLetterShareOneSeriesAndOfficesDoNot() {
    TestOffice office =
        TestOffice.open()
            .service("one", "A", Map.of("ja", "一"), Map.of())
            .service("other", "A", Map.of("ja", "二"), Map.of())
            .counter("1", "one", "other");
    Api kiosk = office.kiosk();
    assertEquals("A001", office.draw(kiosk, "one").with(201).get("number"));
    assertEquals("A002", office.draw(kiosk, "other").with(201).get("number"));
    TestOffice elsewhere = TestOffice.open().service("A").counter("1", "A");
    assertEquals("A001", elsewhere.draw(elsewhere.kiosk(), "A").with(201).get("number"));
  }

  @Test
  void aTicketSaysHowManyAreAheadAndItsLinkShowsThePlace() {
    TestOffice office = TestOffice.open().service("A").service("B").counter("1", "A", "B");
    Api kiosk = office.kiosk();
    office.draw(kiosk, "B").with(201);
    assertEquals(0, office.draw(kiosk, "A").with(201).json().get("peopleAhead").asInt());
    assertEquals(1, office.draw(kiosk, "A").with(201).json().get("peopleAhead").asInt());
    Answer third = office.draw(kiosk, "A").with(201);
    assertEquals(2, third.json().get("peopleAhead").asInt());
    assertEquals("KIOSK", third.get("channel"));
    assertEquals(TestOffice.DAY, third.get("businessDay"));
    assertTrue(third.get("issuedAt").matches(TestOffice.DAY + "T1[2-9]:.*\\+09:00"), third.text());
    String token = third.get("statusUrl").replaceFirst(".*/t/", "");
    assertEquals(22, token.length());
    JsonNode place = Api.anyone().get("/api/v1/ticket-status/" + token).with(200).json();
    assertEquals("A003", place.get("number").asString());
    assertEquals("WAITING", place.get("status").asString());
  }

  @Test
  void aLinkThatNobodyHasShowsNothing() {
    for (String token : List.of("A001", "AAAAAAAAAAAAAAAAAAAAAA", "x".repeat(300))) {
      Api.anyone().get("/api/v1/ticket-status/" + token).with(404);
    }
  }

  @Test
  void staffDrawAtReceptionWithoutAKiosk() {
    TestOffice office = TestOffice.open().service("A").counter("1", "A");
    assertEquals("RECEPTION", office.draw(Administrator.api(), "A").with(201).get("channel"));
  }

  @Test
  void aClosedOfficeDrawsNothingAndSaysWhenItOpens() {
    TestOffice office = TestOffice.closed(Administrator.api()).service("A").counter("1", "A");
    office.hours(List.of(Map.of("weekday", "WEDNESDAY", "opens", "10:00", "closes", "18:00")));
    Answer refusal = office.draw(office.kiosk(), "A").with(409);
    assertEquals("reception-closed", refusal.problem());
    assertEquals("CLOSED_TODAY", refusal.get("reason"));
    assertEquals("2026-11-25T10:00+09:00", refusal.get("nextOpening"));
  }

  @Test
  void aServiceThatNoCounterGivesIsNotDrawn() {
    TestOffice office = TestOffice.open().service("A").service("B").counter("1", "A");
    assertEquals("no-counter-for-service", office.draw(office.kiosk(), "B").with(409).problem());
  }
}
