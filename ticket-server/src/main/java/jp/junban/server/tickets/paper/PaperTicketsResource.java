package jp.junban.server.tickets.paper;

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
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandAnswers;
import jp.junban.server.platform.CommandKey;
import org.jspecify.annotations.Nullable;

/** Where staff enter the numbers that were handed out on paper. */
@RequestScoped
@Path("/offices/{office}/paper-tickets")
@RolesAllowed("STAFF")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaperTicketsResource {

  @Inject private PaperTickets paper;
  @Inject private CommandAnswers answers;
  @Inject private Caller caller;

  @POST
  public Response issue(
      @PathParam("office") String officeId,
      @HeaderParam(CommandKey.HEADER) @Nullable String idempotencyKey,
      PaperTickets.Handout handout) {
    CommandKey key =
        CommandKey.of(
            idempotencyKey, "paper-tickets", caller.actor(), officeId, String.valueOf(handout));
    return answers.once(key, 201, () -> paper.issue(officeId, handout, caller, key)).response();
  }
}
