package jp.junban.server.board.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.junban.server.platform.Language;

/** {@code GET /offices/…} of an office that is not there; the others are handed out before. */
@WebServlet("/offices/*")
public class UnknownOfficeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ErrorPages errors;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    errors.send(
        ErrorKind.UNKNOWN_OFFICE, PageLanguage.chosen(request).orElse(Language.JA), response);
  }
}
