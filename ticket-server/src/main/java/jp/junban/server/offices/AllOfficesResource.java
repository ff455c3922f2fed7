package jp.junban.server.offices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.junban.server.platform.Caller;

/** Every office the administrator may edit, those out of use too. */
@RequestScoped
@Path("/admin/offices")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
public class AllOfficesResource {

  @Inject private OfficeDirectory directory;
  @Inject private Caller caller;

  @GET
  public List<OfficeForm> list() {
    return directory.all().stream()
        .map(OfficeSetup::office)
        .filter(office -> caller.officeId() == null || office.id().equals(caller.officeId()))
        .map(OfficeForm::of)
        .toList();
  }
}
