package jp.junban.server.reservations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.entrance.TooManyTries;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Booked visitors say that they are here: at a kiosk, or to staff at reception. */
@RequestScoped
@Path("/offices/{office}/reservations/check-in")
@RolesAllowed({"KIOSK", "STAFF"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckInResource {

  private static final int LONGEST_CODE = 200;
  private static final int LONGEST_ID = 40;

  @Inject private CheckInDesk desk;
  @Inject private CheckInTries tries;
  @Inject private Caller caller;
  @Context private HttpServletResponse response;

  /** A reservation is its own key: the header is asked for as of every command, nothing more. */
  @POST
  public Response checkIn(
      @PathParam("office") String office,
      @HeaderParam(CommandKey.HEADER) @Nullable String idempotencyKey,
      JsonNode body) {
    CommandKey.of(idempotencyKey, "check-in");
    caller.mustBelongTo(office);
    FormFields form = FormFields.of(body);
    String code = form.optionalText("code", LONGEST_CODE);
    String id = form.optionalText("reservationId", LONGEST_ID);
    String language = form.optionalText("language", LONGEST_ID);
    form.finish();
    tries
        .begin(caller)
        .ifPresent(
            wait -> {
              throw TooManyTries.refusal(wait, response);
            });
    CheckInDesk.CheckedIn done =
        desk.checkIn(office, code, staffOnly(id), language(language), caller);
    tries.succeeded(caller);
    return Response.status(done.already() ? Response.Status.OK : Response.Status.CREATED)
        .entity(done)
        .build();
  }

  /** Only staff know the ids; a terminal asks by what the visitor has in hand. */
  private @Nullable String staffOnly(@Nullable String id) {
    return caller.kind() == Caller.Kind.STAFF ? id : null;
  }

  private static Language language(@Nullable String tag) {
    return tag == null
        ? Language.JA
        : Language.of(tag)
            .orElseThrow(
                () ->
                    Problem.invalid(
                        "language",
                        "言語を指定してください (ja, ja-easy, en, zh-Hans, ko)。",
                        "Say the language: ja, ja-easy, en, zh-Hans or ko."));
  }
}
