package jp.junban.server.board.opendata;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.junban.server.board.BoardSnapshot;
import jp.junban.server.board.congestion.OfficeNow;
import jp.junban.server.offices.Service;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * The queues of an office as entities of the FIWARE smart data model {@code QueueMonitor}
 * (dataModel.QueueManagement, version 0.0.1), as key-values in JSON-LD: one entity for each
 * procedure, as the model's queue lines are.
 *
 * <p>The number last called stands for the ticket being served. The wait, which the model does not
 * know, is told in {@code serviceStatusNote}.
 */
final class QueueMonitors {

  private static final List<String> CONTEXT =
      List.of(
          "https://raw.githubusercontent.com/smart-data-models/dataModel.QueueManagement/master/context.jsonld",
          "https://uri.etsi.org/ngsi-ld/v1/ngsi-ld-core-context.jsonld");

  private QueueMonitors() {}

  static List<Map<String, Object>> of(OfficeNow now, String publicUrl) {
    OfficeCongestion office = OfficeCongestion.of(now);
    BoardSnapshot board = now.view().board();
    return office.procedures().stream()
        .map(procedure -> entity(now, office, procedure, board, publicUrl))
        .toList();
  }

  private static Map<String, Object> entity(
      OfficeNow now,
      OfficeCongestion office,
      OfficeCongestion.Procedure procedure,
      BoardSnapshot board,
      String publicUrl) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("id", "urn:ngsi-ld:QueueMonitor:" + office.office() + ":" + procedure.id());
    entity.put("type", "QueueMonitor");
    String at = utc(office.at());
    entity.put("dateModified", Map.of("@type", "DateTime", "@value", at));
    entity.put("source", publicUrl + "/offices/" + office.office());
    entity.put(
        "name", Language.JA.pick(office.names()) + " " + Language.JA.pick(procedure.names()));
    entity.put("officeName", Language.JA.pick(office.names()));
    String address = office.addresses().get(Language.JA);
    put(entity, "address", address == null ? null : Map.of("streetAddress", address));
    entity.put("serviceName", Language.JA.pick(procedure.names()));
    entity.put("serviceId", procedure.id());
    entity.put("queueLine", procedure.prefix());
    entity.put("serviceStatus", status(procedure));
    entity.put("serviceStatusNote", note(office, procedure));
    put(entity, "scheduleTime", scheduled(board));
    entity.put("ticketsToServe", procedure.waiting());
    putServed(entity, now, procedure, board);
    entity.put("@context", CONTEXT);
    return entity;
  }

  /** The latest call of a number of this procedure's series, where no other shares it. */
  private static void putServed(
      Map<String, Object> entity,
      OfficeNow now,
      OfficeCongestion.Procedure procedure,
      BoardSnapshot board) {
    long sharing =
        now.setup().activeServices().stream()
            .map(Service::prefix)
            .filter(procedure.prefix()::equals)
            .count();
    if (sharing == 1) {
      board.calls().stream()
          .filter(call -> call.prefix().equals(procedure.prefix()))
          .findFirst()
          .ifPresent(
              call -> {
                String digits = call.number().substring(call.prefix().length());
                entity.put("ticketServed", Integer.parseInt(digits));
                entity.put("ticketServedLabel", call.number());
              });
    }
  }

  private static String status(OfficeCongestion.Procedure procedure) {
    if (procedure.open()) {
      return "Open";
    }
    return procedure.closedReason() == BoardSnapshot.ClosedReason.NO_COUNTER
        ? "Suspended"
        : "Closed";
  }

  private static String note(OfficeCongestion office, OfficeCongestion.Procedure procedure) {
    if (office.stale()) {
      return "stale";
    }
    Integer minutes = procedure.waitMinutes();
    if (procedure.open()) {
      return minutes == null ? "wait unknown" : "wait " + minutes + " min";
    }
    return String.valueOf(procedure.closedReason());
  }

  private static @Nullable String scheduled(BoardSnapshot board) {
    var opens = board.opening().opensAt();
    return opens == null ? null : utc(opens);
  }

  /** With seconds, even when they are zero. */
  private static String utc(OffsetDateTime time) {
    return time.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static void put(Map<String, Object> entity, String name, @Nullable Object value) {
    if (value != null) {
      entity.put(name, value);
    }
  }
}
