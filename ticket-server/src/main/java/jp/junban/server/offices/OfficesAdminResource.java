package jp.junban.server.offices;

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

/** Makes and edits offices. */
@RequestScoped
@Path("/offices")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfficesAdminResource {

  @Inject private OfficeAdmin admin;
  @Inject private OfficeDirectory directory;
  @Inject private Caller caller;

  @POST
  public Response create(
      @RequestBody(content = @Content(schema = @Schema(implementation = OfficeForm.class)))
          JsonNode body) {
    OfficeForm form = AdminForms.office(body, null);
    caller.mustBelongTo(form.id());
    admin.createOffice(caller, form);
    return Response.status(Response.Status.CREATED).entity(saved(form.id())).build();
  }

  @PUT
  @Path("{office}")
  public OfficeForm edit(
      @PathParam("office") String office,
      @RequestBody(content = @Content(schema = @Schema(implementation = OfficeForm.class)))
          JsonNode body) {
    caller.mustBelongTo(directory.office(office).office().id());
    admin.editOffice(caller, AdminForms.office(body, office));
    return saved(office);
  }

  private OfficeForm saved(String office) {
    return OfficeForm.of(directory.office(office).office());
  }
}
