package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Who may do what: staff by role and office, terminals by kind, anyone only what is public. */
@ExtendWith(TicketServer.class)
class AccessIT {

  private static int entered;
  private static @Nullable Api shared;
  private static @Nullable TestOffice sharedOffice;

  private Api admin;
  private TestOffice office;

  @BeforeEach
  void setUpAnOffice() {
    admin = Administrator.api();
    office = TestOffice.open().service("A").counter("1", "A");
  }

  private static String newLogin(String role) {
    return role.toLowerCase(java.util.Locale.ROOT) + "-" + ++entered;
  }

  /** A member of staff of this office, with a password of their own. */
  private Api enter(String role) {
    return Administrator.enter(newLogin(role), role, office.id());
  }

  /** One whom many checks share: making a password is slow on purpose. */
  private static synchronized Api staff() {
    if (shared == null) {
      TestOffice own = TestOffice.open().service("A").counter("1", "A");
      sharedOffice = own;
      shared = Administrator.enter(newLogin("STAFF"), "STAFF", own.id());
    }
    return shared;
  }

  private static TestOffice officeOfStaff() {
    staff();
    return Objects.requireNonNull(sharedOffice);
  }

  @TestFactory
  Stream<DynamicTest> everyAddressIsOpenToItsRolesOnly() {
    Api staff = enter("STAFF");
    Api manager = enter("MANAGER");
    Api boss = enter("ADMIN");
    Map<String, Api> callers =
        Map.of(
            "anyone",
            Api.anyone(),
            "kiosk",
            office.kiosk(),
            "display",
            office.terminal("DISPLAY"),
            "staff",
            staff,
            "manager",
            manager,
            "admin",
            boss);
    return Stream.of(
            row("/desk", "staff manager admin"),
            row("/reports/hourly?date=2026-11-24", "manager admin"),
            row("/reports/outcomes?date=2026-11-24", "manager admin"),
            row("/reports/forecast?date=2026-11-24", "manager admin"),
            row("/tickets?date=2026-11-24", "admin"),
            row("/events?date=2026-11-24", "admin"),
            row("/hours", "admin"),
            row("/services", "admin"),
            row("/counters", "admin"),
            row("/terminals", "admin"),
            row("/displays", "admin"),
            row("/content/all", "admin"),
            row("/content", "anyone kiosk display staff manager admin"),
            row("/emergency", "staff manager admin"),
            row("/calendar", "anyone kiosk display staff manager admin"),
            row("/calendar.ics", "anyone kiosk display staff manager admin"),
            row("/board", "anyone kiosk display staff manager admin"),
            row("", "anyone kiosk display staff manager admin"))
        .flatMap(
            row ->
                callers.entrySet().stream()
                    .map(caller -> mayRead(row, caller.getKey(), caller.getValue())));
  }

  private record Row(String path, List<String> open) {}

  private static Row row(String path, String open) {
    return new Row(path, List.of(open.split(" ", -1)));
  }

  private DynamicTest mayRead(Row row, String name, Api caller) {
    int expected = row.open().contains(name) ? 200 : name.equals("anyone") ? 401 : 403;
    return DynamicTest.dynamicTest(
        name + " " + row.path() + " " + expected,
        () -> caller.get(office.path(row.path())).with(expected));
  }

  @Test
  void staffOfOneOfficeDoNothingAtAnother() {
    TestOffice other = TestOffice.open().service("A").counter("1", "A");
    Api staff = staff();
    String ticket = other.draw(other.kiosk(), "A").with(201).get("id");
    for (Answer answer :
        List.of(
            staff.get(other.path("/desk")),
            staff.post("/api/v1/counters/" + other.counterId("1") + "/open", Api.NOTHING),
            other.callNext(staff, "1"),
            other.move(staff, ticket, "cancel"),
            other.move(staff, ticket, "undo"),
            staff.get("/api/v1/tickets/" + ticket + "/slip"),
            staff.post(
                "/api/v1/counters/" + other.counterId("1") + "/pause", Map.of("reason", "BREAK")),
            staff.post("/api/v1/counters/" + other.counterId("1") + "/help", Api.NOTHING),
            staff.command(other.path("/messages"), Map.of("text", "昼礼")),
            staff.get(other.path("/emergency")),
            staff.put(other.path("/emergency"), Map.of("kind", "FIRE")),
            staff.delete(other.path("/emergency")),
            staff.command(other.path("/paper-tickets"), Api.NOTHING),
            other.draw(staff, "A"))) {
      assertEquals("other-office", answer.with(403).problem());
    }
    assertEquals(1, other.events().size());
  }

