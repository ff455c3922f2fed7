package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The opening calendar over the API: rules in, days out, and when reception ends. The server's
 * clock starts on a Tuesday at noon.
 */
@ExtendWith(TicketServer.class)
class CalendarIT {

  private static final String AOBA = "/api/v1/offices/aoba";
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  /** What one more in the queue adds at least to the expected wait. */
  private static final int LEAST_SERVICE_SECONDS = 120;

  private static String days(JsonNode calendar) {
    return StreamSupport.stream(calendar.get("days").values().spliterator(), false)
        .map(
            day ->
                day.get("date").asString().substring(5)
                    + " "
                    + (day.get("opens").isNull() ? "closed" : day.get("opens").asString())
                    + " "
                    + day.get("rule").asString())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theReferenceOfficePublishesItsDaysToAnyone() {
    Answer answer = Api.anyone().get(AOBA + "/calendar?from=2026-11-21&to=2026-11-24").with(200);
    assertEquals(
        """
        11-21 10:00 WEEK
        11-22 closed MONTHLY_CLOSURE
        11-23 closed HOLIDAY
        11-24 12:00 WEEK\
        """,
        days(answer.json()));
    assertEquals("public, max-age=300", answer.header("Cache-Control").orElse(""));
    String tag = answer.header("ETag").orElseThrow();
    assertEquals(
        "",
        Api.anyone()
            .with("If-None-Match", tag)
            .get(AOBA + "/calendar?from=2026-11-21&to=2026-11-24")
            .with(304)
            .text());
    assertEquals(60, Api.anyone().get(AOBA + "/calendar").with(200).json().get("days").size());
  }

  @Test
  void aCalendarCanSubscribe() {
    Answer answer =
        Api.anyone().get(AOBA + "/calendar.ics?from=2026-11-22&to=2026-11-24").with(200);
    assertEquals("text/calendar;charset=UTF-8", answer.header("Content-Type").orElse(""));
    assertTrue(answer.text().startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), answer.text());
    String whole = answer.text().replace("\r\n ", "");
    assertTrue(whole.contains("DTSTART;VALUE=DATE:20261122"), whole);
    assertTrue(whole.contains("DTSTART:20261124T030000Z"), whole);
    assertTrue(answer.header("ETag").isPresent());
  }

  @Test
  void aRangeThatIsTooLongOrUnreadableIsRefusedInWords() {
    for (String range :
        List.of("?from=2026-01-01&to=2027-06-01", "?from=x", "?from=2026-02-02&to=2026-02-01")) {
      for (String kind : List.of("/calendar", "/calendar.ics")) {
        Answer refusal = Api.anyone().get(AOBA + kind + range).with(400);
        assertEquals("invalid-input", refusal.problem());
      }
    }
    Api.anyone().get("/api/v1/offices/nowhere/calendar").with(404);
    Api.anyone().get(AOBA + "/calendar?service=nothing").with(404);
  }

  @Test
  void everyRuleIsKeptAndCanBeTriedBeforeItIsSaved() {
    TestOffice office = TestOffice.open().service("A").counter("1", "A");
    Api admin = Administrator.api();
    ObjectNode rules = (ObjectNode) admin.get(office.path("/hours")).with(200).json();
    rules
        .putArray("monthlyClosures")
        .addObject()
        .put("nth", 3)
        .put("weekday", "SATURDAY")
        .put("offsetDays", 1)
        .put("reason", "毎月の休み");
    rules
        .putArray("yearlyClosures")
        .addObject()
        .put("from", "12-29")
        .put("until", "01-03")
        .put("reason", "年末年始");
    rules
        .putArray("specialDays")
        .addObject()
        .put("date", "2026-12-07")
        .put("until", "2026-12-09")
        .put("kind", "MAINTENANCE")
        .put("reason", "設備点検");
    ((ObjectNode) rules.get("specialDays").get(0)).putNull("opens").putNull("closes");
    rules
        .withArray("specialDays")
        .addObject()
        .put("date", "2026-12-08")
        .putNull("until")
        .put("kind", "OPEN")
        .put("opens", "10:00")
        .put("closes", "12:00")
        .putNull("reason");
    rules.put("holidays", "CLOSED");
    rules.put("lastReceptionMinutes", 15);
    rules.put("overrunMinutes", 30);
    rules
        .putArray("serviceLastReception")
        .addObject()
        .put("serviceId", office.serviceId("A"))
        .put("minutes", 45);

    Answer preview = admin.post(office.path("/hours/preview?month=2026-12"), rules).with(200);
    assertTrue(days(preview.json()).contains("12-08 10:00 EXTRA_OPEN_DAY"), preview.text());
    assertTrue(days(preview.json()).contains("12-09 closed MAINTENANCE"), preview.text());
    assertTrue(days(preview.json()).contains("12-20 closed MONTHLY_CLOSURE"), preview.text());
    assertTrue(days(preview.json()).contains("12-31 closed YEARLY_CLOSURE"), preview.text());
    assertEquals("WEEK", publishedRule(office, "2026-12-20"), "a preview must not change anything");

    Answer saved = admin.put(office.path("/hours"), rules).with(200);
    for (String field :
        List.of(
            "week",
            "specialDays",
            "monthlyClosures",
            "yearlyClosures",
            "holidays",
            "lastReceptionMinutes",
            "serviceLastReception",
            "overrunMinutes")) {
      assertEquals(rules.get(field), saved.json().get(field), field);
    }
    assertEquals("MONTHLY_CLOSURE", publishedRule(office, "2026-12-20"));
    admin.put(office.path("/hours"), saved.json()).with(200);
    Answer stale = admin.put(office.path("/hours"), rules).with(409);
    assertEquals("changed-meanwhile", stale.problem());
  }

