package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is sent, the answer is a problem with the right status and a sentence for a person. */
@ExtendWith(TicketServer.class)
class RefusalsIT {

  private static final String JSON = "application/json";
  private static final String NOBODY = "01999999-9999-7999-8999-999999999999";
  private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

  private final List<DynamicTest> cases = new ArrayList<>();
  private Api admin;
  private TestOffice office;
  private Api kiosk;
  private String waiting;

  @BeforeEach
  void setUpAnOffice() {
    admin = Administrator.api();
    office = TestOffice.open().service("A").service("B").counter("1", "A").counter("2", "A");
    kiosk = office.kiosk();
    waiting = office.draw(kiosk, "A").with(201).get("id");
  }

  @TestFactory
  Stream<DynamicTest> everyRefusalIsAProblem() {
    office.seat(admin, "2");
    wrongTickets();
    wrongBodies();
    wrongCalls();
    wrongMoves();
    wrongAddressesAndForms();
    wrongReports();
    int before = office.events().size();
    cases.add(
        DynamicTest.dynamicTest(
            "after all refusals nothing has changed",
            () -> assertEquals(before, office.events().size())));
    return cases.stream();
  }

  private void wrongTickets() {
    draw(
        "an unknown procedure",
        404,
        "unknown-service",
        Map.of("serviceId", NOBODY, "language", "ja"));
    draw(
        "a procedure's name that is none",
        404,
        "unknown-service",
        Map.of("serviceId", "'; DROP TABLE tickets; --", "language", "ja"));
    draw("a procedure that no counter gives", 409, "no-counter-for-service", office.wish("B"));
    draw(
        "an unknown language",
        400,
        "invalid-input",
        Map.of("serviceId", office.serviceId("A"), "language", "tlh"));
    draw("no language", 400, "invalid-input", Map.of("serviceId", office.serviceId("A")));
    draw("an empty object", 400, "invalid-input", Map.of());
    draw("nothing at all", 400, "invalid-input", "");
    draw(
        "a field too many",
        400,
        "invalid-input",
        Map.of("serviceId", office.serviceId("A"), "language", "ja", "vip", true));
    draw("a number for an id", 400, "invalid-input", Map.of("serviceId", 7, "language", "ja"));
    draw(
        "a list for an id",
        400,
        "invalid-input",
        Map.of("serviceId", List.of("A"), "language", "ja"));
    draw(
        "a very long id",
        404,
        "unknown-service",
        Map.of("serviceId", "x".repeat(50_000), "language", "ja"));
    add(
        "a kiosk of another office",
        403,
        "other-office",
        api -> office.draw(api.asTerminal(otherKiosk()), "A"));
    String used = Api.newKey();
    office.draw(kiosk, "A", used).with(201);
    add(
        "a key of another request",
        422,
        "key-used-otherwise",
        api ->
            as(api, kiosk)
                .command(
                    "/api/v1/tickets",
                    Map.of("serviceId", office.serviceId("A"), "language", "en"),
                    used));
    add(
        "no key",
        400,
        "invalid-input",
        api -> as(api, kiosk).post("/api/v1/tickets", office.wish("A")));
    add(
        "a key too short",
        400,
        "invalid-input",
        api -> as(api, kiosk).command("/api/v1/tickets", office.wish("A"), "short"));
    add(
        "a key too long",
        400,
        "invalid-input",
        api -> as(api, kiosk).command("/api/v1/tickets", office.wish("A"), "k".repeat(81)));
    add(
        "a key with a space",
        400,
        "invalid-input",
        api -> as(api, kiosk).command("/api/v1/tickets", office.wish("A"), "key with space"));
    TestOffice closed = TestOffice.closed(admin).service("A").counter("1", "A");
    add("a closed office", 409, "reception-closed", api -> closed.draw(as(api, admin), "A"));
    add("nobody who draws", 401, "not-signed-in", api -> office.draw(api, "A"));
  }

  private String otherKiosk() {
    TestOffice other = TestOffice.open();
    return other.enrol(other.newTerminal("KIOSK")).get("token");
  }

