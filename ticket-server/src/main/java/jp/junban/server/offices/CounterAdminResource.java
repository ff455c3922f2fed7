package jp.junban.server.offices;

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

/** One counter, to be edited. */
@RequestScoped
@Path("/counters/{counter}")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CounterAdminResource {

  @Inject private OfficeAdmin admin;
  @Inject private OfficeDirectory directory;
  @Inject private Caller caller;

  @PUT
  public CounterForm edit(
      @PathParam("counter") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = CounterForm.class)))
          JsonNode body) {
    OfficeSetup setup = directory.officeOfCounter(id);
    String office = setup.office().id();
    caller.mustBelongTo(office);
    admin.editCounter(caller, id, AdminForms.counter(body, id, setup.serviceIds()));
    return CounterForm.of(directory.office(office).counter(id).orElseThrow());
  }
}
