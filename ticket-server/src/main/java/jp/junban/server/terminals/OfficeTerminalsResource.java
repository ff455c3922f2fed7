package jp.junban.server.terminals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.junban.server.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import tools.jackson.databind.JsonNode;

/** The terminals of an office, for administrators. */
@RequestScoped
@Path("/offices/{office}/terminals")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
public class OfficeTerminalsResource {

  @Inject private TerminalRegistry registry;
  @Inject private Caller caller;

  @GET
  public List<TerminalForm> list(@PathParam("office") String office) {
    return registry.list(caller, office);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(
      @PathParam("office") String office,
      @RequestBody(content = @Content(schema = @Schema(implementation = TerminalForm.class)))
          JsonNode body) {
    TerminalForm created = registry.create(caller, office, TerminalForm.read(body, true));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }
}
