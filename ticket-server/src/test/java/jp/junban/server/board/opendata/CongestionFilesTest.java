package jp.junban.server.board.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jp.junban.server.ApiDocument;
import jp.junban.server.board.congestion.Edition;
import jp.junban.server.board.congestion.Invented;
import jp.junban.server.board.congestion.OfficeNow;
import jp.junban.server.platform.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CongestionFilesTest {

  private final Edition edition = Invented.withProcedure("=更新");
  private final OfficeNow office = edition.offices().get(0);

  @Test
  void theOpenDataHaveTheFieldsOfTheDocument() {
    assertEquals(
        ApiDocument.example("GET /open-data/offices/{office}.json"),
        ApiDocument.sent(OfficeCongestion.of(office)));
  }

  @Test
  void whatIsPublishedIsWhatThePageShows() {
    JsonNode json = Json.mapper().valueToTree(OfficeCongestion.of(office));
    assertEquals(12, json.get("waiting").asInt());
    assertEquals(2, json.get("sign").asInt());
    assertEquals(2, json.get("countersOpen").asInt());
    assertEquals(5, json.get("countersTotal").asInt());
    assertEquals(25, json.at("/procedures/0/waitMinutes").asInt());
    assertEquals("2026-11-21T15:00:00+09:00", json.at("/procedures/0/callAround").asString());
    assertEquals("A127", json.at("/calls/0/number").asString());
    assertEquals(14, json.get("coming").size());
    assertEquals("2026-11-21", json.at("/coming/0/date").asString());
    assertEquals(240, json.at("/lastWeek/meanAbsoluteErrorSeconds").asInt());
  }

  @Test
  void staleFiguresSaySo() {
    OfficeCongestion stale = OfficeCongestion.of(Invented.stale("更新").offices().get(0));
    assertTrue(stale.stale());
    assertEquals(12, stale.waiting());
    assertEquals(
        "stale",
        QueueMonitors.of(Invented.stale("更新").offices().get(0), "")
            .get(0)
            .get("serviceStatusNote"));
  }

  @Test
  void aQueueMonitorSaysWhereItIsWhenTheOfficeDoes() {
    assertFalse(QueueMonitors.of(office, "").get(0).containsKey("address"));
    OfficeNow there = Invented.at("青葉市中央1丁目").offices().get(0);
    assertEquals(
        Map.of("streetAddress", "青葉市中央1丁目"), QueueMonitors.of(there, "").get(0).get("address"));
  }

  @Test
  void aQueueMonitorHasTheAttributesOfTheModel() {
    Map<String, Object> entity = QueueMonitors.of(office, "https://junban.example").get(0);
    assertEquals("QueueMonitor", entity.get("type"));
    assertEquals("urn:ngsi-ld:QueueMonitor:otameshi:service-A", entity.get("id"));
    assertEquals("Open", entity.get("serviceStatus"));
    assertEquals(12, entity.get("ticketsToServe"));
    assertEquals(127, entity.get("ticketServed"));
    assertEquals("A127", entity.get("ticketServedLabel"));
    assertEquals("2026-11-21T01:00:00Z", entity.get("scheduleTime"));
    assertEquals("https://junban.example/offices/otameshi", entity.get("source"));
    assertEquals(
        Map.of("@type", "DateTime", "@value", "2026-11-21T05:32:05Z"), entity.get("dateModified"));
    assertTrue(
        List.of(
                "id",
                "type",
                "dateModified",
                "source",
                "name",
                "officeName",
                "serviceName",
                "serviceId",
                "queueLine",
                "serviceStatus",
                "serviceStatusNote",
                "scheduleTime",
                "ticketsToServe",
                "ticketServed",
                "ticketServedLabel",
                "@context")
            .containsAll(entity.keySet()));
  }
}
