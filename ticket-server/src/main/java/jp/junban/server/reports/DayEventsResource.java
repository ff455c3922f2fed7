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
import java.util.Arrays;
import java.util.List;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CsvTable;
import org.jspecify.annotations.Nullable;

/** The events of a day, from which every figure is made. */
@RequestScoped
@Path("/offices/{office}/events")
@RolesAllowed("ADMIN")
public class DayEventsResource {

  private static final List<String> HEADER =
      List.of(
          "ticketId", "move", "kind", "status", "at", "actor", "counter", "serviceId", "undoes");

  @Inject private DayReports reports;
  @Inject private Caller caller;

  @GET
  @Produces({MediaType.APPLICATION_JSON, ReportFormat.CSV})
  public Response events(
      @PathParam("office") String officeId,
      @QueryParam("date") @Nullable String date,
      @QueryParam("format") @Nullable String format,
      @HeaderParam("Accept") @Nullable String accept) {
    caller.mustBelongTo(officeId);
    List<DayEvent> events = reports.events(officeId, ReportFormat.date(date));
    return ReportFormat.answer(
        format,
        accept,
        events,
        () -> CsvTable.of(HEADER, events.stream().map(DayEventsResource::row).toList()));
  }

  private static List<@Nullable Object> row(DayEvent event) {
    return Arrays.asList(
        event.ticketId(),
        event.move(),
        event.kind(),
        event.status(),
        event.at(),
        event.actor(),
        event.counter(),
        event.serviceId(),
        event.undoes());
  }
}
