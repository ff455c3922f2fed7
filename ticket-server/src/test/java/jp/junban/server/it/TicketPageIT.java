package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The visitor's own page and the same as JSON, on the whole server. */
@ExtendWith(TicketServer.class)
class TicketPageIT {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final TestOffice office = TestOffice.open().service("A").counter("3", "A");
  private final Api kiosk = office.kiosk();

  private Answer draw() {
    return office.draw(kiosk, "A").with(201);
  }

  private static String token(Answer drawn) {
    return drawn.get("statusUrl").replaceFirst(".*/t/", "");
  }

  private static String status(String token) {
    return "/api/v1/ticket-status/" + token;
  }

  /** Asks until the answer says so: what was published may be a moment old. */
  private static Answer until(String path, String part) {
    Answer answer =
        Patience.look(
            PATIENCE, () -> Api.anyone().get(path).with(200), a -> a.text().contains(part));
    assertTrue(answer.text().contains(part), () -> "never \"" + part + "\" at " + path);
    return answer;
  }

  @Test
  void aPageThatWouldSayTheSameIsNotSentAgain() {
    String token = token(draw());
    until("/t/" + token, "前にお待ちの方");
    Answer page = Api.anyone().get("/t/" + token).with(200);
    String tag = page.header("ETag").orElseThrow();
    assertEquals("no-store", page.header("Cache-Control").orElseThrow());
    assertEquals("no-referrer", page.header("Referrer-Policy").orElseThrow());
    assertTrue(page.header("X-Robots-Tag").orElseThrow().contains("noindex"));
    Answer again = Api.anyone().with("If-None-Match", tag).get("/t/" + token);
    assertEquals(304, again.status());
    assertTrue(again.header("Junban-At").orElseThrow().matches("\\d\\d:\\d\\d"));

    draw();
    Api staff = Administrator.api();
    office.seat(staff, "3");
    office.callNext(staff, "3").with(201);
    until("/t/" + token, "3番窓口へお越しください");
    Answer called = Api.anyone().with("If-None-Match", tag).get("/t/" + token).with(200);
    assertNotEquals(tag, called.header("ETag").orElseThrow());
  }

  @Test
  void whoIsCalledIsToldWhereTheCounterIs() {
    String counter = "/api/v1/counters/" + office.counterId("3");
    JsonNode known = Administrator.api().get(office.path("/counters")).with(200).list().get(0);
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("label", "3");
    form.put("serviceIds", List.of(office.serviceId("A")));
    form.put("places", Map.of("ja", "入って右です", "en", "On the right"));
    form.put("revision", known.get("revision").asInt());
    JsonNode edited = Administrator.api().put(counter, form).with(200).json();
    assertEquals("On the right", edited.get("places").get("en").asString());

    String token = token(draw());
    Api staff = Administrator.api();
    office.seat(staff, "3");
    office.callNext(staff, "3").with(201);
    JsonNode place = until(status(token), "\"CALLED\"").json();
    assertEquals("3", place.get("counter").asString());
    assertEquals("入って右です", place.get("counterPlaces").get("ja").asString());
    assertTrue(Api.anyone().get("/t/" + token + "?lang=en").text().contains("On the right"));
  }

  @Test
  void aVisitorWithdrawsOnceHoweverOftenTheyPress() {
    String token = token(draw());
    Api anyone = Api.anyone();
    String cancel = status(token) + "/cancel";
    assertEquals("invalid-input", anyone.post(cancel, "").with(400).problem());
    String key = Api.newKey();
    assertEquals("CANCELLED", anyone.command(cancel, "", key).with(200).get("status"));
    assertTrue(anyone.command(cancel, "", key).with(200).replayed());
    assertEquals("CANCELLED", anyone.command(cancel, "").with(200).get("status"));
    until("/t/" + token, "順番は取り消されました");
    long cancels =
        office.events().stream().filter(e -> e.get("kind").asString().equals("CANCEL")).count();
    assertEquals(1, cancels);
  }

  @Test
  void withoutAScriptTheFormWithdraws() {
    String token = token(draw());
    Answer sent =
        Api.anyone()
            .raw(
                "POST",
                "/t/" + token + "/cancel?lang=en",
                "application/x-www-form-urlencoded",
                "key=" + Api.newKey());
    assertEquals(303, sent.status());
    assertEquals("/t/" + token + "?lang=en", sent.header("Location").orElseThrow());
    String page = Api.anyone().get("/t/" + token + "?lang=en").with(200).text();
    assertTrue(page.contains("cancelled"), "at once: " + page);
  }

  @Test
  void whoIsCalledCannotWithdrawAnyMore() {
    String token = token(draw());
    Api staff = Administrator.api();
    office.seat(staff, "3");
    office.callNext(staff, "3").with(201);
    Answer refusal = Api.anyone().command(status(token) + "/cancel", "").with(409);
    assertEquals("ticket-not-in-status", refusal.problem());
    assertFalse(until("/t/" + token, "お呼びしています").text().contains("<form"), "no form");
  }

  @Test
  void whoEndedAndWasTakenBackIsShownAgain() {
    Answer drawn = draw();
    String token = token(drawn);
    Api staff = Administrator.api();
    office.move(staff, drawn.get("id"), "cancel").with(200);
    until(status(token), "\"CANCELLED\"");
    office.move(staff, drawn.get("id"), "undo").with(200);
    until(status(token), "\"WAITING\"");
  }

  @Test
  void whoGuessesHasToWaitAndNobodyElseDoes() {
    String token = token(draw());
    Api guesser = Api.anyone().with("X-Forwarded-For", "203.0.113.77");
    Api neighbour = Api.anyone().with("X-Forwarded-For", "203.0.113.78");
    guesser.get("/t/" + token).with(200);
    for (int i = 0; i < 20; i++) {
      guesser.get("/t/" + "%022d".formatted(i)).with(404);
    }
    Answer page = guesser.get("/t/AAAAAAAAAAAAAAAAAAAAAA").with(429);
    assertTrue(page.text().contains("しばらくお待ちください"), page.text());
    int seconds = Integer.parseInt(page.header("Retry-After").orElseThrow());
    assertTrue(seconds > 0 && seconds <= 601, seconds + " s");
    Answer json = guesser.get(status("AAAAAAAAAAAAAAAAAAAAAA")).with(429);
    assertEquals("too-many-tries", json.problem());

    guesser.get("/t/" + token).with(200);
    guesser.get(status(token)).with(200);
    neighbour.get("/t/AAAAAAAAAAAAAAAAAAAAAA").with(404);
  }

  @Test
  void theWorkerServesTicketPagesOnlyAndTheManifestKnowsNoTicket() {
    Answer worker = Api.anyone().get("/t/worker.js").with(200);
    assertTrue(worker.header("Content-Type").orElseThrow().contains("javascript"));
    String manifest = Api.anyone().get("/ticket/manifest.json").with(200).text();
    assertFalse(manifest.contains("start_url"), "would be sent to whoever installs it");
  }

  @Test
  void withoutADemoNothingIsMarkedAsOne() {
    assertEquals("", Api.anyone().get("/demo.css").with(200).text());
    assertFalse(Api.anyone().get("/").with(200).text().contains("/demo.css"));
  }
}
