package jp.junban.server.terminals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jp.junban.server.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import tools.jackson.databind.JsonNode;

/** Where a terminal says how it is. */
@RequestScoped
@Path("/terminals/me/report")
@RolesAllowed({"KIOSK", "DISPLAY", "CONSOLE", "COUNTER_BOX"})
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {

  @Inject private Enrolment enrolment;
  @Inject private Caller caller;

  @PUT
  public void report(
      @RequestBody(content = @Content(schema = @Schema(implementation = StateReport.class)))
          JsonNode body) {
    enrolment.report(caller.id(), StateReport.read(body));
  }
}
