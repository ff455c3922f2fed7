package jp.junban.server.board.press;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the public pages and the open data, before anything else of this server is asked:
 * {@code /}, {@code /offices/…}, {@code /about} and {@code /open-data/…}. In Japanese unless {@code
 * ?lang=} says otherwise, whatever the browser prefers, so that one copy serves all readers of an
 * HTTP cache. Named in {@code web.xml}, so that it comes first.
 */
public class PublicFilter implements Filter {

  private static final Logger LOG = Logger.getLogger(PublicFilter.class.getName());

  private static final String STYLE = "/public/public.css";

  @Inject private Press press;
  @Inject private SnapshotFolder folder;

  @Override
  public void init(FilterConfig config) throws ServletException {
    try (InputStream style = config.getServletContext().getResourceAsStream(STYLE)) {
      if (style == null) {
        throw new ServletException(STYLE + " is missing from this build");
      }
      folder.useStyle(new String(style.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) asked;
    HttpServletResponse response = (HttpServletResponse) answer;
    String path = request.getRequestURI();
    if (!Address.mayBe(path) || !reads(request.getMethod())) {
      chain.doFilter(asked, answer);
      return;
    }
    Copy copy;
    try {
      copy = press.find(path, request.getQueryString());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "There is no public page yet", e);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    send(copy, request, response, chain);
  }

  private static void send(
      @Nullable Copy copy,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    if (copy == null) {
      chain.doFilter(request, response);
    } else {
      copy.send(request, response);
    }
  }

  private static boolean reads(String method) {
    return method.equals("GET") || method.equals("HEAD");
  }
}
