package jp.junban.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.junban.devices.printing.ExpectedWait;
import jp.junban.devices.printing.PrinterState;
import jp.junban.devices.printing.Slip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(30)
class OneTouchTest {
  private final Path data;
  private final FakeTicketServer server = new FakeTicketServer();
  private final RecordingPrinter printer = new RecordingPrinter();
  private final MovableClock clock = new MovableClock();
  private TestKiosk kiosk;

  OneTouchTest(@TempDir Path data) throws Exception {
    this.data = data;
    this.kiosk = start("--enrolment-code", FakeTicketServer.CODE);
    kiosk.awaitState(s -> s.path("enrolled").asBoolean() && s.path("online").asBoolean());
  }

  @AfterEach
  void stop() {
    kiosk.close();
    server.close();
  }

  @Test
  void oneTouchGivesOneTicketAndOnePrint() throws Exception {
    HttpResponse<String> answer = kiosk.touch("key-0001", "s1");
    assertEquals(201, answer.statusCode());
    JsonNode json = TestKiosk.json(answer.body());
    assertEquals("A140", json.path("ticket").path("number").asString());
    assertEquals("PRINTED", json.path("print").path("outcome").asString());
    assertEquals("READY", json.path("print").path("printerState").asString());
    int modules = json.path("qr").path("modules").asInt();
    assertEquals(modules, json.path("qr").path("rows").size());
    assertEquals(modules, json.path("qr").path("rows").path(0).asString().length());
    assertEquals(1, printer.slips.size());
  }

  @Test
  void thePaperSaysWhatTheServerSaidInTheOfficesOwnTime() throws Exception {
    kiosk.post("/api/tickets", "key-0001", "{\"serviceId\":\"s1\",\"language\":\"ja-easy\"}");
    Slip slip = printer.slips.get(0);
    assertEquals("A140", slip.number());
    assertEquals("でんし しょうめいしょを あたらしく する", slip.procedureName());
    assertEquals("電子証明書の更新", slip.procedureNameJa());
    assertEquals("青葉市カードセンター", slip.officeName());
    assertEquals(ZoneId.of("Asia/Tokyo"), slip.issuedAt().getZone());
    assertEquals(14, slip.issuedAt().getHour());
    assertEquals(12, slip.peopleAhead());
    assertEquals(ExpectedWait.of(Duration.ofMinutes(25)), slip.expectedWait());
    assertEquals("書類をご用意ください", slip.notice());
    assertFalse(slip.reprint());
  }

  @Test
  void aLostAnswerIsAskedForAgainWithTheSameKeyAndPrintedOnce() throws Exception {
    server.troubles.add(FakeTicketServer.Trouble.ANSWER_LOST);
    server.troubles.add(FakeTicketServer.Trouble.NOT_NOW);
    HttpResponse<String> answer = kiosk.touch("key-0001", "s1");
    assertEquals(201, answer.statusCode());
    assertEquals(List.of("key-0001", "key-0001", "key-0001"), server.requestedKeys);
    assertEquals(1, server.ticketsByKey.size());
    assertEquals(1, printer.slips.size());
  }

  @Test
  void aKeyUsedBeforeGivesTheStoredAnswerWithoutPrinting() throws Exception {
    String first = kiosk.touch("key-0001", "s1").body();
    HttpResponse<String> again = kiosk.touch("key-0001", "s1");
    assertEquals(first, again.body());
    assertEquals("true", again.headers().firstValue("Idempotent-Replayed").orElse(""));
    assertEquals(422, kiosk.touch("key-0001", "another").statusCode());
    assertEquals(1, printer.slips.size());
    assertEquals(1, server.requestedKeys.size());
  }

  @Test
  void aKeyUsedBeforeIsRememberedOverARestart() throws Exception {
    String first = kiosk.touch("key-0001", "s1").body();
    kiosk.close();
    kiosk = start();
    assertEquals(first, kiosk.touch("key-0001", "s1").body());
    assertEquals(1, printer.slips.size());
  }

