package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What staff do at a kiosk after their PIN. */
@ExtendWith(TicketServer.class)
class StaffModeIT {

  private static final String PIN = "482913";

  private final TestOffice office = TestOffice.open().service("A").counter("1", "A");
  private final Api staff = Administrator.api();
  private final Api kiosk = office.kiosk();

  private JsonNode drawn() {
    return office.draw(kiosk, "A").with(201).json();
  }

  private Answer setPin(String pin) {
    return staff.put(office.path("/kiosk-pin"), Map.of("pin", pin));
  }

  private Answer enter(Api at, String pin) {
    return at.post("/api/v1/terminals/me/staff-mode", Map.of("pin", pin));
  }

  private Api entered() {
    setPin(PIN).with(200);
    return kiosk.with("Junban-Staff-Pass", enter(kiosk, PIN).with(201).get("pass"));
  }

  private static String path(String rest) {
    return "/api/v1/terminals/me/staff-mode/tickets" + rest;
  }

  @Test
  void aPinIsSetByAdministratorsAndCannotBeRead() {
    assertFalse(staff.get(office.path("/kiosk-pin")).with(200).json().get("set").asBoolean());
    assertEquals("no-staff-mode", enter(kiosk, PIN).with(409).problem());
    Answer set = setPin(PIN).with(200);
    assertTrue(set.json().get("set").asBoolean());
    assertFalse(set.text().contains(PIN));
    for (String bad : List.of("12345", "abcdef", "123456", "000000", "98765432", "12345678901")) {
      assertEquals("invalid-input", setPin(bad).with(400).problem(), bad);
    }
    kiosk.get(office.path("/kiosk-pin")).with(403);
    Api.anyone().get(office.path("/kiosk-pin")).with(401);
    staff.delete(office.path("/kiosk-pin")).with(204);
    assertEquals("no-staff-mode", enter(kiosk, PIN).with(409).problem());
  }

  @Test
  void nothingGoesWithoutAPassOfThisKioskAndThisPin() {
    Api inside = entered();
    JsonNode ticket = drawn();
    String reprint = path("/" + ticket.get("id").asString() + "/reprint");
    inside.get(path("?number=A001")).with(200);
    assertEquals("staff-pass-needed", kiosk.get(path("?number=A001")).with(403).problem());
    kiosk.command(reprint, Map.of()).with(403);
    String pass = inside.headers().get(inside.headers().size() - 1);
    office.kiosk().with("Junban-Staff-Pass", pass).command(reprint, Map.of()).with(403);
    setPin("739105").with(200);
    assertEquals("staff-pass-needed", inside.command(reprint, Map.of()).with(403).problem());
    assertEquals("wrong-pin", enter(kiosk, PIN).with(403).problem());
  }

  @Test
  void staffModeEndsWhenItIsLeft() {
    Api inside = entered();
    drawn();
    inside.delete("/api/v1/terminals/me/staff-mode").with(204);
    inside.get(path("?number=A001")).with(403);
  }

  @Test
  void guessingIsLimitedAndTheRightPinDoesNotCount() {
    setPin(PIN).with(200);
    for (int i = 0; i < 7; i++) {
      enter(kiosk, PIN).with(201);
    }
    for (int i = 0; i < 5; i++) {
      assertEquals("wrong-pin", enter(kiosk, "11223" + i).with(403).problem());
    }
    Answer refused = enter(kiosk, PIN).with(429);
    assertEquals("too-many-tries", refused.problem());
    assertTrue(refused.header("Retry-After").isPresent());
    enter(office.kiosk(), PIN).with(201);
  }

  @Test
  void aTicketIsFoundHoweverItsNumberIsTypedAndPrintedAgain() {
    Api inside = entered();
    JsonNode ticket = drawn();
    JsonNode found = inside.get(path("?number=%EF%BD%81-001")).with(200).json();
    assertEquals(ticket.get("id"), found.get("id"));
    assertTrue(found.get("canReprint").asBoolean());
    JsonNode again =
        inside
            .command(path("/" + ticket.get("id").asString() + "/reprint"), Map.of())
            .with(200)
            .json();
    for (String field : List.of("number", "statusUrl", "issuedAt", "peopleAhead", "language")) {
      assertEquals(ticket.get(field), again.get(field), field);
    }
    List<JsonNode> events = office.events(ticket.get("id").asString());
    assertEquals("REPRINT", events.get(events.size() - 1).get("kind").asString());
    assertEquals("unknown-ticket", inside.get(path("?number=A999")).with(404).problem());
    inside.get(path("")).with(400);
  }

  @Test
  void aTicketIsCancelledOnceAndNotWhileItIsServed() {
    Api inside = entered();
    String first = path("/" + drawn().get("id").asString() + "/cancel");
    String key = Api.newKey();
    assertEquals("CANCELLED", inside.command(first, Map.of(), key).with(200).get("status"));
    assertTrue(inside.command(first, Map.of(), key).with(200).replayed());
    assertEquals("ticket-not-in-status", inside.command(first, Map.of()).with(409).problem());
    office.seat(staff, "1");
    String second = drawn().get("id").asString();
    office.call(staff, "1", second).with(201);
    inside.command(path("/" + second + "/cancel"), Map.of()).with(409);
    TestOffice other = TestOffice.open().service("A").counter("1", "A");
    String foreign = other.draw(other.kiosk(), "A").with(201).get("id");
    assertEquals(
        "unknown-ticket",
        inside.command(path("/" + foreign + "/cancel"), Map.of()).with(404).problem());
  }
}
