package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Boards: the whole at once, every change soon, in rising versions, whoever does not read. */
@ExtendWith(TicketServer.class)
class BoardIT {

  private Api admin;

  @BeforeEach
  void signIn() {
    admin = Administrator.api();
  }

  private static TestOffice office() {
    TestOffice office = TestOffice.open().service("A").counter("1", "A").counter("2", "A");
    office.seat(Administrator.api(), "1");
    office.seat(Administrator.api(), "2");
    return office;
  }

  private static boolean calls(JsonNode board, String number) {
    return board.at("/calls/0/number").asString("").equals(number);
  }

  @Test
  void whoeverJoinsGetsTheWholeBoardAtOnce() {
    TestOffice office = office();
    office.draw(office.kiosk(), "A").with(201);
    office.callNext(admin, "1").with(201);
    try (LiveFeed display = LiveFeed.board(office)) {
      JsonNode board = display.next();
      assertEquals(office.id(), board.at("/office/id").asString());
      assertTrue(board.get("services").size() == 1 && board.has("opening"), board.toString());
      display.await(b -> calls(b, "A001"));
    }
  }

  @Test
  void whoeverWantsBytesGetsTheSameBoardAsBytes() {
    TestOffice office = office();
    try (LiveFeed asText = LiveFeed.board(office);
        LiveFeed asBytes = LiveFeed.boardAsBytes(office)) {
      office.draw(office.kiosk(), "A").with(201);
      office.callNext(admin, "1").with(201);
      JsonNode text = asText.await(b -> calls(b, "A001"));
      JsonNode bytes = asBytes.await(b -> b.get("version").equals(text.get("version")));
      assertEquals(text, bytes);
      assertTrue(asBytes.wasBinary() && !asText.wasBinary());
    }
  }

  @Test
  void everyCallReachesEveryDisplayInRisingVersions() {
    TestOffice office = office();
    Api kiosk = office.kiosk();
    IntStream.range(0, 10).forEach(i -> office.draw(kiosk, "A").with(201));
    List<LiveFeed> displays = new ArrayList<>();
    IntStream.range(0, 5).forEach(i -> displays.add(LiveFeed.board(office)));
    for (int i = 1; i <= 10; i++) {
      Answer called = office.callNext(admin, "1").with(201);
      displays.forEach(display -> display.await(b -> calls(b, called.get("number"))));
      office.move(admin, called.get("id"), "recall").with(200);
      displays.forEach(display -> display.await(b -> b.at("/calls/0/times").asInt(0) == 2));
      office.move(admin, called.get("id"), i % 2 == 0 ? "no-show" : "start").with(200);
      if (i % 2 != 0) {
        office.move(admin, called.get("id"), "finish").with(200);
      }
    }
    displays.forEach(BoardIT::mustHaveRisen);
    JsonNode last =
        displays
            .get(0)
            .await(b -> b.get("missed").size() == 5 && b.at("/services/0/waiting").asInt() == 0);
    assertEquals("A010", last.at("/missed/0").asString());
    displays.forEach(LiveFeed::close);
  }

  private static void mustHaveRisen(LiveFeed display) {
    long before = 0;
    for (JsonNode board : display.seen()) {
      long version = board.get("version").asLong();
      assertTrue(version > before, version + " after " + before);
      before = version;
    }
  }

  @Test
  void aCallTakenBackAndANoShowLeaveTheBoard() {
    TestOffice office = office();
    office.draw(office.kiosk(), "A").with(201);
    try (LiveFeed display = LiveFeed.board(office)) {
      String ticket = office.callNext(admin, "1").with(201).get("id");
      display.await(b -> calls(b, "A001"));
      office.move(admin, ticket, "return").with(200);
      JsonNode board = display.await(b -> b.get("calls").isEmpty());
      assertEquals("A001", board.at("/services/0/next/0").asString());
      office.callNext(admin, "2").with(201);
      office.move(admin, ticket, "no-show").with(200);
      display.await(b -> b.at("/missed/0").asString("").equals("A001") && b.get("calls").isEmpty());
    }
  }

  @Test
  void theLineIsNeverSilentForLong() {
    TestOffice office = TestOffice.open().service("A").counter("1", "A");
    try (LiveFeed display = LiveFeed.board(office)) {
      JsonNode first = display.await(b -> b.at("/services/0/open").asBoolean());
      JsonNode next = display.await(b -> !b.get("version").equals(first.get("version")));
      assertEquals(first.get("services"), next.get("services"));
      assertFalse(first.get("at").equals(next.get("at")));
    }
  }

