package jp.junban.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.junban.devices.printing.PrinterState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(30)
class EnrolmentTest {
  private final Path data;
  private final FakeTicketServer server = new FakeTicketServer();
  private final RecordingPrinter printer = new RecordingPrinter();

  EnrolmentTest(@TempDir Path data) throws Exception {
    this.data = data;
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void withoutACodeThePageIsAskedForOne() throws Exception {
    try (TestKiosk kiosk = start()) {
      JsonNode state = kiosk.awaitState(s -> s.path("needsCode").asBoolean());
      assertFalse(state.path("enrolled").asBoolean());
      assertEquals(503, kiosk.touch("key-0001", "s1").statusCode());
      assertEquals(404, enrol(kiosk, "AAAA-AAAA").statusCode());
      assertEquals(204, enrol(kiosk, FakeTicketServer.CODE).statusCode());
      kiosk.awaitState(s -> s.path("enrolled").asBoolean() && s.path("office").isObject());
      assertEquals(409, enrol(kiosk, FakeTicketServer.CODE).statusCode());
    }
  }

  @Test
  void theCodeMayComeLaterAsAFile() throws Exception {
    Path file = data.resolve("code.txt");
    try (TestKiosk kiosk = start("--enrolment-code-file", file.toString())) {
      kiosk.awaitState(s -> s.path("needsCode").asBoolean());
      Files.writeString(file, FakeTicketServer.CODE + "\n");
      kiosk.awaitState(s -> s.path("enrolled").asBoolean());
    }
  }

  @Test
  void theTokenIsKeptForOurselvesAndUsedAgain() throws Exception {
    try (TestKiosk kiosk = start("--enrolment-code", FakeTicketServer.CODE)) {
      kiosk.awaitState(s -> s.path("enrolled").asBoolean());
    }
    Path file = data.resolve("terminal.json");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (TestKiosk kiosk = start()) {
      assertEquals(201, kiosk.touch("key-0001", "s1").statusCode());
    }
  }

  @Test
  void aTokenThatIsRefusedNeedsANewCode() throws Exception {
    try (TestKiosk kiosk = start("--enrolment-code", FakeTicketServer.CODE)) {
      kiosk.awaitState(s -> s.path("enrolled").asBoolean());
      server.refusesToken = true;
      assertEquals(401, kiosk.touch("key-0001", "s1").statusCode());
      kiosk.awaitState(s -> s.path("needsCode").asBoolean() && !s.path("enrolled").asBoolean());
      server.newCode("NEW1-CODE");
      assertEquals(204, enrol(kiosk, "NEW1-CODE").statusCode());
      assertEquals(201, kiosk.touch("key-0001", "s1").statusCode());
    }
  }

  @Test
  void aLostAnswerDoesNotUseTheCodeUpNotEvenOverARestart() throws Exception {
    server.losesEnrolments = true;
    try (TestKiosk kiosk = start()) {
      kiosk.awaitState(s -> s.path("needsCode").asBoolean());
      assertEquals(503, enrol(kiosk, FakeTicketServer.CODE).statusCode());
    }
    server.losesEnrolments = false;
    try (TestKiosk kiosk = start()) {
      kiosk.awaitState(s -> s.path("needsCode").asBoolean());
      assertEquals(204, enrol(kiosk, FakeTicketServer.CODE).statusCode());
      assertEquals(201, kiosk.touch("key-0001", "s1").statusCode());
    }
    assertEquals(1, server.tokens.size());
    assertFalse(Files.exists(data.resolve("pairing.json")));
  }

  @Test
  void withoutTheServerTheLastKnownProceduresAreShown() throws Exception {
    try (TestKiosk kiosk = start("--enrolment-code", FakeTicketServer.CODE)) {
      kiosk.awaitState(s -> s.path("online").asBoolean());
    }
    server.close();
    try (TestKiosk kiosk = start()) {
      JsonNode state = TestKiosk.json(kiosk.get("/api/state").body());
      assertFalse(state.path("online").asBoolean());
      assertTrue(state.path("enrolled").asBoolean());
      assertEquals("aoba", state.path("office").path("id").asString());
      assertEquals("s1", state.path("services").path(0).path("id").asString());
      assertEquals("OPEN", state.path("opening").path("state").asString());
      assertEquals("2026-11-21T14:32:05.123+09:00", state.path("at").asString());
      assertEquals("2026-11-21T14:32:05+09:00", state.path("since").asString());
    }
  }

  @Test
  void thePrintersStateIsReportedWhenItChanges() throws Exception {
    try (TestKiosk kiosk = start("--enrolment-code", FakeTicketServer.CODE)) {
      kiosk.awaitState(s -> s.path("enrolled").asBoolean());
      printer.state = PrinterState.OUT_OF_PAPER;
      String report = server.reports.take();
      while (!report.contains("OUT_OF_PAPER")) {
        report = server.reports.take();
      }
      JsonNode told = TestKiosk.json(report);
      assertEquals("dev", told.path("version").asString());
      assertEquals("OUT", told.path("paper").asString());
      assertTrue(told.path("freeDiskMegabytes").asInt() > 0, report);
      assertEquals(0, told.path("undelivered").asInt());
      assertTrue(told.path("detail").isNull(), report);
      kiosk.awaitState(s -> s.path("printer").path("state").asString().equals("OUT_OF_PAPER"));
    }
  }

  @Test
  void neitherTokenNorCodeIsEverLogged() throws Exception {
    List<String> log = Collections.synchronizedList(new ArrayList<>());
    Handler handler = recordInto(log);
    Logger root = Logger.getLogger("jp.junban");
    root.setLevel(Level.ALL);
    root.addHandler(handler);
    try (TestKiosk kiosk = start("--enrolment-code", FakeTicketServer.CODE)) {
      kiosk.awaitState(s -> s.path("enrolled").asBoolean());
      kiosk.touch("key-0001", "s1");
      server.refusesToken = true;
      kiosk.touch("key-0002", "s1");
      enrol(kiosk, "ZZZZ-ZZZZ");
    } finally {
      root.removeHandler(handler);
      root.setLevel(null);
    }
    assertTrue(log.stream().anyMatch(line -> line.contains("A140")), log.toString());
    for (String secret :
        List.of(server.tokens.iterator().next(), FakeTicketServer.CODE, "ZZZZ-ZZZZ")) {
      assertFalse(log.stream().anyMatch(line -> line.contains(secret)), secret);
    }
  }

  @Test
  void oneDataFolderServesOneAgent() throws Exception {
    try (TestKiosk kiosk = start()) {
      assertTrue(kiosk.address().getPort() > 0);
      assertThrows(SettingsProblem.class, this::start);
    }
  }

  private TestKiosk start(String... more) throws Exception {
    URI address = server.address();
    return TestKiosk.start(data, address, printer, new MovableClock(), more);
  }

  private static HttpResponse<String> enrol(TestKiosk kiosk, String code) throws Exception {
    return kiosk.post("/api/enrol", "key-enrol", "{\"code\":\"" + code + "\"}");
  }

  private static Handler recordInto(List<String> log) {
    return new Handler() {
      @Override
      public void publish(LogRecord logged) {
        Object[] parameters = logged.getParameters();
        log.add(logged.getMessage() + List.of(parameters == null ? new Object[0] : parameters));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