  private void wrongBodies() {
    for (String body :
        List.of(
            "{",
            "[]",
            "\"text\"",
            "null",
            "{\"serviceId\":",
            "nonsense",
            "{}{}",
            "\u0000",
            "[".repeat(10_000))) {
      add(
          "a body that begins with " + body.substring(0, Math.min(12, body.length())),
          400,
          null,
          api -> as(api, kiosk).command("/api/v1/tickets", body));
    }
    add(
        "a body too large",
        413,
        "too-large",
        api ->
            as(api, kiosk)
                .command("/api/v1/tickets", "{\"serviceId\":\"" + "x".repeat(70_000) + "\"}"));
    add(
        "a body much too large",
        413,
        "too-large",
        api -> as(api, admin).command(calls("2"), " ".repeat(1_000_000)));
    add(
        "a form",
        415,
        "unsupported-media-type",
        api ->
            as(api, kiosk)
                .with("Idempotency-Key", Api.newKey())
                .raw(
                    "POST", "/api/v1/tickets", "application/x-www-form-urlencoded", "serviceId=A"));
    add(
        "XML",
        415,
        "unsupported-media-type",
        api ->
            as(api, kiosk)
                .with("Idempotency-Key", Api.newKey())
                .raw("POST", "/api/v1/tickets", "application/xml", "<ticket/>"));
    add(
        "a content type that is none",
        400,
        null,
        api ->
            as(api, kiosk)
                .with("Idempotency-Key", Api.newKey())
                .raw("POST", "/api/v1/tickets", "json", "{}"));
  }

  private void wrongCalls() {
    add(
        "a counter that is closed",
        409,
        "counter-closed",
        api -> as(api, admin).command(calls("1"), Api.NOTHING));
    add(
        "an unknown counter",
        404,
        "unknown-counter",
        api -> as(api, admin).command("/api/v1/counters/" + NOBODY + "/calls", Api.NOTHING));
    add(
        "an unknown counter to open",
        404,
        "unknown-counter",
        api -> as(api, admin).post("/api/v1/counters/" + NOBODY + "/open", Api.NOTHING));
    add(
        "an unknown ticket to call",
        404,
        "unknown-ticket",
        api -> as(api, admin).command(calls("2"), Map.of("ticketId", NOBODY)));
    add(
        "a number for a ticket",
        400,
        "invalid-input",
        api -> as(api, admin).command(calls("2"), Map.of("ticketId", 12)));
    add(
        "a ticket of another office",
        404,
        "unknown-ticket",
        api -> as(api, admin).command(calls("2"), Map.of("ticketId", ticketElsewhere())));
    add(
        "a call without a key",
        400,
        "invalid-input",
        api -> as(api, admin).post(calls("2"), Api.NOTHING));
    add(
        "a kiosk that calls",
        403,
        "not-allowed",
        api -> as(api, kiosk).command(calls("2"), Api.NOTHING));
    add("nobody who calls", 401, "not-signed-in", api -> api.command(calls("2"), Api.NOTHING));
  }

  private String ticketElsewhere() {
    TestOffice other = TestOffice.open().service("A").counter("1", "A");
    return other.draw(other.kiosk(), "A").with(201).get("id");
  }

  private String calls(String counter) {
    return "/api/v1/counters/" + office.counterId(counter) + "/calls";
  }

  private void wrongMoves() {
    String moves = "/api/v1/tickets/" + waiting + "/";
    add(
        "an illegal move",
        409,
        "ticket-not-in-status",
        api -> as(api, admin).command(moves + "finish", Api.NOTHING));
    add(
        "a move that is none",
        404,
        "unknown-move",
        api -> as(api, admin).command(moves + "dance", Api.NOTHING));
    for (String move : List.of("issue", "call", "expire")) {
      add(
          "the move " + move + ", which is not staff's",
          404,
          "unknown-move",
          api -> as(api, admin).command(moves + move, Api.NOTHING));
    }
    add(
        "an unknown ticket to move",
        404,
        "unknown-ticket",
        api -> as(api, admin).command("/api/v1/tickets/" + NOBODY + "/start", Api.NOTHING));
    add(
        "a ticket by its number",
        404,
        "unknown-ticket",
        api -> as(api, admin).command("/api/v1/tickets/A001/start", Api.NOTHING));
    add(
        "a move told too much",
        400,
        "invalid-input",
        api -> as(api, admin).command(moves + "cancel", Map.of("why", "x")));
    add(
        "a move told in the wrong type",
        400,
        "invalid-input",
        api -> as(api, admin).command(moves + "hold", Map.of("note", 5)));
    add(
        "a move without a key",
        400,
        "invalid-input",
        api -> as(api, admin).post(moves + "cancel", Api.NOTHING));
    add(
        "a kiosk that moves",
        403,
        "not-allowed",
        api -> as(api, kiosk).command(moves + "cancel", Api.NOTHING));
  }

