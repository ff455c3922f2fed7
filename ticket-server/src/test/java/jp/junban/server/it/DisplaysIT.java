package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.junban.server.platform.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What each display shows and which of them speaks: from the administrator to the display. */
@ExtendWith(TicketServer.class)
class DisplaysIT {

  private static final String OWN = "/api/v1/terminals/me/display";

  private Api admin;
  private TestOffice office;

  @BeforeEach
  void setUpAnOffice() {
    admin = Administrator.api();
    office = TestOffice.open().service("A").counter("1", "A");
  }

  private ObjectNode listed(int nth) {
    return (ObjectNode) admin.get(office.path("/displays")).with(200).list().get(nth);
  }

  private Answer put(ObjectNode display) {
    return admin.put(
        "/api/v1/terminals/" + display.get("id").asString() + "/display",
        Json.mapper().writeValueAsString(display));
  }

  @Test
  void aDisplayReadsWhatAnAdministratorSets() {
    Api display = office.terminal("DISPLAY");
    try (LiveFeed board = LiveFeed.board(office)) {
      long before = board.next().get("displaysVersion").asLong();
      ObjectNode settings = listed(0);
      settings.putArray("zones").add("MISSED");
      settings.putArray("counterIds").add(office.counterId("1"));
      settings.put("cardSeconds", 9);
      put(settings).with(200);
      board.await(snapshot -> snapshot.get("displaysVersion").asLong() > before);
    }
    JsonNode own = display.get(OWN).with(200).json();
    assertEquals("MISSED", own.get("zones").get(0).asString());
    assertEquals(1, own.get("zones").size());
    assertEquals(office.counterId("1"), own.get("counterIds").get(0).asString());
    assertEquals(9, own.get("cardSeconds").intValue());
  }

  @Test
  void oneDisplayOfAZoneSpeaks() {
    Api first = office.terminal("DISPLAY");
    Api second = office.terminal("DISPLAY");
    assertTrue(first.get(OWN).with(200).json().get("speaks").asBoolean());
    assertFalse(second.get(OWN).with(200).json().get("speaks").asBoolean());

    put(listed(1).put("speaks", true)).with(200);
    assertFalse(first.get(OWN).with(200).json().get("speaks").asBoolean());
    assertTrue(second.get(OWN).with(200).json().get("speaks").asBoolean());

    Answer refused = put(listed(0).put("speaks", true)).with(409);
    assertEquals("zone-has-voice", refused.problem());
    put(listed(0).put("speaks", true).put("voiceZone", "2階")).with(200);
    assertTrue(first.get(OWN).with(200).json().get("speaks").asBoolean());
  }

  @Test
  void aStaleEditIsRefused() {
    office.terminal("DISPLAY");
    ObjectNode read = listed(0);
    put(read.deepCopy().put("cardSeconds", 10)).with(200);
    assertEquals("changed-meanwhile", put(read.put("cardSeconds", 12)).with(409).problem());
  }

  @Test
  void onlyDisplaysHaveSuchSettingsAndOnlyAdministratorsChangeThem() {
    Api display = office.terminal("DISPLAY");
    ObjectNode settings = listed(0);
    office.kiosk().get(OWN).with(403);
    Api.anyone().get(OWN).with(401);
    display.get(office.path("/displays")).with(403);
    String kiosk = office.newTerminal("KIOSK");
    assertEquals("unknown-terminal", put(settings.put("id", kiosk)).with(404).problem());
    assertEquals(1, admin.get(office.path("/displays")).with(200).list().size());
  }
}
