package jp.junban.server.reservations;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.platform.Caller;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The reservations of an office, for its staff. Names are looked up by body, never by address. */
@RequestScoped
@Path("/offices/{office}/reservations")
@RolesAllowed("STAFF")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReservationsResource {

  private static final int LONGEST_SEARCH = 120;

  @Inject private ReservationBook book;
  @Inject private Caller caller;

  @GET
  public Response list(
      @PathParam("office") String office,
      @QueryParam("date") @Nullable String date,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("status") @Nullable String status) {
    caller.mustBelongTo(office);
    return personal(book.list(office, Asked.day(date, from, to, status)));
  }

  @POST
  @Path("/search")
  public Response search(@PathParam("office") String office, JsonNode body) {
    caller.mustBelongTo(office);
    FormFields form = FormFields.of(body);
    String date = form.text("date", LONGEST_SEARCH);
    String text = form.text("text", LONGEST_SEARCH);
    form.finish();
    return personal(book.search(office, Asked.date(date), text));
  }

  @PUT
  @Path("/{reservation}/card")
  public Response mark(
      @PathParam("office") String office,
      @PathParam("reservation") String reservation,
      JsonNode body) {
    caller.mustBelongTo(office);
    FormFields form = FormFields.of(body);
    CardState state = form.choice("state", CardState.class);
    form.finish();
    return personal(book.mark(office, reservation, state, caller));
  }

  /** What is personal stays in no cache. */
  private static Response personal(Object answer) {
    return Response.ok(answer).header("Cache-Control", "no-store").build();
  }
}