  @Test
  void aKeySentTwiceAtOncePrintsOnce() throws Exception {
    ExecutorService pages = Executors.newFixedThreadPool(4);
    try {
      List<Callable<HttpResponse<String>>> touches = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        touches.add(() -> kiosk.touch("key-0001", "s1"));
      }
      for (Future<HttpResponse<String>> answer : pages.invokeAll(touches)) {
        assertEquals(201, answer.get().statusCode());
      }
    } finally {
      pages.shutdownNow();
    }
    assertEquals(1, printer.slips.size());
  }

  @Test
  void aPrinterThatRefusesDoesNotTakeTheNumberAway() throws Exception {
    printer.state = PrinterState.OUT_OF_PAPER;
    JsonNode json = TestKiosk.json(kiosk.touch("key-0001", "s1").body());
    assertEquals("A140", json.path("ticket").path("number").asString());
    assertEquals("REFUSED", json.path("print").path("outcome").asString());
    assertEquals("OUT_OF_PAPER", json.path("print").path("printerState").asString());
    printer.state = PrinterState.READY;
    kiosk.touch("key-0001", "s1");
    assertEquals(List.of(), printer.slips);
  }

  @Test
  void withoutAServerThereIsAProblemAndNoPaper() throws Exception {
    server.close();
    HttpResponse<String> answer = kiosk.touch("key-0001", "s1");
    assertEquals(503, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
    assertEquals(List.of(), printer.slips);
  }

  @Test
  void anAnswerThatComesTooLateIsStillPrintedOnceWhenThePageAsksAgain() throws Exception {
    for (int i = 0; i < 50; i++) {
      server.troubles.add(FakeTicketServer.Trouble.ANSWER_LOST);
    }
    assertEquals(503, kiosk.touch("key-0001", "s1").statusCode());
    server.troubles.clear();
    assertEquals(201, kiosk.touch("key-0001", "s1").statusCode());
    assertEquals(1, server.ticketsByKey.size());
    assertEquals(1, printer.slips.size());
  }

  @Test
  void aRefusalOfTheServerReachesThePageAsItIs() throws Exception {
    server.troubles.add(FakeTicketServer.Trouble.RECEPTION_CLOSED);
    HttpResponse<String> answer = kiosk.touch("key-0001", "s1");
    assertEquals(409, answer.statusCode());
    JsonNode problem = TestKiosk.json(answer.body());
    assertEquals("urn:junban:problem:reception-closed", problem.path("type").asString());
    assertEquals("2026-11-22T10:00:00+09:00", problem.path("nextOpening").asString());
    assertEquals(List.of(), printer.slips);
  }

  @Test
  void aPrintThatACrashCutOffIsUnknownAndNotMadeUpFor() throws Exception {
    kiosk.touch("key-0001", "s1");
    kiosk.close();
    Path journal = data.resolve("tickets.journal");
    List<String> lines = Files.readAllLines(journal);
    assertTrue(lines.get(1).contains("\"DONE\""));
    Files.writeString(journal, lines.get(0) + "\n" + lines.get(1).substring(0, 20));
    kiosk = start();
    JsonNode json = TestKiosk.json(kiosk.touch("key-0001", "s1").body());
    assertEquals("A140", json.path("ticket").path("number").asString());
    assertEquals("UNKNOWN", json.path("print").path("outcome").asString());
    assertEquals(1, printer.slips.size());
  }

  @Test
  void damagedLinesOfTheJournalAreLeftOut() throws Exception {
    kiosk.touch("key-0001", "s1");
    kiosk.close();
    Files.writeString(
        data.resolve("tickets.journal"),
        "{\"step\":\"DONE\",\"key\":\"key-0001\",\"outcome\":\"?\"}\nnot json\n{}\n",
        StandardOpenOption.APPEND);
    kiosk = start();
    JsonNode json = TestKiosk.json(kiosk.touch("key-0001", "s1").body());
    assertEquals("PRINTED", json.path("print").path("outcome").asString());
  }

  @Test
  void theJournalForgetsAfterTwoDays() throws Exception {
    kiosk.touch("key-0001", "s1");
    clock.pass(Duration.ofHours(49));
    kiosk.touch("key-0002", "s1");
    String journal = Files.readString(data.resolve("tickets.journal"));
    assertFalse(journal.contains("key-0001"));
    assertTrue(journal.contains("key-0002"));
  }

  @Test
  void aSecondPaperKeepsTheNumberAndSaysSo() throws Exception {
    kiosk.touch("key-0001", "s1");
    HttpResponse<String> answer = reprint("key-0002", "ticket-140");
    assertEquals(201, answer.statusCode());
    assertEquals("PRINTED", TestKiosk.json(answer.body()).path("print").path("outcome").asString());
    assertEquals(answer.body(), reprint("key-0002", "ticket-140").body());
    assertEquals(2, printer.slips.size());
    assertEquals("A140", printer.slips.get(1).number());
    assertTrue(printer.slips.get(1).reprint());
    assertEquals(422, kiosk.touch("key-0002", "s1").statusCode());
  }

  @Test
  void onlyTicketsOfTheLastHalfHourGetASecondPaper() throws Exception {
    kiosk.touch("key-0001", "s1");
    assertEquals(404, reprint("key-0002", "ticket-999").statusCode());
    clock.pass(Duration.ofMinutes(31));
    assertEquals(404, reprint("key-0003", "ticket-140").statusCode());
    assertEquals(1, printer.slips.size());
  }

  private HttpResponse<String> reprint(String key, String ticket) throws Exception {
    return kiosk.post("/api/tickets/" + ticket + "/reprint", key, "{}");
  }

  private TestKiosk start(String... more) throws Exception {
    return TestKiosk.start(data, server.address(), printer, clock, more);
  }
}
