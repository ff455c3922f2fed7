package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import jp.junban.server.platform.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A message over every screen of an office, from whoever may put it up to the boards and desks. */
@ExtendWith(TicketServer.class)
class EmergencyIT {

  private static final Map<String, String> EARTHQUAKE = Map.of("kind", "EARTHQUAKE");
  private static final Map<String, String> FIRE = Map.of("kind", "FIRE");

  private Api admin;
  private TestOffice office;

  @BeforeEach
  void setUpAnOffice() {
    admin = Administrator.api();
    office = TestOffice.open().service("A").counter("1", "A");
  }

  private String emergency() {
    return office.path("/emergency");
  }

  private static boolean shows(JsonNode snapshot, String kind) {
    return kind.equals(snapshot.get("emergency").path("kind").asString(""));
  }

  @Test
  void aMessageIsOnEveryScreenAndGoneAgain() {
    Api manager = Administrator.enter("manager-" + office.id(), "MANAGER", office.id());
    try (LiveFeed board = LiveFeed.board(office);
        LiveFeed desk = LiveFeed.desk(manager, office)) {
      assertTrue(board.next().get("emergency").isNull());
      Answer raised = manager.put(emergency(), EARTHQUAKE).with(200);
      JsonNode shown = board.await(snapshot -> shows(snapshot, "EARTHQUAKE")).get("emergency");
      assertEquals("地震です", shown.get("headings").get("ja").asString());
      assertEquals("Earthquake", shown.get("headings").get("en").asString());
      assertEquals(raised.get("since"), shown.get("since").asString());
      desk.await(snapshot -> shows(snapshot, "EARTHQUAKE"));

      manager.delete(emergency()).with(204);
      board.await(snapshot -> snapshot.get("emergency").isNull());
      desk.await(snapshot -> snapshot.get("emergency").isNull());
    }
  }

  @Test
  void repeatingChangesNothingAndAnotherKindReplaces() {
    String since = admin.put(emergency(), EARTHQUAKE).with(200).get("since");
    assertEquals(since, admin.put(emergency(), EARTHQUAKE).with(200).get("since"));
    assertEquals("FIRE", admin.put(emergency(), FIRE).with(200).get("kind"));
    JsonNode state = admin.get(emergency()).with(200).json();
    assertEquals("FIRE", state.get("inForce").get("kind").asString());
    admin.delete(emergency()).with(204);
    admin.delete(emergency()).with(204);
    assertTrue(admin.get(emergency()).with(200).json().get("inForce").isNull());
  }

  @Test
  void onlyThoseWhoMayPutItUp() {
    Api staff = Administrator.enter("staff-" + office.id(), "STAFF", office.id());
    assertEquals("not-allowed", staff.put(emergency(), FIRE).with(403).problem());
    assertEquals("not-allowed", staff.delete(emergency()).with(403).problem());
    assertFalse(staff.get(emergency()).with(200).json().get("mayRaise").asBoolean());
    Api.anyone().put(emergency(), FIRE).with(401);
    office.terminal("DISPLAY").put(emergency(), FIRE).with(403);
    Api elsewhere =
        Administrator.enter("elsewhere-" + office.id(), "MANAGER", TestOffice.open().id());
    assertEquals("other-office", elsewhere.put(emergency(), FIRE).with(403).problem());
  }

  @Test
  void aLeadIsGivenTheRight() {
    String login = "lead-" + office.id();
    Api lead = Administrator.enter(login, "STAFF", office.id());
    JsonNode member =
        admin.get("/api/v1/staff").with(200).list().stream()
            .filter(one -> one.get("login").asString().equals(login))
            .findFirst()
            .orElseThrow();
    Map<String, Object> form = new HashMap<>();
    for (String field : new String[] {"login", "name", "role", "office", "active"}) {
      form.put(field, member.get(field));
    }
    form.put("revision", member.get("revision"));
    form.put("mayAlert", true);
    admin.put("/api/v1/staff/" + member.get("id").asString(), form).with(200);

    assertTrue(lead.get("/api/v1/session").with(200).json().get("mayAlert").asBoolean());
    lead.put(emergency(), FIRE).with(200);
    lead.delete(emergency()).with(204);
    lead.put(emergency() + "/texts", Map.of()).with(403);
  }

  @Test
  void editedTextsAreUsedTheNextTime() {
    admin.put(emergency(), FIRE).with(200);
    ObjectNode state = (ObjectNode) admin.get(emergency()).with(200).json();
    ObjectNode headings = (ObjectNode) state.get("texts").get("FIRE").get("headings");
    headings.put("ja", "2階で火事です");
    String body = Json.mapper().writeValueAsString(state);
    admin.put(emergency() + "/texts", body).with(200);
    assertEquals("changed-meanwhile", admin.put(emergency() + "/texts", body).with(409).problem());

    JsonNode standing = admin.get(emergency()).with(200).json().get("inForce");
    assertEquals("火事です", standing.get("headings").get("ja").asString());
    admin.delete(emergency()).with(204);
    JsonNode next = admin.put(emergency(), FIRE).with(200).json();
    assertEquals("2階で火事です", next.get("headings").get("ja").asString());
  }

  @Test
  void whatCannotBeReadIsRefused() {
    assertEquals(
        "invalid-input", admin.put(emergency(), Map.of("kind", "RAIN")).with(400).problem());
    assertEquals("invalid-input", admin.put(emergency() + "/texts", Map.of()).with(400).problem());
    Answer nowhere = admin.put("/api/v1/offices/nowhere/emergency", FIRE).with(404);
    assertEquals("unknown-office", nowhere.problem());
  }
}
