package jp.junban.server.accounts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import tools.jackson.databind.JsonNode;

/** The staff, for administrators. */
@RequestScoped
@Path("/staff")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {

  @Inject private StaffRegistry registry;
  @Inject private OfficeDirectory offices;
  @Inject private Caller caller;

  /** A new member with the password for the first sign-in, which is shown this once. */
  record Created(@JsonUnwrapped StaffForm staff, String oneTimePassword) {}

  /** A password for the next sign-in, which is shown this once. */
  record NewPassword(String oneTimePassword) {}

  @GET
  public List<StaffForm> list() {
    return registry.list(caller);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(
      @RequestBody(content = @Content(schema = @Schema(implementation = StaffForm.class)))
          JsonNode body) {
    String password = PasswordPolicy.oneTime();
    StaffForm staff = registry.create(caller, StaffForm.read(body, true, officeIds()), password);
    return Response.status(Response.Status.CREATED).entity(new Created(staff, password)).build();
  }

  @PUT
  @Path("/{staff}")
  @Consumes(MediaType.APPLICATION_JSON)
  public StaffForm edit(
      @PathParam("staff") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = StaffForm.class)))
          JsonNode body) {
    return registry.edit(caller, id, StaffForm.read(body, false, officeIds()));
  }

  @POST
  @Path("/{staff}/password")
  public Response resetPassword(@PathParam("staff") String id) {
    String password = PasswordPolicy.oneTime();
    registry.resetPassword(caller, id, password);
    return Response.status(Response.Status.CREATED).entity(new NewPassword(password)).build();
  }

  private Set<String> officeIds() {
    return offices.all().stream()
        .map(setup -> setup.office().id())
        .collect(Collectors.toUnmodifiableSet());
  }
}
