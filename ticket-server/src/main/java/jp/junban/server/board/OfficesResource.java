package jp.junban.server.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import jp.junban.server.offices.OfficeDirectory;

/** The offices, for anyone. */
@RequestScoped
@Path("/offices")
@Produces(MediaType.APPLICATION_JSON)
public class OfficesResource {

  @Inject private OfficeDirectory offices;
  @Inject private OfficeRefresher refresher;
  @Inject private Clock clock;

  @GET
  public List<OfficeSummary> all() {
    return offices.active().stream()
        .map(setup -> OfficeSummary.of(refresher.view(setup.office().id()).board()))
        .toList();
  }

  @GET
  @Path("/{office}")
  public OfficeDetails one(@PathParam("office") String officeId) {
    return OfficeDetails.of(offices.office(officeId), clock.instant());
  }
}
