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

/** The counters (窓口) of an office, those out of use too. */
@RequestScoped
@Path("/offices/{office}/counters")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
public class CountersAdminResource {

  @Inject private OfficeAdmin admin;
  @Inject private OfficeDirectory directory;
  @Inject private Caller caller;

  @GET
  public List<CounterForm> list(@PathParam("office") String office) {
    OfficeSetup setup = directory.office(office);
    caller.mustBelongTo(office);
    return setup.counters().stream().map(CounterForm::of).toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(
      @PathParam("office") String office,
      @RequestBody(content = @Content(schema = @Schema(implementation = CounterForm.class)))
          JsonNode body) {
    OfficeSetup setup = directory.office(office);
    caller.mustBelongTo(office);
    String id =
        admin.createCounter(caller, office, AdminForms.counter(body, null, setup.serviceIds()));
    CounterForm saved = CounterForm.of(directory.office(office).counter(id).orElseThrow());
    return Response.status(Response.Status.CREATED).entity(saved).build();
  }
}
