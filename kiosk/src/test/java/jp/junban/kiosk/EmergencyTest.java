package jp.junban.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** While the message over everything is up, the kiosk gives nothing. */
@Timeout(30)
class EmergencyTest {
  private static final String FIRE =
      FakeTicketServer.BOARD.replaceFirst(
          "\"calls\"",
          """
          "emergency":{"kind":"FIRE","since":"2026-11-21T14:32:04+09:00",
                       "headings":{"ja":"火事です","en":"Fire"},
                       "orders":{"ja":"外へ出てください","en":"Leave the building"}},"calls\"""");

  private final Path data;
  private final FakeTicketServer server = new FakeTicketServer();
  private final RecordingPrinter printer = new RecordingPrinter();
  private TestKiosk kiosk;

  EmergencyTest(@TempDir Path data) throws Exception {
    this.data = data;
    server.office = FakeTicketServer.officeData();
    kiosk = start();
    kiosk.awaitState(s -> s.path("enrolled").asBoolean() && s.path("online").asBoolean());
  }

  @AfterEach
  void stop() {
    kiosk.close();
    server.close();
  }

  private TestKiosk start() throws Exception {
    return TestKiosk.start(
        data,
        server.address(),
        printer,
        new MovableClock(),
        "--enrolment-code",
        FakeTicketServer.CODE);
  }

  private JsonNode raise() throws Exception {
    server.board = FIRE;
    return kiosk.awaitState(EmergencyTest::isUp);
  }

  private static boolean isUp(JsonNode state) {
    return state.path("emergency").isObject();
  }

  private static void assertRefused(HttpResponse<String> answer) {
    JsonNode problem = TestKiosk.json(answer.body());
    assertEquals(409, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals("urn:junban:problem:emergency-in-force", problem.path("type").asString());
    assertEquals("緊急のお知らせを表示している間は、番号札をお出しできません。", problem.path("detail").asString());
  }

  @Test
  void thePageIsToldTheMessageInAllItsLanguages() throws Exception {
    JsonNode message = raise().path("emergency");
    assertEquals("FIRE", message.path("kind").asString());
    assertEquals("火事です", message.path("headings").path("ja").asString());
    assertEquals("Leave the building", message.path("orders").path("en").asString());
  }

  @Test
  void nobodyDrawsATicketOrChecksInUntilItIsLifted() throws Exception {
    raise();
    assertRefused(kiosk.touch("key-0001", "s1"));
    String code = "{\"code\":\"R-1\",\"language\":\"ja\"}";
    assertRefused(kiosk.post("/api/check-in", "key-0002", code));
    assertRefused(kiosk.post("/api/late-return", "key-0003", code));
    assertEquals(List.of(), server.requestedKeys);
    server.board = FakeTicketServer.BOARD;
    kiosk.awaitState(state -> !isUp(state));
    assertEquals(201, kiosk.touch("key-0001", "s1").statusCode());
    assertEquals(1, printer.slips.size());
  }

  @Test
  void staffModeStaysOpenToStaff() throws Exception {
    raise();
    HttpResponse<String> answer = kiosk.post("/api/staff", "key-0001", "{\"pin\":\"482913\"}");
    assertTrue(
        !answer.body().contains("emergency-in-force"), "the server decides of the PIN, as ever");
  }

  @Test
  void itStaysWhenTheServerGoesAway() throws Exception {
    raise();
    server.mute = true;
    JsonNode alone = kiosk.awaitState(state -> !state.path("online").asBoolean());
    assertTrue(isUp(alone));
    assertRefused(kiosk.touch("key-0001", "s1"));
  }

  @Test
  void theFileOfAnEarlierRunDoesNotBringItBack() throws Exception {
    raise();
    kiosk.close();
    assertTrue(Files.readString(data.resolve("board.json")).contains("\"FIRE\""));
    server.mute = true;
    kiosk = start();
    JsonNode state = kiosk.awaitState(s -> s.path("services").size() > 0);
    assertTrue(!isUp(state), "what is kept on the disk may be days old");
    assertEquals(201, kiosk.touch("key-0001", "s1").statusCode());
    server.mute = false;
    kiosk.awaitState(EmergencyTest::isUp);
  }
}
