package jp.junban.server.board.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.junban.server.platform.Language;
import tools.jackson.databind.json.JsonMapper;

/** Says what went wrong and what to do now, in a page or as problem details. */
@ApplicationScoped
public class ErrorPages {

  @Inject private PageRenderer renderer;
  @Inject private JsonMapper json;

  /** Answers 404 with a page. */
  void send(ErrorKind kind, Language language, HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    write(page(kind, language), "text/html", response);
  }

  /** Writes a page under the status that is already set. */
  public void writePage(ErrorKind kind, Language language, HttpServletResponse response)
      throws IOException {
    write(page(kind, language), "text/html", response);
  }

  /** Writes problem details under the status that is already set. */
  void writeProblem(ErrorKind kind, Language language, HttpServletResponse response)
      throws IOException {
    write(problem(kind, language, response.getStatus()), "application/problem+json", response);
  }

  private String page(ErrorKind kind, Language language) {
    return renderer.render("error", language, Map.of("key", kind.text()));
  }

  private String problem(ErrorKind kind, Language language, int status) {
    Language told = language == Language.EN ? Language.EN : Language.JA;
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "urn:junban:problem:" + kind.type());
    body.put("title", kind.title());
    body.put("status", status);
    body.put("detail", renderer.words(told).plain(kind.text(), Map.of()));
    return json.writeValueAsString(body);
  }

  private static void write(String text, String type, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(type + "; charset=UTF-8");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
