package jp.junban.server.kiosks;

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
import jp.junban.server.entrance.FormFields;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandAnswers;
import jp.junban.server.platform.CommandKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where a kiosk brings the code of a ticket whose visitor missed the call. */
@RequestScoped
@Path("/offices/{office}/late-returns")
@RolesAllowed("KIOSK")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LateReturnsResource {

  private static final int LONGEST_CODE = 400;

  @Inject private LateReturns returns;
  @Inject private CommandAnswers answers;
  @Inject private Caller caller;

  @POST
  public Response comeBack(
      @PathParam("office") String office,
      @HeaderParam(CommandKey.HEADER) @Nullable String idempotencyKey,
      JsonNode body) {
    caller.mustBelongTo(office);
    FormFields form = FormFields.of(body);
    String code = form.text("code", LONGEST_CODE);
    form.finish();
    CommandKey key = CommandKey.of(idempotencyKey, "late-return", caller.actor(), office, code);
    return answers.once(key, 200, () -> returns.comeBack(office, code, caller)).response();
  }
}
