package jp.junban.server.board;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to many: written when somebody first wants to read it, and once, both as text and in
 * UTF-8.
 */
final class LiveText {

  private final Supplier<byte[]> writer;
  private byte @Nullable [] utf8;
  private @Nullable String text;

  /**
   * @param writer gives the text in UTF-8
   */
  LiveText(Supplier<byte[]> writer) {
    this.writer = writer;
  }

  /** The text in UTF-8; the same array for everybody, so nobody changes it. */
  synchronized byte[] utf8() {
    byte[] written = utf8;
    if (written == null) {
      written = writer.get();
      utf8 = written;
    }
    return written;
  }

  synchronized String text() {
    String decoded = text;
    if (decoded == null) {
      decoded = new String(utf8(), StandardCharsets.UTF_8);
      text = decoded;
    }
    return decoded;
  }
}
