package jp.junban.server.terminals.displays;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.junban.server.platform.Caller;

/** What the display that asks is to show. */
@RequestScoped
@Path("/terminals/me/display")
@RolesAllowed("DISPLAY")
@Produces(MediaType.APPLICATION_JSON)
public class OwnDisplayResource {

  @Inject private DisplayDesk desk;
  @Inject private Caller caller;

  @GET
  public DisplayView read() {
    return desk.own(caller);
  }
}
