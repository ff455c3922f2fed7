package jp.junban.server.tickets.offline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandKey;
import org.jspecify.annotations.Nullable;

/** Where a kiosk brings the tickets that it issued by itself, one by one. */
@RequestScoped
@Path("/offices/{office}/offline-tickets")
@RolesAllowed("KIOSK")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfflineTicketsResource {

  @Inject private OfflineDesk desk;
  @Inject private Caller caller;

  @POST
  public Response take(
      @PathParam("office") String officeId,
      @HeaderParam(CommandKey.HEADER) @Nullable String idempotencyKey,
      OfflineTicket ticket) {
    CommandKey key =
        CommandKey.of(
            idempotencyKey,
            "issue",
            caller.actor(),
            String.valueOf(ticket.serviceId()),
            String.valueOf(ticket.language()),
            "null",
            "null",
            "null");
    OfflineDesk.Taken taken = desk.take(officeId, ticket, caller, key);
    var answer = Response.status(Response.Status.CREATED).entity(taken.ticket());
    return taken.before() ? answer.header("Idempotent-Replayed", "true").build() : answer.build();
  }
}
