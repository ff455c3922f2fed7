package jp.junban.server.accounts;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import jp.junban.server.entrance.BearerTokens;
import jp.junban.server.entrance.ObstacleGuard;
import jp.junban.server.platform.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Recognises staff by their session cookie and terminals by their bearer token, and tells the
 * container and our own rooms. Whoever is not recognised is anyone; the protected addresses refuse
 * them.
 */
@DeclareRoles({"STAFF", "MANAGER", "ADMIN", "KIOSK", "DISPLAY", "CONSOLE", "COUNTER_BOX"})
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";

  @Inject private StaffSessions sessions;
  @Inject private BearerTokens tokens;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String token = bearer(request);
    String cookie = token == null ? cookie(request) : null;
    try {
      if (token != null) {
        return recognise(tokens.callerOf(token), request, context);
      }
      Optional<SignedIn> person = sessions.find(cookie);
      return person.isPresent() ? welcome(person.get(), request, context) : context.doNothing();
    } catch (RuntimeException unreachable) {
      // what is open to anyone stays open while the database is away
      request.setAttribute(ObstacleGuard.ATTRIBUTE, unreachable);
      return context.doNothing();
    }
  }

  private static AuthenticationStatus recognise(
      Optional<Caller> terminal, HttpServletRequest request, HttpMessageContext context) {
    if (terminal.isEmpty()) {
      return context.doNothing();
    }
    Caller caller = terminal.get();
    request.setAttribute(Caller.ATTRIBUTE, caller);
    return context.notifyContainerAboutLogin(caller.actor(), Set.of(caller.group()));
  }

  private static AuthenticationStatus welcome(
      SignedIn person, HttpServletRequest request, HttpMessageContext context) {
    request.setAttribute(SignedIn.ATTRIBUTE, person);
    request.setAttribute(Caller.ATTRIBUTE, person.caller());
    if (person.mustChangePassword()) {
      request.setAttribute(ObstacleGuard.ATTRIBUTE, SignedIn.mustChangeFirst());
    }
    return context.notifyContainerAboutLogin(person.caller().actor(), person.groups());
  }

  private static @Nullable String bearer(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? header.substring(BEARER.length()).strip()
        : null;
  }

  private static @Nullable String cookie(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return null;
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(StaffSessions.COOKIE)) {
        return cookie.getValue();
      }
    }
    return null;
  }
}
