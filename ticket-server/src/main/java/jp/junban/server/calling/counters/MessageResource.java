package jp.junban.server.calling.counters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jp.junban.server.platform.Caller;

/** Word for all colleagues, to be taken down. */
@RequestScoped
@Path("/messages/{message}")
@RolesAllowed("STAFF")
public class MessageResource {

  @Inject private Colleagues colleagues;
  @Inject private Caller caller;

  @DELETE
  public void remove(@PathParam("message") String id) {
    colleagues.remove(id, caller);
  }
}
