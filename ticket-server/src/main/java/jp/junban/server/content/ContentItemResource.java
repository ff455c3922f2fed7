package jp.junban.server.content;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** One thing on a playlist, to be edited or taken away. */
@RequestScoped
@Path("/content/{item}")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
public class ContentItemResource {

  @Inject private ContentDesk desk;
  @Inject private Caller caller;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public ContentView edit(
      @PathParam("item") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = ContentView.class)))
          JsonNode body) {
    return desk.edit(caller, id, body);
  }

  @DELETE
  public void remove(@PathParam("item") String id) {
    desk.remove(caller, id);
  }
}
