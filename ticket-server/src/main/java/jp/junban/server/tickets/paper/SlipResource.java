package jp.junban.server.tickets.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jp.junban.server.platform.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The slip of a ticket, to be printed at a counter. It carries the visitor's link: never cached.
 */
@RequestScoped
@Path("/tickets/{ticket}/slip")
@RolesAllowed("STAFF")
public class SlipResource {

  @Inject private SlipDrawer drawer;
  @Inject private Caller caller;

  @GET
  @Produces("application/pdf")
  public Response slip(
      @PathParam("ticket") String ticketId,
      @QueryParam("paper") @Nullable String paper,
      @QueryParam("first") @DefaultValue("false") boolean first) {
    return Response.ok(drawer.pdf(ticketId, paper, !first, caller))
        .header("Cache-Control", "no-store")
        .build();
  }
}
