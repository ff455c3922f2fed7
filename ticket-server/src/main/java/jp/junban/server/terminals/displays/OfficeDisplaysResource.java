package jp.junban.server.terminals.displays;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.junban.server.platform.Caller;

/** What the displays of an office show, for administrators. */
@RequestScoped
@Path("/offices/{office}/displays")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
public class OfficeDisplaysResource {

  @Inject private DisplayDesk desk;
  @Inject private Caller caller;

  @GET
  public List<DisplayView> list(@PathParam("office") String office) {
    return desk.list(caller, office);
  }
}
