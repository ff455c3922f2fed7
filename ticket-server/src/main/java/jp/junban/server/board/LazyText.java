package jp.junban.server.board;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text that is written when somebody first wants to read it, and once. */
final class LazyText {

  private final Supplier<String> writer;
  private @Nullable String text;

  LazyText(Supplier<String> writer) {
    this.writer = writer;
  }

  synchronized String get() {
    String written = text;
    if (written == null) {
      written = writer.get();
      text = written;
    }
    return written;
  }
}
