package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What a kiosk does for visitors beside drawing tickets: late return, check-in, what it shows. */
@ExtendWith(TicketServer.class)
class KioskDeskIT {

  private final TestOffice office =
      TestOffice.open().service("A").service("B").counter("1", "A", "B");
  private final Api staff = Administrator.api();
  private final Api kiosk = office.kiosk();

  private JsonNode drawn() {
    return office.draw(kiosk, "A").with(201).json();
  }

  private static String token(JsonNode ticket) {
    String link = ticket.get("statusUrl").asString();
    return link.substring(link.lastIndexOf('/') + 1);
  }

  private Answer comeBack(Api caller, String code) {
    return caller.command(office.path("/late-returns"), Map.of("code", code));
  }

  private JsonNode missed() {
    JsonNode ticket = drawn();
    String id = ticket.get("id").asString();
    office.call(staff, "1", id).with(201);
    office.move(staff, id, "no-show").with(200);
    return ticket;
  }

  @Test
  void whoMissedTheCallComesBackByTheOfficesRule() {
    office.seat(staff, "1");
    JsonNode ticket = missed();
    drawn();
    drawn();
    JsonNode place = comeBack(kiosk, ticket.get("statusUrl").asString()).with(200).json();
    assertTrue(place.get("returned").asBoolean());
    assertEquals("WAITING", place.get("status").asString());
    assertEquals(ticket.get("number").asString(), place.get("number").asString());
    assertEquals(2, place.get("peopleAhead").asInt(), "the standard rule is the end");
    List<JsonNode> events = office.events(ticket.get("id").asString());
    JsonNode last = events.get(events.size() - 1);
    assertEquals("REINSTATE", last.get("kind").asString());
    assertTrue(last.get("actor").asString().startsWith("terminal:"), last.toString());
  }

  @Test
  void theRuleOfTheOfficeDecidesWhereTheyStand() {
    JsonNode rules = staff.get(office.path("/calling-rules")).with(200).json();
    ((tools.jackson.databind.node.ObjectNode) rules).put("reinstatePlace", "OLD_PLACE");
    staff.put(office.path("/calling-rules"), rules.toString()).with(200);
    office.seat(staff, "1");
    JsonNode ticket = missed();
    drawn();
    assertEquals(0, comeBack(kiosk, token(ticket)).with(200).json().get("peopleAhead").asInt());
  }

  @Test
  void anyOtherTicketStaysAsItIs() {
    office.seat(staff, "1");
    JsonNode ticket = drawn();
    String id = ticket.get("id").asString();
    JsonNode waiting = comeBack(kiosk, token(ticket)).with(200).json();
    assertFalse(waiting.get("returned").asBoolean());
    assertEquals("WAITING", waiting.get("status").asString());
    office.call(staff, "1", id).with(201);
    JsonNode called = comeBack(kiosk, token(ticket)).with(200).json();
    assertEquals("CALLED", called.get("status").asString());
    assertEquals("1", called.get("counter").asString());
    assertTrue(called.get("peopleAhead").isNull());
    office.move(staff, id, "start").with(200);
    office.move(staff, id, "finish").with(200);
    assertEquals(
        "FINISHED", comeBack(kiosk, token(ticket)).with(200).json().get("status").asString());
  }

  @Test
  void theSameScanTwiceIsOneReturn() {
    office.seat(staff, "1");
    JsonNode ticket = missed();
    String key = Api.newKey();
    Map<String, String> body = Map.of("code", token(ticket));
    Answer first = kiosk.command(office.path("/late-returns"), body, key).with(200);
    Answer again = kiosk.command(office.path("/late-returns"), body, key).with(200);
    assertEquals(first.text(), again.text());
    assertTrue(again.replayed());
    assertEquals(
        "key-used-otherwise",
        kiosk
            .command(office.path("/late-returns"), Map.of("code", "other"), key)
            .with(422)
            .problem());
  }

  @Test
  void theNumberAloneAndTicketsOfOthersAreUnknown() {
    office.seat(staff, "1");
    JsonNode ticket = missed();
    for (String code : List.of(ticket.get("number").asString(), "x", "q".repeat(22))) {
      assertEquals("unknown-ticket", comeBack(kiosk, code).with(404).problem());
    }
    TestOffice other = TestOffice.open().service("A").counter("1", "A");
    assertEquals(
        "unknown-ticket",
        other
            .kiosk()
            .command(other.path("/late-returns"), Map.of("code", token(ticket)))
            .with(404)
            .problem());
    assertEquals("other-office", comeBack(other.kiosk(), token(ticket)).with(403).problem());
    comeBack(Api.anyone(), token(ticket)).with(401);
    comeBack(office.terminal("DISPLAY"), token(ticket)).with(403);
    kiosk.command(office.path("/late-returns"), Map.of()).with(400);
  }

  @Test
  void aKioskThatAsksForManyUnknownReservationsWaits() {
    ReservationList list =
        new ReservationList(office)
            .with(TestOffice.DAY + " 12:30", "R1", "山田 太郎", "A")
            .imported(staff);
    for (int i = 0; i < 20; i++) {
      list.checkIn(kiosk, "NO" + i).with(404);
    }
    assertEquals("too-many-tries", list.checkIn(kiosk, "R1").with(429).problem());
    list.checkIn(staff, "R1").with(201);
  }

  @Test
  void theBoardTellsAKioskWhatItNeedsForItsPage() {
    String id = office.serviceId("A");
    var form = (tools.jackson.databind.node.ObjectNode) service(id);
    form.put("reservationOnly", true);
    form.set("situations", form.objectNode().put("ja", "カードをお持ちの方"));
    staff.put("/api/v1/services/" + id, form.toString()).with(200);
    try (LiveFeed board = LiveFeed.board(office)) {
      JsonNode shown =
          board.await(b -> b.at("/services/0/reservationOnly").asBoolean()).at("/services/0");
      assertEquals("カードをお持ちの方", shown.at("/situations/ja").asString());
    }
    assertEquals("reservation-only", office.draw(kiosk, "A").with(409).problem());
  }

  private JsonNode service(String id) {
    return staff.get(office.path("/services")).with(200).list().stream()
        .filter(service -> service.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatWasAnnouncedAsARangeIsRepeatedWithTheTicket() {
    office.seat(staff, "1");
    String key = Api.newKey();
    JsonNode first = office.draw(kiosk, "B", key).with(201).json();
    JsonNode again = office.draw(kiosk, "B", key).with(201).json();
    assertTrue(first.has("expectedWaitFromSeconds"), first.toString());
    assertEquals(first.get("expectedWaitFromSeconds"), again.get("expectedWaitFromSeconds"));
    assertEquals(first.get("expectedWaitToSeconds"), again.get("expectedWaitToSeconds"));
    if (first.get("expectedWaitToSeconds").isNumber()) {
      assertEquals(0, first.get("expectedWaitToSeconds").asInt() % 300);
    }
    assertNotEquals("", first.get("statusUrl").asString());
  }
}
