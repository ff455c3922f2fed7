package jp.junban.server.kiosks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.entrance.TooManyTries;
import jp.junban.server.platform.Caller;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where a kiosk brings the PIN that staff typed. */
@RequestScoped
@Path("/terminals/me/staff-mode")
@RolesAllowed("KIOSK")
@Produces(MediaType.APPLICATION_JSON)
public class StaffModeResource {

  /** The header in which a kiosk shows that it is in staff mode. */
  static final String PASS = "Junban-Staff-Pass";

  @Inject private StaffMode mode;
  @Inject private Caller caller;
  @Context private HttpServletResponse response;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response enter(JsonNode body) {
    FormFields form = FormFields.of(body);
    String pin = form.secret("pin", PinPolicy.LONGEST_TYPED);
    form.finish();
    mode.begin(caller)
        .ifPresent(
            wait -> {
              throw TooManyTries.refusal(wait, response);
            });
    return Response.status(Response.Status.CREATED)
        .entity(mode.enter(pin, caller))
        .header("Cache-Control", "no-store")
        .build();
  }

  @DELETE
  public void leave(@HeaderParam(PASS) @Nullable String pass) {
    mode.leave(pass, caller);
  }
}
