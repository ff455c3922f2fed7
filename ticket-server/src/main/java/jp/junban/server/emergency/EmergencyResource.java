package jp.junban.server.emergency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.platform.Caller;
import tools.jackson.databind.JsonNode;

/**
 * The message over every screen of an office. Putting it up and taking it down say how it is to be,
 * so repeating them does nothing more.
 */
@RequestScoped
@Path("/offices/{office}/emergency")
@RolesAllowed("STAFF")
@Produces(MediaType.APPLICATION_JSON)
public class EmergencyResource {

  @Inject private EmergencyDesk desk;
  @Inject private Caller caller;

  @GET
  public EmergencyDesk.View read(@PathParam("office") String office) {
    return desk.look(caller, office);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Emergency raise(@PathParam("office") String office, JsonNode body) {
    FormFields form = FormFields.of(body);
    EmergencyKind kind = form.choice("kind", EmergencyKind.class);
    form.finish();
    return desk.raise(caller, office, kind);
  }

  @DELETE
  public void lift(@PathParam("office") String office) {
    desk.lift(caller, office);
  }

  @PUT
  @Path("/texts")
  @RolesAllowed("MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public EmergencyDesk.View edit(@PathParam("office") String office, JsonNode body) {
    return desk.edit(caller, office, EmergencyTexts.read(body));
  }
}
