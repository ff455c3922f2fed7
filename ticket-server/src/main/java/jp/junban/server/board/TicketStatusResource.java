package jp.junban.server.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.junban.server.tickets.TicketProblems;

/** A visitor's own place, by the secret of the ticket's link. */
@RequestScoped
@Path("/ticket-status/{token}")
public class TicketStatusResource {

  @Inject private TicketStatuses statuses;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response status(@PathParam("token") String token) {
    TicketStatusView view = statuses.find(token).orElseThrow(TicketProblems::unknownTicket);
    return Response.ok(view).header("Cache-Control", "no-store").build();
  }
}
