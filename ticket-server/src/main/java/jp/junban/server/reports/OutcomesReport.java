package jp.junban.server.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.tickets.visit.VisitRecords;

/**
 * What was done on a business day, as staff said when they finished a procedure.
 *
 * @param rows in the order services are shown; those of which nothing was done are left out
 */
public record OutcomesReport(String office, LocalDate date, List<Row> rows, Totals totals) {

  /**
   * One procedure.
   *
   * @param times how often it was done
   * @param quantity how many in all: two cards at once are 2
   */
  public record Row(
      String serviceId, String prefix, String serviceName, long times, long quantity) {}

  /** All procedures together. */
  public record Totals(long times, long quantity) {}

  static OutcomesReport of(OfficeSetup setup, LocalDate date, Map<String, VisitRecords.Done> done) {
    List<Row> rows = new ArrayList<>();
    for (Service service : setup.services()) {
      VisitRecords.Done own = done.get(service.id());
      if (own != null) {
        rows.add(
            new Row(service.id(), service.prefix(), service.name(), own.times(), own.quantity()));
      }
    }
    return new OutcomesReport(
        setup.office().id(),
        date,
        rows,
        new Totals(
            rows.stream().mapToLong(Row::times).sum(),
            rows.stream().mapToLong(Row::quantity).sum()));
  }
}
