package jp.junban.server.terminals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import jp.junban.server.entrance.ClientAddress;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.entrance.TooManyTries;
import jp.junban.server.platform.Settings;
import tools.jackson.databind.JsonNode;

/** Where a machine without a token brings its enrolment code. */
@RequestScoped
@Path("/terminals/enrol")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentResource {

  private static final int LONGEST_CODE = 40;
  private static final int TOKEN_LENGTH = 43;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  @Inject private Enrolment enrolment;
  @Inject private Settings settings;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  @POST
  public Response enrol(JsonNode body) {
    FormFields form = FormFields.of(body);
    String code = form.text("code", LONGEST_CODE);
    String token = form.optionalText("token", TOKEN_LENGTH);
    if (token != null && !TOKEN.matcher(token).matches()) {
      form.issue(
          "token",
          "token は英数字と - _ の43文字です。",
          "token must be 43 letters, digits, hyphens or underscores.");
    }
    form.finish();
    String address = ClientAddress.of(request, settings);
    enrolment
        .begin(address)
        .ifPresent(
            wait -> {
              throw TooManyTries.refusal(wait, response);
            });
    return Response.status(Response.Status.CREATED)
        .entity(enrolment.enrol(code, token, address))
        .build();
  }
}
