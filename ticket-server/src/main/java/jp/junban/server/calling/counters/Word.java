package jp.junban.server.calling.counters;

import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What somebody says to colleagues. */
public record Word(@Nullable String text) {

  /**
   * The text without what is blank around it; null when nothing is said.
   *
   * @throws Problem 400 when it is too long
   */
  @Nullable String plain(int longest) {
    if (text != null && text.length() > longest) {
      throw Problem.invalid(
          "text", longest + "文字までで入力してください。", "This has at most " + longest + " characters.");
    }
    return text == null || text.isBlank() ? null : text.strip();
  }
}
