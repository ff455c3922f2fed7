package jp.junban.server.calling.counters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jp.junban.server.platform.Caller;

/** A call for help, to be answered. */
@RequestScoped
@Path("/help/{call}")
@RolesAllowed("STAFF")
public class HelpResource {

  @Inject private Colleagues colleagues;
  @Inject private Caller caller;

  @DELETE
  public void end(@PathParam("call") String id) {
    colleagues.endHelp(id, caller);
  }
}
