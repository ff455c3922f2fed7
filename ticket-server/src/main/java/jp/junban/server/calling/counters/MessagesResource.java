package jp.junban.server.calling.counters;

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
import java.util.Map;
import java.util.UUID;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandAnswers;
import jp.junban.server.platform.CommandKey;
import org.jspecify.annotations.Nullable;

/** Word for all colleagues of an office. */
@RequestScoped
@Path("/offices/{office}/messages")
@RolesAllowed("STAFF")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MessagesResource {

  @Inject private Colleagues colleagues;
  @Inject private CommandAnswers answers;
  @Inject private Caller caller;

  @POST
  public Response post(
      @PathParam("office") String officeId,
      @HeaderParam(CommandKey.HEADER) @Nullable String idempotencyKey,
      Word word) {
    // a page that never sends a message twice need not name it
    String name = idempotencyKey == null ? UUID.randomUUID().toString() : idempotencyKey;
    CommandKey key =
        CommandKey.of(name, "message", caller.actor(), officeId, String.valueOf(word.text()));
    return answers
        .once(key, 201, () -> Map.of("id", colleagues.post(officeId, word, caller)))
        .response();
  }
}
