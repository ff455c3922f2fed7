package jp.junban.server.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CsvTable;
import org.jspecify.annotations.Nullable;

/** The hourly figures of a day. */
@RequestScoped
@Path("/offices/{office}/reports/hourly")
@RolesAllowed("MANAGER")
public class HourlyReportResource {

  private static final List<String> HEADER =
      List.of(
          "date",
          "hour",
          "prefix",
          "service",
          "issued",
          "called",
          "meanWaitSeconds",
          "medianWaitSeconds",
          "p90WaitSeconds",
          "longestWaitSeconds");

  @Inject private DayReports reports;
  @Inject private Caller caller;

  @GET
  @Produces({MediaType.APPLICATION_JSON, ReportFormat.CSV})
  public Response hourly(
      @PathParam("office") String officeId,
      @QueryParam("date") @Nullable String date,
      @QueryParam("format") @Nullable String format,
      @HeaderParam("Accept") @Nullable String accept) {
    caller.mustBelongTo(officeId);
    HourlyReport report = reports.hourly(officeId, ReportFormat.date(date));
    return ReportFormat.answer(format, accept, report, () -> csv(report));
  }

  private static String csv(HourlyReport report) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (HourlyReport.Row row : report.rows()) {
      rows.add(row(report, row.hour(), row.prefix(), row.serviceName(), row.figures()));
    }
    rows.add(row(report, "total", "", "", report.totals()));
    return CsvTable.of(HEADER, rows);
  }

  private static List<@Nullable Object> row(
      HourlyReport report, Object hour, String prefix, String service, WaitFigures figures) {
    return Arrays.asList(
        report.date(),
        hour,
        prefix,
        service,
        figures.issued(),
        figures.called(),
        figures.meanWaitSeconds(),
        figures.medianWaitSeconds(),
        figures.p90WaitSeconds(),
        figures.longestWaitSeconds());
  }
}
