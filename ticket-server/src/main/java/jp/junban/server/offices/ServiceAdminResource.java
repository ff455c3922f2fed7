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

/** One service, to be edited. */
@RequestScoped
@Path("/services/{service}")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServiceAdminResource {

  @Inject private OfficeAdmin admin;
  @Inject private OfficeDirectory directory;
  @Inject private Caller caller;

  @PUT
  public ServiceForm edit(
      @PathParam("service") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = ServiceForm.class)))
          JsonNode body) {
    OfficeSetup setup = directory.officeOfService(id);
    String office = setup.office().id();
    caller.mustBelongTo(office);
    admin.editService(caller, id, AdminForms.service(body, id, setup.serviceIds()));
    return ServiceForm.of(directory.office(office).service(id).orElseThrow());
  }
}
