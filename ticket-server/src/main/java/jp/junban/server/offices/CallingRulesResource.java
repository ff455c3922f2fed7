package jp.junban.server.offices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** By which rules an office calls. */
@RequestScoped
@Path("/offices/{office}/calling-rules")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
public class CallingRulesResource {

  @Inject private OfficeAdmin admin;
  @Inject private OfficeDirectory directory;
  @Inject private Caller caller;

  @GET
  public CallingRulesForm read(@PathParam("office") String office) {
    caller.mustBelongTo(directory.office(office).office().id());
    return admin.rules(office);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public CallingRulesForm write(
      @PathParam("office") String office,
      @RequestBody(content = @Content(schema = @Schema(implementation = CallingRulesForm.class)))
          JsonNode body) {
    caller.mustBelongTo(directory.office(office).office().id());
    admin.setRules(caller, office, CallingRulesForm.read(body));
    return admin.rules(office);
  }
}
