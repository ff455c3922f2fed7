package jp.junban.server.board.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.junban.server.board.congestion.Edition;
import jp.junban.server.board.congestion.OfficeNow;
import jp.junban.server.offices.Service;
import jp.junban.server.platform.CsvTable;
import jp.junban.server.platform.Language;
import jp.junban.server.waits.history.OfficeHistory.UsualHour;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes the open data, of all offices or of one. */
@ApplicationScoped
public class CongestionFiles {

  private static final List<String> HEADER =
      List.of(
          "office",
          "officeName",
          "at",
          "stale",
          "prefix",
          "procedureId",
          "procedureName",
          "open",
          "closedReason",
          "waiting",
          "sign",
          "waitMinutes",
          "waitToMinutes",
          "callAround",
          "countersOpen",
          "countersTotal");

  private static final List<String> USUAL_HEADER =
      List.of(
          "office",
          "prefix",
          "procedureId",
          "procedureName",
          "weekday",
          "hour",
          "waitSeconds",
          "tickets");

  @Inject private JsonMapper json;

  /** The usual wait of one hour of a weekday, as open data. */
  public record UsualWait(
      String procedureId,
      String prefix,
      Map<Language, String> names,
      DayOfWeek weekday,
      int hour,
      int waitSeconds,
      int tickets) {}

  /** One office as a JSON object. */
  public String json(OfficeNow office) {
    return json.writeValueAsString(OfficeCongestion.of(office));
  }

  /** All offices as a JSON array. */
  public String json(Edition edition) {
    return json.writeValueAsString(edition.offices().stream().map(OfficeCongestion::of).toList());
  }

  /** A row for each procedure. */
  public String csv(List<OfficeNow> offices) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (OfficeNow office : offices) {
      OfficeCongestion congestion = OfficeCongestion.of(office);
      congestion.procedures().forEach(procedure -> rows.add(row(congestion, procedure)));
    }
    return CsvTable.of(HEADER, rows);
  }

  /** FIWARE {@code QueueMonitor} entities, one for each procedure. */
  public String queueMonitors(Edition edition, List<OfficeNow> offices) {
    List<Map<String, Object>> entities = new ArrayList<>();
    offices.forEach(office -> entities.addAll(QueueMonitors.of(office, edition.publicUrl())));
    return json.writeValueAsString(entities);
  }

  /** The usual waits of the last eight weeks as a JSON array. */
  public String usualJson(OfficeNow office) {
    return json.writeValueAsString(usual(office));
  }

  /** The same as a table. */
  public String usualCsv(OfficeNow office) {
    return CsvTable.of(
        USUAL_HEADER,
        usual(office).stream()
            .map(
                each ->
                    Arrays.<@Nullable Object>asList(
                        office.id(),
                        each.prefix(),
                        each.procedureId(),
                        Language.JA.pick(each.names()),
                        each.weekday().name(),
                        each.hour(),
                        each.waitSeconds(),
                        each.tickets()))
            .toList());
  }

  private static List<UsualWait> usual(OfficeNow office) {
    List<UsualWait> waits = new ArrayList<>();
    for (Service service : office.setup().activeServices()) {
      for (DayOfWeek day : DayOfWeek.values()) {
        for (UsualHour each : office.history().usual(service.id(), day)) {
          waits.add(
              new UsualWait(
                  service.id(),
                  service.prefix(),
                  service.names(),
                  day,
                  each.hour(),
                  each.waitSeconds(),
                  each.tickets()));
        }
      }
    }
    return waits;
  }

  private static List<@Nullable Object> row(
      OfficeCongestion office, OfficeCongestion.Procedure procedure) {
    return Arrays.asList(
        office.office(),
        Language.JA.pick(office.names()),
        office.at(),
        office.stale(),
        procedure.prefix(),
        procedure.id(),
        Language.JA.pick(procedure.names()),
        procedure.open(),
        procedure.closedReason(),
        procedure.waiting(),
        procedure.sign(),
        procedure.waitMinutes(),
        procedure.waitToMinutes(),
        procedure.callAround(),
        office.countersOpen(),
        office.countersTotal());
  }
}
