package jp.junban.server.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.junban.server.platform.Caller;

/** The desk for a console that cannot follow it live. */
@RequestScoped
@Path("/offices/{office}/desk")
public class DeskResource {

  @Inject private OfficeRefresher refresher;
  @Inject private Caller caller;

  @GET
  @RolesAllowed("STAFF")
  @Produces(MediaType.APPLICATION_JSON)
  public String desk(@PathParam("office") String officeId) {
    caller.mustBelongTo(officeId);
    return refresher.view(officeId).deskJson();
  }
}
