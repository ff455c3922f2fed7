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

/** What was done on a day, by procedure. */
@RequestScoped
@Path("/offices/{office}/reports/outcomes")
@RolesAllowed("MANAGER")
public class OutcomesResource {

  private static final List<String> HEADER =
      List.of("date", "prefix", "service", "times", "quantity");

  @Inject private DayReports reports;
  @Inject private Caller caller;

  @GET
  @Produces({MediaType.APPLICATION_JSON, ReportFormat.CSV})
  public Response outcomes(
      @PathParam("office") String officeId,
      @QueryParam("date") @Nullable String date,
      @QueryParam("format") @Nullable String format,
      @HeaderParam("Accept") @Nullable String accept) {
    caller.mustBelongTo(officeId);
    OutcomesReport report = reports.outcomes(officeId, ReportFormat.date(date));
    return ReportFormat.answer(format, accept, report, () -> csv(report));
  }

  private static String csv(OutcomesReport report) {
    List<List<@Nullable Object>> lines = new ArrayList<>();
    for (OutcomesReport.Row row : report.rows()) {
      lines.add(
          Arrays.asList(
              report.date(), row.prefix(), row.serviceName(), row.times(), row.quantity()));
    }
    OutcomesReport.Totals totals = report.totals();
    lines.add(Arrays.asList(report.date(), "total", "", totals.times(), totals.quantity()));
    return CsvTable.of(HEADER, lines);
  }
}
