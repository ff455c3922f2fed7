package jp.junban.server.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says with every answer what a browser may do with it. The only inline script allowed is the
 * import map, by its digest.
 */
@WebFilter("/*")
public class SecurityHeaders implements Filter {

  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

  private String policy = "";

  @Override
  public void init(FilterConfig config) throws ServletException {
    try (InputStream page = config.getServletContext().getResourceAsStream("/signage/index.html")) {
      if (page == null) {
        throw new ServletException("The board page is missing from this build");
      }
      policy = policyFor(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String policyFor(String page) {
    Matcher map = IMPORT_MAP.matcher(page);
    String digest = map.find() ? " 'sha256-" + sha256(map.group(1)) + "'" : "";
    return "default-src 'self'; script-src 'self'"
        + digest
        + "; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
        + " form-action 'self'; frame-ancestors 'self'";
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", policy);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "no-referrer");
    String path = ((HttpServletRequest) request).getRequestURI();
    if (path.startsWith("/webjars/") || path.startsWith("/shared/fonts/")) {
      answer.setHeader("Cache-Control", "public, max-age=604800");
    } else {
      answer.setHeader("Cache-Control", "no-cache");
    }
    chain.doFilter(request, response);
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
