package jp.junban.server.reservations;

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
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Caller;
import tools.jackson.databind.JsonNode;

/** How an office's file of reservations is written. */
@RequestScoped
@Path("/offices/{office}/reservation-format")
@Produces(MediaType.APPLICATION_JSON)
public class FormatResource {

  @Inject private ReservationBook book;
  @Inject private OfficeDirectory offices;
  @Inject private Caller caller;

  @GET
  @RolesAllowed("STAFF")
  public FormatForm read(@PathParam("office") String office) {
    caller.mustBelongTo(offices.office(office).office().id());
    return book.format(office).form();
  }

  @PUT
  @RolesAllowed("MANAGER")
  @Consumes(MediaType.APPLICATION_JSON)
  public FormatForm edit(@PathParam("office") String office, JsonNode body) {
    OfficeSetup setup = offices.office(office);
    caller.mustBelongTo(office);
    book.editFormat(office, FormatForm.of(body, setup), caller);
    return book.format(office).form();
  }
}
