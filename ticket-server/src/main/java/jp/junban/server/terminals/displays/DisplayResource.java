package jp.junban.server.terminals.displays;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.junban.server.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import tools.jackson.databind.JsonNode;

/** What one display shows, to be edited. */
@RequestScoped
@Path("/terminals/{terminal}/display")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
public class DisplayResource {

  @Inject private DisplayDesk desk;
  @Inject private Caller caller;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public DisplayView edit(
      @PathParam("terminal") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = DisplaySettings.class)))
          JsonNode body) {
    return desk.edit(caller, id, body);
  }
}
