package jp.junban.server.calling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandAnswers;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.TicketMove;
import org.jspecify.annotations.Nullable;

/** What staff do with a ticket that was drawn. */
@RequestScoped
@Path("/tickets/{ticket}/{move}")
@RolesAllowed("STAFF")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TicketMovesResource {

  /**
   * Drawing and calling have addresses of their own; expiring is the day's, renumbering a kiosk's.
   */
  private static final Set<TicketMove> NOT_HERE =
      EnumSet.of(TicketMove.ISSUE, TicketMove.CALL, TicketMove.RENUMBER, TicketMove.EXPIRE);

  @Inject private MoveDesk desk;
  @Inject private CommandAnswers answers;
  @Inject private Caller caller;

  @POST
  public Response move(
      @PathParam("ticket") String ticketId,
      @PathParam("move") String name,
      @HeaderParam(CommandKey.HEADER) @Nullable String idempotencyKey,
      MoveTicket told) {
    TicketMove move =
        TicketMove.ofPath(name)
            .filter(kind -> !NOT_HERE.contains(kind))
            .orElseThrow(() -> Problem.unknown("move", "その操作はありません。", "There is no such move."));
    CommandKey key =
        CommandKey.of(idempotencyKey, name, caller.actor(), ticketId, String.valueOf(told));
    return answers.once(key, 200, () -> desk.move(ticketId, move, told, caller)).response();
  }
}
