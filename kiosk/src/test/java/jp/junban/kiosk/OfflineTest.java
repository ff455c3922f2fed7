package jp.junban.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import jp.junban.devices.printing.Slip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(40)
class OfflineTest {
  private final Path data;
  private final FakeTicketServer server = new FakeTicketServer();
  private final RecordingPrinter printer = new RecordingPrinter();
  private final MovableClock clock = new MovableClock();
  private TestKiosk kiosk;

  OfflineTest(@TempDir Path data) throws Exception {
    this.data = data;
    server.office = FakeTicketServer.officeData();
    this.kiosk = start("--enrolment-code", FakeTicketServer.CODE);
    kiosk.awaitState(s -> s.path("enrolled").asBoolean() && s.path("online").asBoolean());
    await(() -> Files.exists(data.resolve("office.json")));
  }

  @AfterEach
  void stop() {
    kiosk.close();
    server.close();
  }

  private TestKiosk start(String... more) throws Exception {
    return TestKiosk.start(data, server.address(), printer, clock, more);
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    // the test's own time limit ends this
    while (!condition.getAsBoolean()) {
      Thread.sleep(5);
    }
  }

  private String number(String key) throws Exception {
    HttpResponse<String> answer = kiosk.touch(key, "s1");
    assertEquals(201, answer.statusCode(), answer.body());
    return TestKiosk.json(answer.body()).path("ticket").path("number").asString();
  }

  private void networkIsCut() throws Exception {
    server.mute = true;
    kiosk.awaitState(s -> !s.path("online").asBoolean());
  }

  private void networkIsBack() {
    server.mute = false;
  }

  @Test
  void withoutTheServerThereIsATicketOfOurOwnOnPaper() throws Exception {
    networkIsCut();
    HttpResponse<String> answer = kiosk.touch("key-0001", "s1");
    JsonNode json = TestKiosk.json(answer.body());
    assertEquals("A5101", json.path("ticket").path("number").asString());
    assertEquals("PRINTED", json.path("print").path("outcome").asString());
    assertTrue(json.path("qr").isObject());
    Slip slip = printer.slips.get(0);
    assertEquals("A5101", slip.number());
    assertNull(slip.peopleAhead());
    assertNull(slip.expectedCallAt());
    assertEquals(14, slip.issuedAt().getHour());
    assertTrue(String.valueOf(slip.link()).startsWith("https://junban.example.jp/t/"));
    assertEquals("junban.example.jp", slip.publicPage());
    assertEquals("A5102", number("key-0002"));
    assertEquals("A5101", number("key-0001"));
    assertEquals(2, printer.slips.size());
  }

  @Test
  void inADemoTheScreenAndThePaperHaveTheDemosTime() throws Exception {
    assertTrue(TestKiosk.json(kiosk.get("/api/state").body()).path("clock").isNull());
    server.office = server.office.replaceFirst("\"at\"", "\"clockSpeed\":60,\"at\"");
    JsonNode demo = kiosk.awaitState(s -> s.path("clock").path("speed").asInt() == 60);
    assertEquals("2026-11-21T05:32:05.123Z", demo.path("clock").path("there").asString());
    assertEquals("2026-11-21T05:32:05Z", demo.path("clock").path("here").asString());
    networkIsCut();
    clock.pass(Duration.ofMinutes(2));
    number("key-0001");
    assertEquals("16:32", printer.slips.get(0).issuedAt().toLocalTime().toString().substring(0, 5));
  }

