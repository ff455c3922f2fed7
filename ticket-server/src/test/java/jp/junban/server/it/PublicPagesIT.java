package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The public pages and the open data as the whole server hands them out. */
@ExtendWith(TicketServer.class)
class PublicPagesIT {

  /** Looks again and again, as readers do; the server prints at most once a second. */
  private static Answer await(String path, Predicate<Answer> wanted) {
    Answer answer =
        Patience.look(Duration.ofMinutes(1), () -> Api.anyone().get(path), a -> isThere(a, wanted));
    assertTrue(isThere(answer, wanted), answer.text());
    return answer;
  }

  private static boolean isThere(Answer answer, Predicate<Answer> wanted) {
    return answer.status() == 200 && wanted.test(answer);
  }

  private static TestOffice officeWithThreeWaiting() {
    TestOffice office = TestOffice.open().service("A").counter("1", "A").counter("2", "A");
    office.seat(Administrator.api(), "1");
    Api kiosk = office.kiosk();
    for (int i = 0; i < 3; i++) {
      office.draw(kiosk, "A").with(201);
    }
    return office;
  }

  @Test
  void whatHappensAtAnOfficeIsSoonOnItsPage() {
    TestOffice office = officeWithThreeWaiting();
    Answer page = await("/offices/" + office.id(), a -> a.text().contains("お待ちの方 3人"));
    assertTrue(page.text().contains("開いている窓口 1(全2)"), page.text());
    office.callNext(Administrator.api(), "1").with(201);
    Answer called = await("/offices/" + office.id(), a -> a.text().contains("お待ちの方 2人"));
    assertTrue(called.text().contains("A001"), called.text());
  }

  @Test
  void aPageIsSentOnceToWhoHasIt() {
    TestOffice office = officeWithThreeWaiting();
    Answer page = await("/offices/" + office.id() + "?lang=en", a -> a.status() == 200);
    assertEquals(
        "public, max-age=5, stale-while-revalidate=30", page.header("Cache-Control").orElse(""));
    assertEquals("Accept-Encoding", page.header("Vary").orElse(""));
    assertTrue(
        page.header("Content-Security-Policy").orElse("").endsWith("frame-ancestors 'self'"));
    Answer again =
        await(
            "/offices/" + office.id() + "?lang=en",
            a -> {
              String tag = a.header("ETag").orElseThrow();
              return Api.anyone()
                      .with("If-None-Match", tag)
                      .get("/offices/" + office.id() + "?lang=en")
                      .status()
                  == 304;
            });
    assertEquals(200, again.status());
  }

  @Test
  void onlyTheWidgetMayStandOnAnotherSite() {
    TestOffice office = officeWithThreeWaiting();
    Answer widget = await("/offices/" + office.id() + "/widget", a -> a.status() == 200);
    assertTrue(widget.header("Content-Security-Policy").orElse("").endsWith("frame-ancestors *"));
    assertTrue(widget.header("X-Frame-Options").isEmpty());
    Answer script = Api.anyone().get("/public/widget.js").with(200);
    assertTrue(script.text().contains("/widget"));
  }

  @Test
  void theOpenDataSayTheSameInEveryFormat() {
    TestOffice office = officeWithThreeWaiting();
    String address = "/open-data/offices/" + office.id();
    Answer json = await(address + ".json", a -> a.json().get("waiting").asInt() == 3);
    assertEquals("*", json.header("Access-Control-Allow-Origin").orElse(""));
    assertEquals("application/json", type(json));
    Answer csv = await(address + ".csv", a -> a.text().contains(",true,,3,"));
    assertEquals("text/csv;charset=UTF-8", type(csv));
    Answer linked = await(address + ".jsonld", a -> entity(a).get("ticketsToServe").asInt() == 3);
    assertEquals("application/ld+json", type(linked));
    assertEquals("QueueMonitor", entity(linked).get("type").asString());
    assertTrue(
        await("/open-data/offices.json", a -> a.text().contains(office.id())).json().isArray());
    assertEquals("[]", await(address + "/usual.json", a -> a.status() == 200).text());
  }

  @Test
  void whereAnOfficeIsGoesFromItsFormToItsPage() {
    TestOffice office = officeWithThreeWaiting();
    Api admin = Administrator.api();
    ObjectNode form =
        admin.get("/api/v1/admin/offices").with(200).list().stream()
            .filter(each -> each.get("id").asString().equals(office.id()))
            .map(ObjectNode.class::cast)
            .findFirst()
            .orElseThrow();
    form.putObject("addresses").put("ja", "青葉市中央1丁目").put("en", "1 Chuo, Aoba");
    form.putObject("directions").put("ja", "駅から歩いて5分です");
    form.put("phone", "011-000-0000");
    Answer saved = admin.put("/api/v1/offices/" + office.id(), form).with(200);
    assertEquals("1 Chuo, Aoba", saved.json().at("/addresses/en").asString());
    assertEquals("011-000-0000", saved.get("phone"));
    Answer page =
        await("/offices/" + office.id(), a -> a.text().contains("href=\"tel:0110000000\""));
    assertTrue(page.text().contains("青葉市中央1丁目"), page.text());
    assertTrue(page.text().contains("駅から歩いて5分です"), page.text());
  }

  private static JsonNode entity(Answer answer) {
    return answer.json().get(0);
  }

  private static String type(Answer answer) {
    return answer.header("Content-Type").orElse("").replace("; ", ";");
  }

  @Test
  void whatIsNotThereIsSaidInWords() {
    Answer page = Api.anyone().with("Accept", "text/html").get("/offices/nowhere");
    assertEquals(404, page.status());
    assertTrue(page.text().contains("カードセンターが見つかりません"), page.text());
    assertEquals(404, Api.anyone().get("/open-data/offices/nowhere.json").status());
    assertFalse(Api.anyone().get("/open-data/").status() == 500);
  }
}
