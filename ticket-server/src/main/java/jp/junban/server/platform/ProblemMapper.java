package jp.junban.server.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Turns every failure of a request into problem+json; nobody ever reads a stack trace. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  static final String PROBLEM_JSON = "application/problem+json";
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @Inject private JsonMapper json;
  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    Problem problem = Failures.asProblem(thrown);
    if (problem.status() >= 500) {
      LOG.log(Level.WARNING, "A request failed: " + problem.type(), thrown);
    }
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(PROBLEM_JSON)
            .header("Cache-Control", "no-store")
            .entity(json.writeValueAsString(problem.body(wantsEnglish())));
    if (problem.status() == 503) {
      answer.header("Retry-After", "2");
    }
    if (thrown instanceof WebApplicationException web) {
      copyHeader(web, answer, "Allow");
    }
    return answer.build();
  }

  private boolean wantsEnglish() {
    for (Locale locale : headers.getAcceptableLanguages()) {
      String language = locale.getLanguage();
      if (language.equals("ja")) {
        return false;
      }
      if (language.equals("en")) {
        return true;
      }
    }
    return false;
  }

  private static void copyHeader(
      WebApplicationException from, Response.ResponseBuilder to, String name) {
    @Nullable String value = from.getResponse().getHeaderString(name);
    if (value != null) {
      to.header(name, value);
    }
  }
}