  @Test
  void afterwardsEachTicketIsBroughtOnceInOrderWithItsTime() throws Exception {
    networkIsCut();
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      numbers.add(number("key-000" + i));
      clock.pass(Duration.ofSeconds(20));
    }
    networkIsBack();
    await(() -> server.broughtByToken.size() == 12 && undelivered() == 0);
    assertEquals(numbers, List.copyOf(server.broughtByToken.values()));
    JsonNode last = brought(server.bringings.get(server.bringings.size() - 1));
    assertEquals("2026-11-21T05:35:45Z", last.path("issuedAt").asString());
    assertEquals("2026-11-21T05:36:05Z", last.path("sentAt").asString());
    assertEquals("s1", last.path("serviceId").asString());
  }

  private int undelivered() {
    String latest = "{}";
    for (String report = server.reports.poll(); report != null; report = server.reports.poll()) {
      latest = report;
    }
    return TestKiosk.json(latest).path("undelivered").asInt(-1);
  }

  private static JsonNode brought(String keyAndBody) {
    return TestKiosk.json(keyAndBody.substring(keyAndBody.indexOf('\n') + 1));
  }

  @Test
  void aRequestWhoseAnswerIsLostIsSettledUnderItsOwnKeyWithOnePrint() throws Exception {
    for (int i = 0; i < 50; i++) {
      server.troubles.add(FakeTicketServer.Trouble.ANSWER_LOST);
    }
    assertEquals("A5101", number("key-0001"));
    await(() -> server.broughtByToken.size() == 1);
    assertEquals(Set.of("key-0001"), new TreeSet<>(server.requestedKeys));
    assertTrue(server.bringings.get(0).startsWith("key-0001\n"));
    assertEquals(List.of("A5101"), printer.slips.stream().map(Slip::number).toList());
    server.troubles.clear();
    assertEquals("A5101", number("key-0001"));
    assertEquals(1, printer.slips.size());
  }

  @Test
  void aLostAnswerToABringingIsAskedForAgainAndChangesNothing() throws Exception {
    networkIsCut();
    number("key-0001");
    await(() -> server.bringings.size() >= 3);
    networkIsBack();
    await(() -> undelivered() == 0);
    assertEquals(1, server.broughtByToken.size());
    assertEquals(
        1, new TreeSet<>(server.bringings.stream().map(b -> b.split("\n")[0]).toList()).size());
  }

  @Test
  void aRestartWithoutTheServerGoesOnAndDeliversAfterwards() throws Exception {
    networkIsCut();
    assertEquals("A5101", number("key-0001"));
    kiosk.close();
    kiosk = start();
    kiosk.awaitState(
        s -> !s.path("online").asBoolean() && s.path("services").path(0).path("open").asBoolean());
    assertEquals("A5101", number("key-0001"));
    await(() -> canIssue("key-0002"));
    assertEquals("A5102", number("key-0002"));
    networkIsBack();
    await(() -> server.broughtByToken.size() == 2);
    assertEquals(List.of("A5101", "A5102"), List.copyOf(server.broughtByToken.values()));
  }

  private boolean canIssue(String key) {
    try {
      return kiosk.touch(key, "s1").statusCode() == 201;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theSeriesBeginsAnewWithTheBusinessDay() throws Exception {
    networkIsCut();
    assertEquals("A5101", number("key-0001"));
    clock.pass(Duration.ofHours(24));
    assertEquals("A5101", number("key-0002"));
    networkIsBack();
    await(() -> server.broughtByToken.size() == 2);
    List<String> times =
        server.bringings.stream().map(b -> brought(b).path("issuedAt").asString()).toList();
    assertTrue(times.contains("2026-11-22T05:32:05Z"), times.toString());
  }

  @Test
  void whenReceptionIsOverNobodyGetsATicketAndThePageSaysWhy() throws Exception {
    networkIsCut();
    clock.pass(Duration.ofHours(4));
    JsonNode state = kiosk.awaitState(s -> !s.path("services").path(0).path("open").asBoolean());
    assertEquals("ENDED", state.path("opening").path("state").asString());
    assertEquals("2026-11-22T10:00+09:00", state.path("opening").path("nextOpening").asString());
    HttpResponse<String> answer = kiosk.touch("key-0001", "s1");
    assertEquals(409, answer.statusCode());
    JsonNode problem = TestKiosk.json(answer.body());
    assertEquals("urn:junban:problem:reception-closed", problem.path("type").asString());
    assertEquals("ENDED", problem.path("reason").asString());
    assertEquals(409, kiosk.touch("key-0002", "s2").statusCode());
    assertEquals(List.of(), printer.slips);
  }

  @Test
  void aKioskWhoseTokenIsRefusedKeepsItsTicketsUntilItIsPairedAnew() throws Exception {
    networkIsCut();
    number("key-0001");
    server.refusesToken = true;
    networkIsBack();
    kiosk.awaitState(s -> s.path("needsCode").asBoolean());
    server.newCode("NEW1-CODE");
    assertEquals(
        204, kiosk.post("/api/enrol", "key-enrol", "{\"code\":\"NEW1-CODE\"}").statusCode());
    await(() -> server.broughtByToken.size() == 1);
    assertEquals(2, server.tokens.size());
  }

  @Test
  void aSecondPaperKeepsTheNumberBeforeAndAfterTheDelivery() throws Exception {
    networkIsCut();
    JsonNode first = TestKiosk.json(kiosk.touch("key-0001", "s1").body());
    String id = first.path("ticket").path("id").asString();
    assertEquals(201, kiosk.post("/api/tickets/" + id + "/reprint", "key-0002", "{}").statusCode());
    networkIsBack();
    await(() -> undelivered() == 0);
    assertEquals(201, kiosk.post("/api/tickets/" + id + "/reprint", "key-0003", "{}").statusCode());
    assertEquals(
        List.of("A5101", "A5101", "A5101"), printer.slips.stream().map(Slip::number).toList());
    assertEquals(1, server.broughtByToken.size());
  }

  @Test
  void aWrongClockIsSetRightOnThePaperAndLeftToTheServerAtTheDelivery() throws Exception {
    server.office = FakeTicketServer.officeData().replace("T14:32:05.123", "T16:32:05.123");
    int before = server.officesTold.get();
    await(() -> server.officesTold.get() > before + 1);
    networkIsCut();
    number("key-0001");
    assertEquals(16, printer.slips.get(0).issuedAt().getHour());
    networkIsBack();
    await(() -> server.broughtByToken.size() == 1);
    JsonNode last = brought(server.bringings.get(server.bringings.size() - 1));
    assertEquals("2026-11-21T05:32:05Z", last.path("issuedAt").asString());
    assertEquals("2026-11-21T05:32:05Z", last.path("sentAt").asString());
  }

  @Test
  void eachTicketHasALinkThatNobodyCanGuess() throws Exception {
    networkIsCut();
    number("key-0001");
    number("key-0002");
    String one = printer.slips.get(0).link();
    String other = printer.slips.get(1).link();
    assertNotEquals(one, other);
    assertTrue(String.valueOf(one).matches(".*/t/[A-Za-z0-9_-]{22}"), one);
  }
}
