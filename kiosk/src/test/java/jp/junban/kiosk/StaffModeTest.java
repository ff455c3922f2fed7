package jp.junban.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jp.junban.devices.printing.PrinterState;
import jp.junban.devices.printing.Slip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What staff do at the kiosk, with the server and without it. */
@Timeout(60)
class StaffModeTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final FakeDeskServer server = new FakeDeskServer();
  private final RecordingPrinter printer = new RecordingPrinter();
  private final MovableClock clock = new MovableClock();
  private final Path data;
  private TestKiosk kiosk;

  StaffModeTest(@TempDir Path data) throws Exception {
    this.data = data;
    kiosk = start();
    assertTrue(
        kiosk.awaitState(state -> state.path("enrolled").asBoolean()).path("enrolled").asBoolean());
  }

  private TestKiosk start() throws Exception {
    return TestKiosk.start(
        data, server.address(), printer, clock, "--enrolment-code", FakeDeskServer.CODE);
  }

  @AfterEach
  void stop() {
    kiosk.close();
    server.close();
  }

  private HttpResponse<String> enter(String pin) throws Exception {
    return kiosk.post("/api/staff", "key-unused", "{\"pin\":\"%s\"}".formatted(pin));
  }

  private String entered() throws Exception {
    HttpResponse<String> answer = enter(FakeDeskServer.PIN);
    assertEquals(201, answer.statusCode(), answer.body());
    return TestKiosk.json(answer.body()).path("session").asString();
  }

  private HttpResponse<String> ask(
      String session, String method, String path, String key, String body) throws Exception {
    URI address = kiosk.address().resolve("/api/staff" + path);
    return HTTP.send(
        HttpRequest.newBuilder(address)
            .header("Staff-Session", session)
            .header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> reprint(String session, String key) throws Exception {
    return ask(session, "POST", "/tickets/ticket-12/reprint", key, "{\"number\":\"A012\"}");
  }

  @Test
  void theRightPinOpensStaffModeAndTheServersPassStaysWithTheAgent() throws Exception {
    HttpResponse<String> answer = enter(FakeDeskServer.PIN);
    assertTrue(TestKiosk.json(answer.body()).path("online").asBoolean());
    assertFalse(answer.body().contains("ppp"), answer.body());
  }

  @Test
  void aWrongPinOpensNothingAndNothingGoesWithoutASession() throws Exception {
    assertEquals(403, enter("000001").statusCode());
    assertEquals(403, ask("made-up", "GET", "/printer", "key-0001", "").statusCode());
    assertEquals(403, ask("", "GET", "/tickets?number=A012", "key-0001", "").statusCode());
    assertEquals(403, ask("made-up", "POST", "/test-print", "key-0001", "{}").statusCode());
    assertEquals(403, reprint("made-up", "key-0001").statusCode());
    assertEquals(List.of(), printer.slips);
  }

  @Test
  void aTicketIsFoundAndPrintedAgainInItsOwnLanguageOnceForEachKey() throws Exception {
    String session = entered();
    JsonNode found =
        TestKiosk.json(ask(session, "GET", "/tickets?number=a012", "key-0001", "").body());
    assertEquals("ticket-12", found.path("id").asString());
    assertEquals(201, reprint(session, "key-0002").statusCode());
    assertEquals(201, reprint(session, "key-0002").statusCode());
    Slip slip = printer.slips.get(0);
    assertEquals("A012", slip.number());
    assertEquals("갱신", slip.procedureName());
    assertTrue(slip.reprint());
    assertEquals(1, printer.slips.size());
  }

  @Test
  void aTicketIsCancelledOnce() throws Exception {
    String session = entered();
    HttpResponse<String> answer =
        ask(session, "POST", "/tickets/ticket-12/cancel", "key-0001", "{}");
    assertEquals(200, answer.statusCode());
    assertEquals("CANCELLED", TestKiosk.json(answer.body()).path("status").asString());
    HttpResponse<String> other = ask(session, "POST", "/tickets/x/cancel", "key-0002", "{}");
    assertEquals(409, other.statusCode());
    assertTrue(other.body().contains("取り消せません"));
  }

  @Test
  void theTestPrintIsNoTicketAndTheChangeOfPaperIsRemembered() throws Exception {
    String session = entered();
    JsonNode before = TestKiosk.json(ask(session, "GET", "/printer", "key-0001", "").body());
    assertEquals("READY", before.path("state").asString());
    assertTrue(before.path("paperChangedAt").isNull());
    JsonNode tried = TestKiosk.json(ask(session, "POST", "/test-print", "key-0002", "{}").body());
    assertEquals("PRINTED", tried.path("outcome").asString());
    assertEquals("TEST", printer.slips.get(0).number());
    printer.state = PrinterState.OUT_OF_PAPER;
    assertEquals(
        "REFUSED",
        TestKiosk.json(ask(session, "POST", "/test-print", "key-0003", "{}").body())
            .path("outcome")
            .asString());
    printer.state = PrinterState.READY;
    JsonNode changed =
        TestKiosk.json(ask(session, "POST", "/paper-changed", "key-0004", "{}").body());
    assertEquals("2026-11-21T05:32:05Z", changed.path("paperChangedAt").asString());
    assertEquals(2, printer.slips.size());
  }

  @Test
  void staffModeEndsWhenItIsLeftWhenItIsEnteredAnewAndAfterSomeMinutes() throws Exception {
    String first = entered();
    assertEquals(204, ask(first, "DELETE", "", "key-0001", "").statusCode());
    assertEquals(403, ask(first, "GET", "/printer", "key-0002", "").statusCode());
    assertEquals(
        1,
        server.calls("/api/v1/terminals/me/staff-mode").stream()
            .filter(call -> call.method().equals("DELETE"))
            .count());
    String second = entered();
    String third = entered();
    assertNotEquals(second, third);
    assertEquals(403, ask(second, "GET", "/printer", "key-0003", "").statusCode());
    clock.pass(Duration.ofMinutes(9));
    assertEquals(403, ask(third, "GET", "/printer", "key-0004", "").statusCode());
  }

  @Test
  void withoutTheServerThePinOfTheLastDayOpensWhatTheKioskCanDoAlone() throws Exception {
    entered();
    reprint(entered(), "key-0001");
    server.away = true;
    kiosk.close();
    kiosk = start();
    HttpResponse<String> answer = enter(FakeDeskServer.PIN);
    assertEquals(201, answer.statusCode(), answer.body());
    JsonNode alone = TestKiosk.json(answer.body());
    assertFalse(alone.path("online").asBoolean());
    String session = alone.path("session").asString();
    JsonNode found =
        TestKiosk.json(ask(session, "GET", "/tickets?number=A012", "key-0002", "").body());
    assertFalse(found.path("canCancel").asBoolean());
    assertEquals(201, reprint(session, "key-0003").statusCode());
    assertEquals(List.of("A012", "A012"), printer.slips.stream().map(Slip::number).toList());
    assertEquals(404, ask(session, "GET", "/tickets?number=A999", "key-0004", "").statusCode());
    assertEquals(
        503, ask(session, "POST", "/tickets/ticket-12/cancel", "key-0005", "{}").statusCode());
  }

  @Test
  void withoutTheServerNoPinIsGoodThatWasNotGoodHereWithinADay() throws Exception {
    server.away = true;
    assertEquals(503, enter(FakeDeskServer.PIN).statusCode());
    server.away = false;
    entered();
    clock.pass(Duration.ofHours(25));
    server.away = true;
    assertEquals(503, enter(FakeDeskServer.PIN).statusCode());
  }

  @Test
  void withoutTheServerAFewWrongTriesForgetThePinAlsoOverARestart() throws Exception {
    entered();
    server.away = true;
    for (int i = 0; i < 3; i++) {
      assertEquals(403, enter("11223" + i).statusCode());
    }
    kiosk.close();
    kiosk = start();
    for (int i = 3; i < 5; i++) {
      assertEquals(403, enter("11223" + i).statusCode());
    }
    assertEquals(503, enter(FakeDeskServer.PIN).statusCode());
    assertFalse(Files.exists(data.resolve("staff-pin.json")));
  }

  @Test
  void aPinThatWasChangedAtTheServerIsForgottenHere() throws Exception {
    entered();
    server.pin = "739105";
    assertEquals(403, enter(FakeDeskServer.PIN).statusCode());
    server.away = true;
    assertEquals(503, enter(FakeDeskServer.PIN).statusCode());
  }

  @Test
  void theKeptPinIsAHashThatOnlyItsOwnerReads() throws Exception {
    entered();
    Path kept = data.resolve("staff-pin.json");
    assertFalse(Files.readString(kept).contains(FakeDeskServer.PIN));
    assertEquals("rw-------", permissions(kept));
  }

  private static String permissions(Path file) throws Exception {
    return java.nio.file.attribute.PosixFilePermissions.toString(
        Files.getPosixFilePermissions(file));
  }
}
