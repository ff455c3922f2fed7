package jp.junban.server.terminals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.junban.server.platform.Caller;

/** Where a kiosk asks for what it keeps of its office. */
@RequestScoped
@Path("/terminals/me/office")
@RolesAllowed("KIOSK")
@Produces(MediaType.APPLICATION_JSON)
public class KioskOfficeResource {

  @Inject private KioskOffices offices;
  @Inject private Caller caller;

  @GET
  public KioskOffice office() {
    return offices.of(caller.id());
  }
}
