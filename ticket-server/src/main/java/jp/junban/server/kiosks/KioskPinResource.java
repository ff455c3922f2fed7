package jp.junban.server.kiosks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.platform.Caller;
import tools.jackson.databind.JsonNode;

/** The PIN of staff mode at an office's kiosks, for administrators: set, changed, removed. */
@RequestScoped
@Path("/offices/{office}/kiosk-pin")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
public class KioskPinResource {

  @Inject private KioskPins pins;
  @Inject private Caller caller;

  @GET
  public KioskPins.State state(@PathParam("office") String office) {
    return pins.state(office, caller);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public KioskPins.State set(@PathParam("office") String office, JsonNode body) {
    FormFields form = FormFields.of(body);
    String pin = form.secret("pin", PinPolicy.LONGEST_TYPED);
    PinPolicy.check(form, pin);
    form.finish();
    pins.set(office, pin, caller);
    return pins.state(office, caller);
  }

  @DELETE
  public void remove(@PathParam("office") String office) {
    pins.remove(office, caller);
  }
}
