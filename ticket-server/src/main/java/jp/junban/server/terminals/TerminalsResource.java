package jp.junban.server.terminals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.junban.server.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import tools.jackson.databind.JsonNode;

/** One terminal, to be edited or enrolled anew. */
@RequestScoped
@Path("/terminals/{terminal}")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
public class TerminalsResource {

  @Inject private TerminalRegistry registry;
  @Inject private Caller caller;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public TerminalForm edit(
      @PathParam("terminal") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = TerminalForm.class)))
          JsonNode body) {
    return registry.edit(caller, id, TerminalForm.read(body, false));
  }

  @POST
  @Path("/enrolment-code")
  public Response newCode(@PathParam("terminal") String id) {
    return Response.status(Response.Status.CREATED).entity(registry.newCode(caller, id)).build();
  }
}