  @Test
  void aStaffMemberDoesAWholeVisit() {
    Api staff = staff();
    TestOffice own = officeOfStaff();
    own.draw(staff, "A").with(201);
    own.seat(staff, "1");
    String ticket = own.callNext(staff, "1").with(201).get("id");
    own.move(staff, ticket, "start").with(200);
    own.move(staff, ticket, "finish").with(200);
    List<JsonNode> events = own.events(ticket);
    String actor = "staff:" + staff.get("/api/v1/session").with(200).get("staffId");
    events.forEach(event -> assertEquals(actor, event.get("actor").asString()));
  }

  @Test
  void aCallFromAForeignPageIsRefused() {
    String session = sessionOf(staff());
    TestOffice own = officeOfStaff();
    Api withoutHeader = Api.anyone().with("Cookie", "junban_session=" + session);
    String open = "/api/v1/counters/" + own.counterId("1") + "/open";
    assertEquals("cross-site", withoutHeader.post(open, Api.NOTHING).with(403).problem());
    Api fromElsewhere = Api.anyone().asStaff(session).with("Origin", "https://evil.example");
    assertEquals("cross-site", fromElsewhere.post(open, Api.NOTHING).with(403).problem());
    Api fromHere = Api.anyone().asStaff(session).with("Origin", Api.anyone().address());
    fromHere.post(open, Api.NOTHING).with(200);
    withoutHeader.get(own.path("/desk")).with(200);
  }

  @Test
  void signingInFromAForeignPageIsRefused() {
    Map<String, String> form = Map.of("login", "admin", "password", Administrator.PASSWORD);
    Answer answer = Api.anyone().post("/api/v1/session", form).with(403);
    assertEquals("cross-site", answer.problem());
    assertTrue(answer.header("Set-Cookie").isEmpty());
  }

  private static String sessionOf(Api person) {
    String cookie = person.headers().get(person.headers().indexOf("Cookie") + 1);
    return cookie.replace("junban_session=", "");
  }

  @Test
  void aSessionsCookieIsKeptFromScriptsAndForeignPages() {
    String cookie =
        Api.anyone()
            .with("X-Requested-With", "junban")
            .post("/api/v1/session", Map.of("login", "admin", "password", Administrator.PASSWORD))
            .with(200)
            .header("Set-Cookie")
            .orElseThrow();
    assertTrue(cookie.matches("junban_session=[A-Za-z0-9_-]{43};.*"), cookie);
    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Strict"), cookie);
    assertTrue(cookie.contains("Path=/"), cookie);
    assertFalse(cookie.contains("Domain"), cookie);
  }

  @Test
  void aOneTimePasswordOpensNothingButItsChange() {
    String login = newLogin("STAFF");
    Map<String, Object> form = new HashMap<>(Map.of("login", login, "name", "新人", "role", "STAFF"));
    form.put("office", office.id());
    String oneTime = admin.post("/api/v1/staff", form).with(201).get("oneTimePassword");
    Api person = Administrator.signIn(Api.anyone(), login, oneTime);
    assertTrue(
        person.get("/api/v1/session").with(200).json().get("mustChangePassword").asBoolean());
    assertEquals("password-change-required", person.get(office.path("/desk")).with(403).problem());
    assertEquals("password-change-required", office.draw(person, "A").with(403).problem());
    try (LiveFeed desk = LiveFeed.desk(person, office)) {
      assertEquals(1008, desk.closeCode());
    }
    Administrator.changePassword(person, oneTime);
    person.get(office.path("/desk")).with(200);
  }

  @Test
  void whoWasTakenOutOfUseOrSignedOutIsNobody() {
    Api person = enter("STAFF");
    String id = person.get("/api/v1/session").with(200).get("staffId");
    Map<String, Object> member = new HashMap<>(memberOf(id));
    member.put("active", false);
    int revision =
        admin.put("/api/v1/staff/" + id, member).with(200).json().get("revision").asInt();
    person.get(office.path("/desk")).with(401);
    member.put("active", true);
    member.put("revision", revision);
    admin.put("/api/v1/staff/" + id, member).with(200);
    Api back =
        Administrator.signIn(
            Api.anyone(), String.valueOf(member.get("login")), Administrator.PASSWORD);
    back.get(office.path("/desk")).with(200);
    back.delete("/api/v1/session").with(204);
    back.get(office.path("/desk")).with(401);
  }

