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

/** The tickets of a day, so that anyone can check that none was lost or doubled. */
@RequestScoped
@Path("/offices/{office}/tickets")
@RolesAllowed("ADMIN")
public class DayTicketsResource {

  private static final List<String> HEADER =
      List.of(
          "id",
          "number",
          "serviceId",
          "prefix",
          "idempotencyKey",
          "channel",
          "status",
          "issuedAt",
          "calledAt",
          "servingAt",
          "endedAt",
          "counter",
          "calls",
          "alsoNumber",
          "attention");

  @Inject private DayReports reports;
  @Inject private Caller caller;

  @GET
  @Produces({MediaType.APPLICATION_JSON, ReportFormat.CSV})
  public Response tickets(
      @PathParam("office") String officeId,
      @QueryParam("date") @Nullable String date,
      @QueryParam("format") @Nullable String format,
      @HeaderParam("Accept") @Nullable String accept) {
    caller.mustBelongTo(officeId);
    List<DayTicket> tickets = reports.tickets(officeId, ReportFormat.date(date));
    return ReportFormat.answer(format, accept, tickets, () -> csv(tickets));
  }

  private static String csv(List<DayTicket> tickets) {
    return CsvTable.of(HEADER, tickets.stream().map(DayTicketsResource::row).toList());
  }

  private static List<@Nullable Object> row(DayTicket ticket) {
    return Arrays.asList(
        ticket.id(),
        ticket.number(),
        ticket.serviceId(),
        ticket.prefix(),
        ticket.idempotencyKey(),
        ticket.channel(),
        ticket.status(),
        ticket.issuedAt(),
        ticket.calledAt(),
        ticket.servingAt(),
        ticket.endedAt(),
        ticket.counter(),
        ticket.calls(),
        ticket.alsoNumber(),
        ticket.attention());
  }
}
