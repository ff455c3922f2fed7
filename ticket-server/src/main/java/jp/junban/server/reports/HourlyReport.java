package jp.junban.server.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * A business day by hour and service. A ticket counts in the hour it was issued, for the service it
 * was drawn for; its wait runs from issue to the first call that was not taken back.
 *
 * @param complete false while a ticket of the day can still be drawn or moved
 * @param rows by hour, then in the order services are shown; hours without tickets are left out
 */
public record HourlyReport(
    String office, LocalDate date, boolean complete, List<Row> rows, WaitFigures totals) {

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
      @JsonUnwrapped WaitFigures figures) {}
}
