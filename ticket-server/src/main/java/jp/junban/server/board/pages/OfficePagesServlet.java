package jp.junban.server.board.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /}: all offices. {@code GET /offices/{id}}: one. In Japanese unless {@code ?lang=}
 * says otherwise, whatever the browser prefers, so that one copy serves all readers of an HTTP
 * cache.
 */
@WebServlet(urlPatterns = {"", "/offices/*"})
public class OfficePagesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String ONE = "/offices";

  @Inject private transient OfficePages pages;
  @Inject private transient ErrorPages errors;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = PageLanguage.chosen(request).orElse(Language.JA);
    if (!request.getServletPath().equals(ONE)) {
      pages.all(language).send(request, response);
      return;
    }
    Optional<RenderedPage> page = pages.one(afterSlash(request.getPathInfo()), language);
    if (page.isPresent()) {
      page.get().send(request, response);
    } else {
      errors.send(ErrorKind.UNKNOWN_OFFICE, language, response);
    }
  }

  private static String afterSlash(@Nullable String path) {
    return path == null ? "" : path.substring(1);
  }
}
