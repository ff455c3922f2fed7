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

/** The week and the special days of an office. */
@RequestScoped
@Path("/offices/{office}/hours")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
public class HoursAdminResource {

  @Inject private OfficeAdmin admin;
  @Inject private OfficeDirectory directory;
  @Inject private Caller caller;

  @GET
  public HoursForm read(@PathParam("office") String office) {
    caller.mustBelongTo(directory.office(office).office().id());
    return admin.hours(office);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public HoursForm write(
      @PathParam("office") String office,
      @RequestBody(content = @Content(schema = @Schema(implementation = HoursForm.class)))
          JsonNode body) {
    OfficeSetup setup = directory.office(office);
    caller.mustBelongTo(office);
    admin.setHours(caller, office, HoursReading.read(body, setup.serviceIds()));
    return admin.hours(office);
  }
}
