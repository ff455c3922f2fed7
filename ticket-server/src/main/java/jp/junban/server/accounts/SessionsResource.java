package jp.junban.server.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jp.junban.server.entrance.ClientAddress;
import jp.junban.server.entrance.CrossSitePolicy;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.entrance.ObstacleGuard;
import jp.junban.server.entrance.TooManyTries;
import jp.junban.server.platform.Settings;
import tools.jackson.databind.JsonNode;

/** Signs staff in and out. Open to those who must change their password first, too. */
@RequestScoped
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

  @Inject private SignInDesk desk;
  @Inject private SignInTries tries;
  @Inject private StaffSessions sessions;
  @Inject private Settings settings;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response signIn(JsonNode body) {
    CrossSitePolicy.mustBeOurs(
        request.getHeader(CrossSitePolicy.HEADER),
        request.getHeader("Origin"),
        request.getHeader(HttpHeaders.HOST));
    FormFields form = FormFields.of(body);
    String login = form.text("login", PasswordPolicy.LONGEST);
    String password = form.secret("password", PasswordPolicy.LONGEST);
    form.finish();
    countTry(login);
    String secret = desk.signIn(login, password).orElseThrow(StaffProblems::wrongLoginOrPassword);
    tries.succeeded(login, ClientAddress.of(request, settings));
    SignedIn person = sessions.find(secret).orElseThrow(StaffProblems::wrongLoginOrPassword);
    return Response.ok(person.view()).cookie(cookie().value(secret).build()).build();
  }

  @GET
  public SignedIn.View read() {
    return mustBeSignedIn().view();
  }

  @DELETE
  public Response signOut() {
    sessions.end(mustBeSignedIn());
    return Response.noContent().cookie(cookie().value("").maxAge(0).build()).build();
  }

  @PUT
  @Path("/password")
  @Consumes(MediaType.APPLICATION_JSON)
  public void changePassword(JsonNode body) {
    SignedIn person = mustBeSignedIn();
    FormFields form = FormFields.of(body);
    String current = form.secret("current", PasswordPolicy.LONGEST);
    String next = form.secret("next", PasswordPolicy.LONGEST);
    PasswordPolicy.check(form, person.login(), current, next);
    form.finish();
    countTry(person.login());
    if (!desk.knows(person, current)) {
      throw StaffProblems.wrongPassword();
    }
    tries.succeeded(person.login(), ClientAddress.of(request, settings));
    desk.change(person, next);
  }

  private void countTry(String login) {
    tries
        .begin(login, ClientAddress.of(request, settings))
        .ifPresent(
            wait -> {
              throw TooManyTries.refusal(wait, response);
            });
  }

  private SignedIn mustBeSignedIn() {
    if (request.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn person) {
      return person;
    }
    if (request.getAttribute(ObstacleGuard.ATTRIBUTE) instanceof RuntimeException obstacle) {
      throw obstacle;
    }
    throw new NotAuthorizedException("Session");
  }

  private NewCookie.Builder cookie() {
    return new NewCookie.Builder(StaffSessions.COOKIE)
        .path("/")
        .httpOnly(true)
        .secure(settings.secureCookies())
        .sameSite(NewCookie.SameSite.STRICT);
  }
}
