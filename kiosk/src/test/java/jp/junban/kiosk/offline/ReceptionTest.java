package jp.junban.kiosk.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ReceptionTest {
  private static final String DAYS =
      """
      [{"date":"2026-11-21","opensAt":"2026-11-21T10:00:00+09:00",
        "receptionEndsAt":"2026-11-21T17:45:00+09:00","closesAt":"2026-11-21T18:00:00+09:00"},
       {"date":"2026-11-23","opensAt":"2026-11-23T12:00:00+09:00",
        "receptionEndsAt":"2026-11-23T19:45:00+09:00","closesAt":"2026-11-23T20:00:00+09:00"}]""";

  private static final ObjectNode DATA =
      json(
          """
          {"office":{"id":"aoba","names":{"ja":"青葉市"},"zone":"Asia/Tokyo"},"days":%1$s,
           "services":[{"id":"s1","prefix":"A","names":{"ja":"更新"},"served":true,"days":%1$s}]}"""
              .formatted(DAYS));

  private static ObjectNode json(String text) {
    return Json.parse(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private static Reception at(String time, @Nullable JsonNode board) {
    Instant now = OffsetDateTime.parse(time + "+09:00").toInstant();
    return Reception.of(DATA, board, now).orElseThrow();
  }

  private static String stateAt(String time) {
    return at(time, null).opening().path("state").asString();
  }

  private static String nextAt(String time) {
    return at(time, null).opening().path("nextOpening").asString("");
  }

  private static String closedAt(String time, @Nullable JsonNode board) {
    Reception reception = at(time, board);
    JsonNode service = reception.service("s1").orElseThrow();
    return reception.closed(service).map(Reception.Closed::reason).orElse("");
  }

  @Test
  void hoursBeginAndEndWithoutTheServer() {
    assertEquals("NOT_YET_OPEN", stateAt("2026-11-21T09:59:59"));
    assertEquals("OPEN", stateAt("2026-11-21T10:00:00"));
    assertEquals("OPEN", stateAt("2026-11-21T17:44:59"));
    assertEquals("RECEPTION_ENDED", stateAt("2026-11-21T17:45:00"));
    assertEquals("ENDED", stateAt("2026-11-21T18:00:00"));
    assertEquals("CLOSED_TODAY", stateAt("2026-11-22T12:00:00"));
    assertEquals("OPEN", stateAt("2026-11-23T12:00:00"));
  }

  @Test
  void theNextOpeningIsSaidWhileItIsClosed() {
    assertEquals("2026-11-21T10:00+09:00", nextAt("2026-11-21T09:00:00"));
    assertEquals("", nextAt("2026-11-21T12:00:00"));
    assertEquals("2026-11-23T12:00+09:00", nextAt("2026-11-21T18:30:00"));
    assertEquals("", nextAt("2026-11-23T20:30:00"));
  }

  @Test
  void fullForTodayHoldsForThatDayOnly() {
    JsonNode board =
        json(
            """
            {"at":"2026-11-21T16:00:00.000+09:00","services":[
              {"id":"s1","open":false,"closedReason":"FULL_FOR_TODAY","group":"card"}]}""");
    assertEquals("FULL_FOR_TODAY", closedAt("2026-11-21T16:30:00", board));
    assertEquals("", closedAt("2026-11-23T16:30:00", board));
    assertEquals("", closedAt("2026-11-21T16:30:00", null));
  }

  @Test
  void whatTheLastBoardSaidOfAProcedureStaysOnTheScreen() {
    JsonNode board =
        json(
            """
            {"at":"2026-11-21T09:00:00.000+09:00","services":[
              {"id":"s1","open":false,"closedReason":"NOT_YET_OPEN","group":"card"}]}""");
    JsonNode shown = at("2026-11-21T12:00:00", board).services().path(0);
    assertTrue(shown.path("open").asBoolean());
    assertTrue(shown.path("closedReason").isNull());
    assertEquals("card", shown.path("group").asString());
    assertEquals("更新", shown.path("names").path("ja").asString());
  }

  @Test
  void dataThatCannotBeReadSayNothing() {
    assertTrue(Reception.of(json("{}"), null, Instant.EPOCH).isEmpty());
    ObjectNode wrong = DATA.deepCopy();
    wrong.putArray("days").addObject().put("date", "tomorrow");
    assertTrue(Reception.of(wrong, null, Instant.EPOCH).isEmpty());
  }
}