  @Test
  void aDisplayThatHangsHoldsUpNobody() {
    TestOffice office = TestOffice.open();
    String sentence = "とても長い説明文です。".repeat(10);
    Map<String, String> long5 =
        Map.of(
            "ja", sentence, "en", sentence, "ko", sentence, "zh-Hans", sentence, "ja-easy",
            sentence);
    List<String> names = IntStream.range(0, 60).mapToObj(i -> "s" + i).toList();
    names.forEach(name -> office.service(name, "A", long5, long5));
    office.counter("1", names.toArray(String[]::new));
    office.seat(admin, "1");
    String ticket = office.draw(office.kiosk(), "s0").with(201).get("id");
    office.callNext(admin, "1").with(201);
    List<DeafDisplay> deaf = new ArrayList<>();
    try (LiveFeed display = LiveFeed.board(office)) {
      IntStream.range(0, 3).forEach(i -> deaf.add(new DeafDisplay(office)));
      long bytes = 0;
      for (int times = 2; times <= 100; times++) {
        int wanted = times;
        office.move(admin, ticket, "recall").with(200);
        bytes += bytesOf(display.await(b -> b.at("/calls/0/times").asInt() == wanted));
      }
      assertTrue(bytes > 20_000_000, "more than any buffer holds: " + bytes);
      long kept = deaf.get(0).readUntil("\"times\":100,");
      // two to four million of them the system's own buffers, which take what they take
      assertTrue(kept < 6_000_000, "kept for who does not read: " + kept + " of " + bytes);
    } finally {
      deaf.forEach(DeafDisplay::close);
    }
  }

  private static long bytesOf(JsonNode board) {
    return board.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void whoCannotFollowLiveAsksAgainOnlyForWhatIsNew() {
    TestOffice office = office();
    office.draw(office.kiosk(), "A").with(201);
    try (LiveFeed display = LiveFeed.board(office)) {
      display.await(b -> b.at("/services/0/waiting").asInt() == 1);
    }
    String path = office.path("/board");
    Answer first = Api.anyone().get(path).with(200);
    String tag = first.header("ETag").orElseThrow();
    Answer again = Api.anyone().with("If-None-Match", tag).get(path);
    if (again.status() == 200) { // a new one came in between, as every ten seconds
      assertFalse(again.header("ETag").orElseThrow().equals(tag));
      again = Api.anyone().with("If-None-Match", again.header("ETag").orElseThrow()).get(path);
    }
    assertEquals("", again.with(304).text());
    office.callNext(admin, "1").with(201);
    try (LiveFeed display = LiveFeed.board(office)) {
      display.await(b -> calls(b, "A001"));
    }
    Answer changed = Api.anyone().with("If-None-Match", tag).get(path).with(200);
    assertTrue(calls(changed.json(), "A001"), changed.text());
  }

  @Test
  void nothingPersonalAndNoSecretReachesABoard() {
    TestOffice office = office();
    Answer drawn = office.draw(office.kiosk(), "A", "a-key-to-look-for").with(201);
    String ticket = office.callNext(admin, "1").with(201).get("id");
    office.move(admin, ticket, "start").with(200);
    office.move(admin, ticket, "hold", Map.of("note", "ひみつのメモ")).with(200);
    String token = drawn.get("statusUrl").replaceFirst(".*/t/", "");
    try (LiveFeed display = LiveFeed.board(office)) {
      String board =
          display.await(b -> b.at("/calls/0/status").asString("").equals("ON_HOLD")).toString();
      for (String secret : List.of(token, "a-key-to-look-for", "ひみつ", "管理者", "staff", "actor")) {
        assertFalse(board.contains(secret), secret);
      }
    }
  }

  @Test
  void anUnknownOfficeHasNoBoard() {
    Api.anyone().get("/api/v1/offices/nowhere/board").with(404);
    try (LiveFeed display = LiveFeed.open(Api.anyone(), "/live/offices/nowhere/board")) {
      assertEquals(1003, display.closeCode());
    }
  }

  @Test
  void theOfficesInTheListAddUpTheirServices() {
    TestOffice office = office();
    Api kiosk = office.kiosk();
    IntStream.range(0, 3).forEach(i -> office.draw(kiosk, "A").with(201));
    try (LiveFeed display = LiveFeed.board(office)) {
      display.await(b -> b.at("/services/0/waiting").asInt() == 3);
    }
    JsonNode listed =
        Api.anyone().get("/api/v1/offices").with(200).list().stream()
            .filter(o -> o.get("id").asString().equals(office.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(3, listed.get("waiting").asInt());
    assertEquals("OPEN", listed.at("/opening/state").asString());
  }
}
