package jp.junban.server.board.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import jp.junban.server.platform.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A page ready to be sent any number of times, as it is and compressed. Its tag is weak, as it
 * stands for both.
 */
final class RenderedPage {

  private static final String FRESH = "public, max-age=5, stale-while-revalidate=30";
  private static final int TAG_LENGTH = 20;

  private static final Pattern GZIP =
      Pattern.compile("(?:^|[,\\s])(?:x-)?gzip(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))");

  private final byte[] bytes;
  private final byte[] compressed;
  private final String tag;

  RenderedPage(String html) {
    bytes = html.getBytes(StandardCharsets.UTF_8);
    compressed = gzip(bytes);
    tag = "\"" + Digest.of(html).substring(0, TAG_LENGTH) + "\"";
  }

  String tag() {
    return "W/" + tag;
  }

  /** Sends the page, or that the reader has it already. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", FRESH);
    response.setHeader("ETag", tag());
    response.setHeader("Vary", "Accept-Encoding");
    if (isKnown(request.getHeaders("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("text/html; charset=UTF-8");
    byte[] body = bytes;
    if (takesGzip(request.getHeader("Accept-Encoding"))) {
      response.setHeader("Content-Encoding", "gzip");
      body = compressed;
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  static boolean takesGzip(@Nullable String acceptEncoding) {
    return acceptEncoding != null && GZIP.matcher(acceptEncoding).find();
  }

  /** Whether the tags of an {@code If-None-Match} name this page, compared weakly. */
  boolean isKnown(Enumeration<String> tags) {
    while (tags.hasMoreElements()) {
      for (String known : tags.nextElement().split(",")) {
        String trimmed = known.trim();
        if (trimmed.equals("*") || trimmed.equals(tag) || trimmed.equals(tag())) {
          return true;
        }
      }
    }
    return false;
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 2);
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }
}