  private void wrongAddressesAndForms() {
    add("an unknown office", 404, "unknown-office", api -> api.get("/api/v1/offices/nowhere"));
    add(
        "an unknown office's board",
        404,
        "unknown-office",
        api -> api.get("/api/v1/offices/nowhere/board"));
    add(
        "an unknown office's desk",
        404,
        "unknown-office",
        api -> as(api, admin).get("/api/v1/offices/nowhere/desk"));
    add(
        "an unknown link",
        404,
        "unknown-ticket",
        api -> api.get("/api/v1/ticket-status/AAAAAAAAAAAAAAAAAAAAAA"));
    add("an unknown address", 404, "unknown-address", api -> api.get("/api/v1/nothing/here"));
    add(
        "the wrong method",
        405,
        "method-not-allowed",
        api -> api.delete("/api/v1/offices/" + office.id() + "/board"));
    add(
        "the wrong method for a ticket",
        405,
        "method-not-allowed",
        api -> as(api, kiosk).raw("PUT", "/api/v1/tickets", JSON, "{}"));
    add("a method nobody knows", 405, null, api -> api.raw("BREW", "/api/v1/offices", "", ""));
    add(
        "a format we do not have",
        406,
        "not-acceptable",
        api -> api.with("Accept", "application/pdf").get("/api/v1/offices"));
  }

  private void wrongReports() {
    String hourly = office.path("/reports/hourly");
    add("a report without a date", 400, "invalid-input", api -> as(api, admin).get(hourly));
    add(
        "a report of no date",
        400,
        "invalid-input",
        api -> as(api, admin).get(hourly + "?date=tomorrow"));
    add(
        "a report in no format",
        400,
        "invalid-input",
        api -> as(api, admin).get(hourly + "?date=2026-11-24&format=doc"));
    add(
        "a report of no office",
        404,
        "unknown-office",
        api -> as(api, admin).get("/api/v1/offices/nowhere/reports/hourly?date=2026-11-24"));
    add(
        "a listing without signing in",
        401,
        "not-signed-in",
        api -> api.get(office.path("/tickets?date=2026-11-24")));
    add(
        "events for a kiosk",
        403,
        "not-allowed",
        api -> as(api, kiosk).get(office.path("/events?date=2026-11-24")));
  }

  private void draw(String what, int status, String type, Object body) {
    add(what, status, type, api -> as(api, kiosk).command("/api/v1/tickets", body));
  }

  /** The caller with the language of the first: only headers are merged. */
  private static Api as(Api language, Api caller) {
    Api merged = language;
    for (int i = 0; i < caller.headers().size(); i += 2) {
      merged = merged.with(caller.headers().get(i), caller.headers().get(i + 1));
    }
    return merged;
  }

  private void add(String what, int status, @Nullable String type, Function<Api, Answer> request) {
    cases.add(
        DynamicTest.dynamicTest(
            what + " gives " + status,
            () -> {
              Answer japanese = request.apply(Api.anyone());
              mustBeAProblem(japanese, status, type);
              assertTrue(JAPANESE.matcher(japanese.get("detail")).find(), japanese.text());
              Answer english =
                  request.apply(Api.anyone().with("Accept-Language", "en-GB, ja;q=0.5"));
              mustBeAProblem(english, status, type);
              assertFalse(JAPANESE.matcher(english.get("detail")).find(), english.text());
            }));
  }

  private static void mustBeAProblem(Answer answer, int status, @Nullable String type) {
    answer.with(status);
    assertEquals(
        "application/problem+json", answer.header("Content-Type").orElse("").split(";", 2)[0]);
    assertEquals(status, answer.json().get("status").asInt());
    if (type != null) {
      assertEquals(type, answer.problem(), answer.text());
    }
    assertFalse(answer.get("title").isBlank());
    for (String inside : List.of("Exception", "jp.junban", "org.", "SQL", "\\tat ", "Payara")) {
      assertFalse(answer.text().contains(inside), answer.text());
    }
  }

  @Test
  void anUnknownPageIsAPageWithoutTheInsideOfTheServer() {
    Answer page = Api.anyone().with("Accept", "text/html").get("/no/such/page").with(404);
    assertFalse(page.text().contains("Payara"), page.text());
    assertFalse(page.text().contains("Exception"), page.text());
  }
}
