package jp.junban.server.kiosks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandAnswers;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Tickets in staff mode of a kiosk: found by number, printed again, cancelled. */
@RequestScoped
@Path("/terminals/me/staff-mode/tickets")
@RolesAllowed("KIOSK")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffTicketsResource {

  private static final int LONGEST_NUMBER = 20;

  @Inject private StaffTickets tickets;
  @Inject private CommandAnswers answers;
  @Inject private Caller caller;

  @GET
  public KioskTicketView find(
      @QueryParam("number") @Nullable String number,
      @HeaderParam(StaffModeResource.PASS) @Nullable String pass) {
    if (number == null || number.isBlank() || number.length() > LONGEST_NUMBER) {
      throw Problem.invalid("number", "番号を入力してください。", "Say which number.");
    }
    return tickets.find(number, pass, caller);
  }

  @POST
  @Path("/{ticket}/reprint")
  public Response reprint(
      @PathParam("ticket") String ticketId,
      @HeaderParam(CommandKey.HEADER) @Nullable String idempotencyKey,
      @HeaderParam(StaffModeResource.PASS) @Nullable String pass) {
    CommandKey key = CommandKey.of(idempotencyKey, "kiosk-reprint", caller.actor(), ticketId);
    return answers.once(key, 200, () -> tickets.reprint(ticketId, pass, caller)).response();
  }

  @POST
  @Path("/{ticket}/cancel")
  public Response cancel(
      @PathParam("ticket") String ticketId,
      @HeaderParam(CommandKey.HEADER) @Nullable String idempotencyKey,
      @HeaderParam(StaffModeResource.PASS) @Nullable String pass) {
    CommandKey key = CommandKey.of(idempotencyKey, "kiosk-cancel", caller.actor(), ticketId);
    return answers.once(key, 200, () -> tickets.cancel(ticketId, pass, caller)).response();
  }
}
