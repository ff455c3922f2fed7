package jp.junban.server.reservations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jp.junban.server.platform.Caller;
import org.jspecify.annotations.Nullable;

/** The list by which cards are laid out, on paper (照合リスト). */
@RequestScoped
@Path("/offices/{office}/reservations/preparation.pdf")
@RolesAllowed("STAFF")
public class PreparationResource {

  private static final String PDF = "application/pdf";

  @Inject private PreparationList preparation;
  @Inject private Caller caller;

  @GET
  @Produces(PDF)
  public Response pdf(
      @PathParam("office") String office,
      @QueryParam("date") @Nullable String date,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to) {
    caller.mustBelongTo(office);
    ReservationBook.Wanted wanted = Asked.day(date, from, to, null);
    return Response.ok(preparation.pdf(office, wanted, caller), PDF)
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "inline; filename=\"cards-" + wanted.date() + ".pdf\"")
        .build();
  }
}
