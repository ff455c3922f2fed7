package jp.junban.server.offices;

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

/** The services (手続き) of an office, those out of use too. */
@RequestScoped
@Path("/offices/{office}/services")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
public class ServicesAdminResource {

  @Inject private OfficeAdmin admin;
  @Inject private OfficeDirectory directory;
  @Inject private Caller caller;

  @GET
  public List<ServiceForm> list(@PathParam("office") String office) {
    OfficeSetup setup = directory.office(office);
    caller.mustBelongTo(office);
    return setup.services().stream().map(ServiceForm::of).toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(
      @PathParam("office") String office,
      @RequestBody(content = @Content(schema = @Schema(implementation = ServiceForm.class)))
          JsonNode body) {
    OfficeSetup setup = directory.office(office);
    caller.mustBelongTo(setup.office().id());
    ServiceForm form = AdminForms.service(body, null, setup.serviceIds());
    String id = admin.createService(caller, office, form);
    ServiceForm saved = ServiceForm.of(directory.office(office).service(id).orElseThrow());
    return Response.status(Response.Status.CREATED).entity(saved).build();
  }
}
