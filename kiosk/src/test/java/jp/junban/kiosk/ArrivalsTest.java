package jp.junban.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import jp.junban.devices.printing.ExpectedWait;
import jp.junban.devices.printing.PrinterState;
import jp.junban.devices.printing.Slip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A reservation becomes a ticket, and who missed the call comes back. */
@Timeout(30)
class ArrivalsTest {
  private static final String CHECK_IN = "/api/v1/offices/aoba/reservations/check-in";

  private final FakeDeskServer server = new FakeDeskServer();
  private final RecordingPrinter printer = new RecordingPrinter();
  private final Path data;
  private final TestKiosk kiosk;

  ArrivalsTest(@TempDir Path data) throws Exception {
    this.data = data;
    kiosk =
        TestKiosk.start(
            data,
            server.address(),
            printer,
            new MovableClock(),
            "--enrolment-code",
            FakeDeskServer.CODE);
    JsonNode ready = kiosk.awaitState(state -> state.path("enrolled").asBoolean());
    assertTrue(ready.path("enrolled").asBoolean());
  }

  @AfterEach
  void stop() {
    kiosk.close();
    server.close();
  }

  private HttpResponse<String> checkIn(String key, String code) throws Exception {
    return kiosk.post(
        "/api/check-in", key, "{\"code\":\"%s\",\"language\":\"ja\"}".formatted(code));
  }

  @Test
  void aReservationIsCheckedInAndItsTicketPrinted() throws Exception {
    HttpResponse<String> answer = checkIn("key-0001", FakeDeskServer.RESERVATION);
    assertEquals(201, answer.statusCode());
    JsonNode ticket = TestKiosk.json(answer.body()).path("ticket");
    assertEquals("R007", ticket.path("number").asString());
    assertEquals("2026-11-21T14:30:00+09:00", ticket.path("reservation").path("slotAt").asString());
    Slip slip = printer.slips.get(0);
    assertEquals("R007", slip.number());
    assertFalse(slip.reprint());
    assertEquals(ZonedDateTime.parse("2026-11-21T14:30:00+09:00[Asia/Tokyo]"), slip.slotAt());
  }

  @Test
  void whoComesTooLateForTheSlotIsCalledByTheNumber() throws Exception {
    server.punctuality = "LATE";
    checkIn("key-0001", FakeDeskServer.RESERVATION);
    Slip slip = printer.slips.get(0);
    assertNull(slip.slotAt());
    assertEquals(
        new ExpectedWait(Duration.ofMinutes(10), Duration.ofMinutes(20)), slip.expectedWait());
  }

  @Test
  void theSameKeyPrintsOnceAndIsForOneReservation() throws Exception {
    String first = checkIn("key-0001", FakeDeskServer.RESERVATION).body();
    assertEquals(first, checkIn("key-0001", FakeDeskServer.RESERVATION).body());
    assertEquals(422, checkIn("key-0001", "R-9").statusCode());
    assertEquals(1, printer.slips.size());
    assertEquals(1, server.calls(CHECK_IN).size());
  }

  @Test
  void aLostAnswerIsAskedForAgainAndTheSlipIsNoReprint() throws Exception {
    server.lostAnswers.set(1);
    assertEquals(201, checkIn("key-0001", FakeDeskServer.RESERVATION).statusCode());
    assertEquals(
        List.of("key-0001", "key-0001"),
        server.calls(CHECK_IN).stream().map(FakeDeskServer.Call::key).toList());
    assertEquals(List.of(false), printer.slips.stream().map(Slip::reprint).toList());
  }

  @Test
  void whoChecksInAgainGetsTheSameNumberMarkedAsASecondPaper() throws Exception {
    checkIn("key-0001", FakeDeskServer.RESERVATION);
    JsonNode again = TestKiosk.json(checkIn("key-0002", FakeDeskServer.RESERVATION).body());
    assertTrue(again.path("ticket").path("reservation").path("already").asBoolean());
    assertEquals(List.of("R007", "R007"), printer.slips.stream().map(Slip::number).toList());
    assertEquals(List.of(false, true), printer.slips.stream().map(Slip::reprint).toList());
  }

  @Test
  void aReservationThatIsNotFoundIsToldAsTheServerSaysIt() throws Exception {
    HttpResponse<String> answer = checkIn("key-0001", "R-999");
    assertEquals(404, answer.statusCode());
    assertEquals(
        "urn:junban:problem:unknown-reservation",
        TestKiosk.json(answer.body()).path("type").asString());
    assertEquals(List.of(), printer.slips);
  }

  @Test
  void theNumberOfAReservationStaysOutOfTheJournal() throws Exception {
    checkIn("key-0001", FakeDeskServer.RESERVATION);
    String journal = Files.readString(data.resolve("tickets.journal"));
    assertTrue(journal.contains("R007"));
    assertFalse(journal.contains(FakeDeskServer.RESERVATION));
  }

  @Test
  void aPrinterThatRefusesDoesNotTakeTheCheckInAway() throws Exception {
    printer.state = PrinterState.OUT_OF_PAPER;
    JsonNode json = TestKiosk.json(checkIn("key-0001", FakeDeskServer.RESERVATION).body());
    assertEquals("R007", json.path("ticket").path("number").asString());
    assertEquals("REFUSED", json.path("print").path("outcome").asString());
  }

  @Test
  void whoMissedTheCallComesBack() throws Exception {
    HttpResponse<String> answer =
        kiosk.post(
            "/api/late-return", "key-0001", "{\"code\":\"%s\"}".formatted(FakeDeskServer.LINK));
    assertEquals(200, answer.statusCode());
    assertTrue(TestKiosk.json(answer.body()).path("returned").asBoolean());
    assertEquals(
        404, kiosk.post("/api/late-return", "key-0002", "{\"code\":\"nothing\"}").statusCode());
    assertEquals(List.of(), printer.slips);
  }

  @Test
  void withoutTheServerNobodyIsCheckedIn() throws Exception {
    server.away = true;
    assertEquals(503, checkIn("key-0001", FakeDeskServer.RESERVATION).statusCode());
    assertEquals(400, checkIn("short", FakeDeskServer.RESERVATION).statusCode());
    assertEquals(
        400, kiosk.post("/api/check-in", "key-0002", "{\"language\":\"ja\"}").statusCode());
  }
}
