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

/** How good the announced waits of a day were. */
@RequestScoped
@Path("/offices/{office}/reports/forecast")
@RolesAllowed("MANAGER")
public class ForecastReportResource {

  private static final List<String> HEADER =
      List.of(
          "date",
          "hour",
          "prefix",
          "service",
          "judged",
          "meanAbsoluteErrorSeconds",
          "meanErrorSeconds",
          "within5Share",
          "late10Share",
          "inP90Share");

  @Inject private DayReports reports;
  @Inject private Caller caller;

  @GET
  @Produces({MediaType.APPLICATION_JSON, ReportFormat.CSV})
  public Response forecast(
      @PathParam("office") String officeId,
      @QueryParam("date") @Nullable String date,
      @QueryParam("format") @Nullable String format,
      @HeaderParam("Accept") @Nullable String accept) {
    caller.mustBelongTo(officeId);
    ForecastReport report = reports.forecast(officeId, ReportFormat.date(date));
    return ReportFormat.answer(format, accept, report, () -> csv(report));
  }

  private static String csv(ForecastReport report) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ForecastReport.Row row : report.rows()) {
      rows.add(row(report, row.hour(), row.prefix(), row.serviceName(), row.figures()));
    }
    rows.add(row(report, "total", "", "", report.totals()));
    return CsvTable.of(HEADER, rows);
  }

  private static List<@Nullable Object> row(
      ForecastReport report, Object hour, String prefix, String service, ForecastFigures figures) {
    return Arrays.asList(
        report.date(),
        hour,
        prefix,
        service,
        figures.judged(),
        figures.meanAbsoluteErrorSeconds(),
        figures.meanErrorSeconds(),
        figures.within5Share(),
        figures.late10Share(),
        figures.inP90Share());
  }
}
