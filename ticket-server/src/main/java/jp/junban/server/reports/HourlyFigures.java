package jp.junban.server.reports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.tickets.TicketEvent;
import jp.junban.server.tickets.visit.Visits;

/** Makes the hourly report from a day's events; pure. */
final class HourlyFigures {

  private HourlyFigures() {}

  /** The tickets of one hour and service. */
  private record Cell(List<Long> waits, int[] issued) {}

  /**
   * @param today the office's business day now; until a day is over more tickets may be drawn on it
   * @param events of the day that stand, each ticket's together and in order
   */
  static HourlyReport of(
      OfficeSetup setup, LocalDate date, LocalDate today, List<TicketEvent> events) {
    Collection<Visits.Visit> visits = Visits.of(events).values();
    Map<Integer, Map<String, Cell>> hours = new TreeMap<>();
    List<Long> allWaits = new ArrayList<>();
    for (Visits.Visit visit : visits) {
      Cell cell =
          hours
              .computeIfAbsent(hour(setup.office(), visit.issued()), h -> new LinkedHashMap<>())
              .computeIfAbsent(visit.serviceId(), s -> new Cell(new ArrayList<>(), new int[] {0}));
      cell.issued()[0]++;
      if (visit.called() != null) {
        long wait = Math.max(0, Duration.between(visit.issued(), visit.called()).toSeconds());
        cell.waits().add(wait);
        allWaits.add(wait);
      }
    }
    return new HourlyReport(
        setup.office().id(),
        date,
        date.isBefore(today) && visits.stream().allMatch(Visits.Visit::ended),
        rows(setup, hours),
        WaitFigures.of(visits.size(), allWaits));
  }

  private static List<HourlyReport.Row> rows(
      OfficeSetup setup, Map<Integer, Map<String, Cell>> hours) {
    List<HourlyReport.Row> rows = new ArrayList<>();
    hours.forEach(
        (hour, cells) -> {
          for (Service service : setup.services()) {
            Cell cell = cells.get(service.id());
            if (cell != null) {
              rows.add(
                  new HourlyReport.Row(
                      hour,
                      service.id(),
                      service.prefix(),
                      service.name(),
                      WaitFigures.of(cell.issued()[0], cell.waits())));
            }
          }
        });
    return rows;
  }

  private static int hour(Office office, Instant instant) {
    return instant.atZone(office.zone()).getHour();
  }
}