  private static String publishedRule(TestOffice office, String date) {
    return Api.anyone()
        .get(office.path("/calendar?from=" + date + "&to=" + date))
        .with(200)
        .json()
        .get("days")
        .get(0)
        .get("rule")
        .asString();
  }

  @Test
  void aWrongRuleIsRefusedByItsPlaceAndOnlyAdministratorsMayTry() {
    TestOffice office = TestOffice.open();
    Map<String, Object> rules =
        Map.of(
            "week",
            List.of(),
            "specialDays",
            List.of(),
            "revision",
            0,
            "yearlyClosures",
            List.of(Map.of("from", "12-32", "until", "01-03")));
    Api admin = Administrator.api();
    Answer refusal = admin.post(office.path("/hours/preview?month=2026-12"), rules).with(400);
    assertEquals(
        "yearlyClosures[0].from", refusal.json().get("issues").get(0).get("field").asString());
    Map<String, Object> none = Map.of("week", List.of(), "specialDays", List.of(), "revision", 0);
    admin.post(office.path("/hours/preview"), none).with(400);
    admin.post(office.path("/hours/preview?month=2026-12"), none).with(200);
    Api.anyone().post(office.path("/hours/preview?month=2026-12"), rules).with(401);
  }

  @Test
  void afterTheLastReceptionNobodyIsTakenThoughTheOfficeIsOpen() {
    TestOffice office = TestOffice.closed(Administrator.api()).service("A").counter("1", "A");
    rules(office, "23:00", Map.of("lastReceptionMinutes", 5));
    Api kiosk = office.kiosk();
    office.draw(kiosk, "A").with(201);
    // noon lies in the last four hours before 15:30
    rules(office, "15:30", Map.of("lastReceptionMinutes", 240));
    Answer refusal = office.draw(kiosk, "A").with(409);
    assertEquals("reception-closed", refusal.problem());
    assertEquals("RECEPTION_ENDED", refusal.get("reason"));
    assertEquals("2026-12-01T00:00+09:00", refusal.get("nextOpening"));
    JsonNode board = boardOnceClosed(office, "RECEPTION_ENDED");
    assertEquals("RECEPTION_ENDED", board.get("opening").get("state").asString());
  }

  @Test
  void whenThoseWhoWaitFillTheDayTheNextIsTurnedAwayAndTheyAreServed() {
    TestOffice office = TestOffice.closed(Administrator.api()).service("A").counter("1", "A");
    Api admin = Administrator.api();
    office.seat(admin, "1");
    rules(office, "13:00", Map.of("overrunMinutes", 15));
    Api kiosk = office.kiosk();
    List<String> drawn = new ArrayList<>();
    Answer answer = office.draw(kiosk, "A");
    while (answer.status() == 201 && drawn.size() < 20) {
      drawn.add(answer.get("id"));
      awaitCounted(office, drawn.size());
      if (drawn.size() == 2) {
        await(() -> expectedWait(office) >= LEAST_SERVICE_SECONDS);
      }
      answer = office.draw(kiosk, "A");
    }
    // some eight minutes each in seventy-five
    assertTrue(drawn.size() >= 4 && drawn.size() <= 12, drawn.size() + " were drawn");
    assertEquals("reception-closed", answer.with(409).problem());
    assertEquals("FULL_FOR_TODAY", answer.get("reason"));
    assertEquals("2026-12-01T00:00+09:00", answer.get("nextOpening"));
    JsonNode board = boardOnceClosed(office, "FULL_FOR_TODAY");
    assertEquals("OPEN", board.get("opening").get("state").asString());
    assertEquals(
        "2026-12-01T00:00:00+09:00", board.get("services").get(0).get("opensAt").asString());

    // the office closes; whoever was accepted is called and served
    rules(office, "01:00", Map.of());
    assertEquals("ENDED", office.draw(kiosk, "A").with(409).get("reason"));
    String first = office.callNext(admin, "1").with(201).get("id");
    assertEquals(drawn.get(0), first);
    office.move(admin, first, "start").with(200);
    office.move(admin, first, "finish").with(200);
    office.callNext(admin, "1").with(201);
  }

  private static void rules(TestOffice office, String closes, Map<String, Object> more) {
    Map<String, Object> rules = new HashMap<>(more);
    rules.put("week", List.of(Map.of("weekday", "TUESDAY", "opens", "00:00", "closes", closes)));
    rules.put("specialDays", List.of());
    Api admin = Administrator.api();
    rules.put("revision", admin.get(office.path("/hours")).with(200).json().get("revision"));
    admin.put(office.path("/hours"), rules).with(200);
  }

  private static JsonNode board(TestOffice office) {
    return Api.anyone().get(office.path("/board")).with(200).json();
  }

  private static String closedReason(JsonNode board) {
    return board.get("services").get(0).get("closedReason").asString("");
  }

  /** Waits until the board, and so the forecast that came with it, counts everybody drawn. */
  private static void awaitCounted(TestOffice office, int drawn) {
    await(() -> board(office).get("services").get(0).get("waiting").asInt() >= drawn);
  }

  private static int expectedWait(TestOffice office) {
    return board(office).get("services").get(0).get("expectedWaitSeconds").asInt(0);
  }

  /** The board, once it says this of the only service. */
  private static JsonNode boardOnceClosed(TestOffice office, String reason) {
    await(() -> closedReason(board(office)).equals(reason));
    JsonNode board = board(office);
    assertFalse(board.get("services").get(0).get("open").asBoolean());
    return board;
  }

  private static void await(BooleanSupplier condition) {
    Patience.await("the board to change", LONGEST_WAIT, condition);
  }
}