  private Map<String, Object> memberOf(String id) {
    JsonNode member =
        admin.get("/api/v1/staff").with(200).list().stream()
            .filter(m -> m.get("id").asString().equals(id))
            .findFirst()
            .orElseThrow();
    return Map.of(
        "login", member.get("login").asString(),
        "name", member.get("name").asString(),
        "role", member.get("role").asString(),
        "office", office.id(),
        "revision", member.get("revision").asInt());
  }

  @Test
  void aWrongPasswordSaysNothingOfWhetherTheLoginExists() {
    Api page = Api.anyone().with("X-Requested-With", "junban");
    Answer known =
        page.post("/api/v1/session", Map.of("login", "admin", "password", "wrong password"));
    Answer unknown =
        page.post("/api/v1/session", Map.of("login", "nobody-here", "password", "wrong password"));
    assertEquals(401, known.status());
    assertEquals(known.text(), unknown.text());
  }

  @Test
  void theDesksLiveFeedIsForItsStaffOnly() {
    TestOffice own = officeOfStaff();
    try (LiveFeed feed = LiveFeed.desk(staff(), own)) {
      assertEquals(own.id(), feed.next().at("/office/id").asString());
    }
    for (Api stranger :
        List.of(Api.anyone(), office.kiosk(), staff(), Api.anyone().asStaff("A".repeat(43)))) {
      try (LiveFeed feed = LiveFeed.desk(stranger, office)) {
        assertEquals(1008, feed.closeCode());
        assertFalse(feed.hasMore());
      }
    }
  }

  @Test
  void anEnrolmentCodeWorksOnceHoweverItIsTyped() {
    String code = office.code(office.newTerminal("KIOSK"));
    Api machine = Api.anyone();
    Answer first =
        machine
            .post(
                "/api/v1/terminals/enrol",
                Map.of("code", code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
            .with(201);
    assertEquals(office.id(), first.get("office"));
    assertEquals("KIOSK", first.get("kind"));
    machine.post("/api/v1/terminals/enrol", Map.of("code", code)).with(404);
    machine.post("/api/v1/terminals/enrol", Map.of("code", "AAAA-AAAA")).with(404);
    office.draw(machine.asTerminal(first.get("token")), "A").with(201);
  }

  @Test
  void aNewCodeReplacesTheOneBefore() {
    String terminal = office.newTerminal("KIOSK");
    String before = office.code(terminal);
    office.enrol(terminal);
    Api.anyone().post("/api/v1/terminals/enrol", Map.of("code", before)).with(404);
  }

  @Test
  void aTerminalTakenOutOfUseDrawsNothingMore() {
    String id = office.newTerminal("KIOSK");
    Api kiosk = Api.anyone().asTerminal(office.enrol(id).get("token"));
    office.draw(kiosk, "A").with(201);
    JsonNode terminal =
        admin.get(office.path("/terminals")).with(200).list().stream()
            .filter(t -> t.get("id").asString().equals(id))
            .findFirst()
            .orElseThrow();
    admin
        .put(
            "/api/v1/terminals/" + id,
            Map.of(
                "kind",
                "KIOSK",
                "name",
                "止めた端末",
                "active",
                false,
                "revision",
                terminal.get("revision").asInt()))
        .with(200);
    office.draw(kiosk, "A").with(401);
  }

  @Test
  void aTerminalReportsHowItIsAndADisplayDrawsNothing() {
    Api kiosk = office.kiosk();
    Map<String, Object> report = new HashMap<>(Map.of("version", "0.1.0", "printer", "READY"));
    report.put("detail", null);
    kiosk.put("/api/v1/terminals/me/report", report).with(204);
    Api.anyone().put("/api/v1/terminals/me/report", report).with(401);
    office.draw(office.terminal("DISPLAY"), "A").with(403);
  }

  @Test
  void everyAnswerSaysWhatABrowserMayDoWithIt() {
    for (String path : List.of("/api/v1/offices", "/signage/", "/console/", "/nothing")) {
      Answer answer = Api.anyone().get(path);
      String policy = answer.header("Content-Security-Policy").orElse("");
      assertTrue(policy.startsWith("default-src 'self'"), path + " " + policy);
      assertFalse(policy.contains("unsafe-inline"), policy);
      assertEquals("nosniff", answer.header("X-Content-Type-Options").orElse(""), path);
      assertTrue(answer.header("Server").isEmpty(), path);
      assertTrue(answer.header("X-Powered-By").isEmpty(), path);
    }
  }
}
