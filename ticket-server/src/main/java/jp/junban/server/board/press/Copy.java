package jp.junban.server.board.press;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import jp.junban.server.platform.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A page or a file ready to be sent any number of times, as it is and compressed. Its tag is weak,
 * as it stands for both.
 */
final class Copy {

  private static final String FRESH = "public, max-age=5, stale-while-revalidate=30";
  private static final int TAG_LENGTH = 20;

  private static final Pattern GZIP =
      Pattern.compile("(?:^|[,\\s])(?:x-)?gzip(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))");

  /** What browsers say; asked first, because it is nearly always this. */
  private static final String GZIP_FIRST = "gzip, ";

  private final Kind kind;
  private final byte[] bytes;
  private final byte[] compressed;
  private final String tag;

  Copy(Kind kind, String text) {
    this.kind = kind;
    bytes = text.getBytes(StandardCharsets.UTF_8);
    compressed = gzip(bytes);
    tag = "W/\"" + Digest.of(text).substring(0, TAG_LENGTH) + "\"";
  }

  String tag() {
    return tag;
  }

  /** As it is, for a file. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** Sends it, or that the reader has it already. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", FRESH);
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Content-Security-Policy", kind.policy());
    if (kind.forEverySite()) {
      response.setHeader("Access-Control-Allow-Origin", "*");
    }
    if (isKnown(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(kind.contentType());
    byte[] body = bytes;
    if (takesGzip(request.getHeader("Accept-Encoding"))) {
      response.setHeader("Content-Encoding", "gzip");
      body = compressed;
    }
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  static boolean takesGzip(@Nullable String acceptEncoding) {
    return acceptEncoding != null
        && (acceptEncoding.startsWith(GZIP_FIRST) || GZIP.matcher(acceptEncoding).find());
  }

  /** Whether an {@code If-None-Match} names this copy, compared weakly. */
  boolean isKnown(@Nullable String tags) {
    if (tags == null) {
      return false;
    }
    for (String known : tags.split(",")) {
      String trimmed = known.trim();
      if (trimmed.equals("*") || trimmed.equals(tag) || trimmed.equals(tag.substring(2))) {
        return true;
      }
    }
    return false;
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 2);
    try (GZIPOutputStream gzip = new Smallest(compressed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  /** Compressed once, sent often. */
  private static final class Smallest extends GZIPOutputStream {
    Smallest(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
