package jp.junban.server.board.pages;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.junban.server.platform.Language;

/**
 * Where the container sends whatever went wrong outside the REST API, by {@code web.xml}. Nobody
 * ever reads a stack trace.
 */
@WebServlet("/error-page")
public class ErrorPageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ErrorPages errors;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // without these somebody has asked for this address itself, where there is nothing
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND;
    String path =
        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
            ? asked
            : "";
    response.setStatus(status);
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", "2");
    }
    ErrorKind kind = ErrorKind.ofStatus(status);
    Language language = PageLanguage.best(request);
    if (ErrorKind.wantsJson(path, request.getHeader("Accept"))) {
      errors.writeProblem(kind, language, response);
    } else {
      errors.writePage(kind, language, response);
    }
  }
}
