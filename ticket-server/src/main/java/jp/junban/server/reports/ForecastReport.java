package jp.junban.server.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.tickets.Promise;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.visit.Visits;

/**
 * What was announced on a business day against what came, by the hour of issue and the service
 * first asked for.
 */
public record ForecastReport(
    String office, LocalDate date, List<Row> rows, ForecastFigures totals) {

  /**
   * One hour of one service.
   *
   * @param hour of the office's clock, 0 to 23
   */
  public record Row(
      int hour,
      String serviceId,
      String prefix,
      String serviceName,
      @JsonUnwrapped ForecastFigures figures) {}

  /** Makes the report; pure. */
  static ForecastReport of(
      OfficeSetup setup, LocalDate date, List<Ticket> tickets, Map<String, Visits.Visit> visits) {
    Map<Integer, Map<String, List<ForecastFigures.Told>>> hours = new TreeMap<>();
    List<ForecastFigures.Told> all = new ArrayList<>();
    for (Ticket ticket : tickets) {
      Visits.Visit visit = visits.get(ticket.id());
      Promise promise = ticket.promise();
      Integer announced = promise.waitSeconds();
      Instant called = visit == null ? null : visit.called();
      if (visit == null || called == null || announced == null) {
        continue;
      }
      long actual = Math.max(0, Duration.between(visit.issued(), called).toSeconds());
      if (announced == 0 && promise.peopleAhead() == 0 && actual == 0) {
        continue;
      }
      ForecastFigures.Told told =
          new ForecastFigures.Told(announced, promise.carefulSeconds(), actual);
      all.add(told);
      hours
          .computeIfAbsent(
              visit.issued().atZone(setup.office().zone()).getHour(), h -> new LinkedHashMap<>())
          .computeIfAbsent(visit.serviceId(), s -> new ArrayList<>())
          .add(told);
    }
    return new ForecastReport(
        setup.office().id(), date, rows(setup, hours), ForecastFigures.of(all));
  }

  private static List<Row> rows(
      OfficeSetup setup, Map<Integer, Map<String, List<ForecastFigures.Told>>> hours) {
    List<Row> rows = new ArrayList<>();
    hours.forEach(
        (hour, cells) -> {
          for (Service service : setup.services()) {
            List<ForecastFigures.Told> cell = cells.get(service.id());
            if (cell != null) {
              rows.add(
                  new Row(
                      hour,
                      service.id(),
                      service.prefix(),
                      service.name(),
                      ForecastFigures.of(cell)));
            }
          }
        });
    return rows;
  }
}
