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
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandAnswers;
import jp.junban.server.platform.CommandKey;
import org.jspecify.annotations.Nullable;

/** Where a counter calls. */
@RequestScoped
@Path("/counters/{counter}/calls")
@RolesAllowed("STAFF")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CallsResource {

  @Inject private CallDesk desk;
  @Inject private CommandAnswers answers;
  @Inject private Caller caller;

  @POST
  public Response call(
      @PathParam("counter") String counterId,
      @HeaderParam(CommandKey.HEADER) @Nullable String idempotencyKey,
      CallNext request) {
    CommandKey key =
        CommandKey.of(
            idempotencyKey,
            "call",
            caller.actor(),
            counterId,
            String.valueOf(request.ticketId()),
            String.valueOf(request.present()));
    return answers.once(key, 201, () -> desk.call(counterId, request, caller)).response();
  }
}
