package jp.junban.kiosk.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.junban.kiosk.platform.Problem;
import org.jspecify.annotations.Nullable;

/** The files of the page, from our own jars. Each is read once and kept: there are few. */
final class PageFiles {
  private static final String INDEX = "/kiosk-page/index.html";
  private static final Pattern SAFE = Pattern.compile("(/[A-Za-z0-9_@-][A-Za-z0-9._@-]*)+");
  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "mp3", "audio/mpeg");

  private final Map<String, PageFile> files = new ConcurrentHashMap<>();
  private final String contentSecurityPolicy;

  private record PageFile(byte[] bytes, String type, String etag) {}

  PageFiles() {
    PageFile index =
        load(INDEX).orElseThrow(() -> new IllegalStateException("The program lacks " + INDEX));
    this.contentSecurityPolicy = policy(new String(index.bytes(), StandardCharsets.UTF_8));
  }

  /** Only our own files, and of the scripts inside a page only the import map. */
  String contentSecurityPolicy() {
    return contentSecurityPolicy;
  }

  /**
   * @param path as it came, not decoded: a file of ours needs no escapes
   * @param knownEtag what the browser has; null for nothing
   * @throws Problem 404 for all that is not a file of the page
   */
  Reply reply(String path, @Nullable String knownEtag) {
    PageFile file =
        load(path.equals("/") ? INDEX : path).orElseThrow(() -> Problem.notFound("このページはありません。"));
    // library paths carry their version; the rest changes with the program
    String keep = path.startsWith("/webjars/") ? "public, max-age=31536000, immutable" : "no-cache";
    Reply reply =
        file.etag().equals(knownEtag)
            ? Reply.empty(304)
            : new Reply(200, file.type(), file.bytes(), Map.of());
    return reply.with("ETag", file.etag()).with("Cache-Control", keep);
  }

  private Optional<PageFile> load(String path) {
    PageFile known = files.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || !SAFE.matcher(path).matches()) {
      return Optional.empty();
    }
    Optional<PageFile> file = read(path).map(b -> new PageFile(b, type, etag(b)));
    file.ifPresent(f -> files.put(path, f));
    return file;
  }

  private static Optional<byte[]> read(String path) {
    String resource;
    if (path.startsWith("/kiosk-page/")) {
      resource = path;
    } else if (path.startsWith("/shared/") || path.startsWith("/webjars/")) {
      resource = "/META-INF/resources" + path;
    } else {
      return Optional.empty();
    }
    try (InputStream in = PageFiles.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String policy(String index) {
    Matcher map = IMPORT_MAP.matcher(index);
    String script = "'self'";
    if (map.find()) {
      byte[] hash = sha256(map.group(1).getBytes(StandardCharsets.UTF_8));
      script += " 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
    return "default-src 'self'; script-src "
        + script
        + "; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self';"
        + " media-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'";
  }

  private static String etag(byte[] bytes) {
    String hash = Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(bytes));
    return "\"" + hash.substring(0, 22) + "\"";
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
