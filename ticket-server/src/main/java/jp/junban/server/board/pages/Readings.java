package jp.junban.server.board.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readings of kanji, written behind them: {@code 番号[ばんごう]}. Where the reading belongs to more than
 * the kanji just before it, a bar shows where it begins: {@code ｜20日[はつか]}.
 */
final class Readings {

  private static final Pattern ANNOTATED =
      Pattern.compile("(?:｜([^｜\\[]+)|([\\p{IsHan}々〆ヶ]+))\\[([^\\]]*)\\]");

  private Readings() {}

  /** The text without its readings, for titles and attributes. */
  static String plain(String text) {
    return ANNOTATED
        .matcher(text)
        .replaceAll(match -> quoted(base(match.group(1), match.group(2))));
  }

  /** The text as HTML, escaped, with its readings as ruby. */
  static String html(String text) {
    StringBuilder html = new StringBuilder(text.length() * 2);
    Matcher matcher = ANNOTATED.matcher(text);
    int end = 0;
    while (matcher.find()) {
      html.append(escaped(text.substring(end, matcher.start())))
          .append("<ruby>")
          .append(escaped(base(matcher.group(1), matcher.group(2))))
          .append("<rt>")
          .append(escaped(matcher.group(3)))
          .append("</rt></ruby>");
      end = matcher.end();
    }
    return html.append(escaped(text.substring(end))).toString();
  }

  /** Safe between tags and in quoted attributes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String base(String marked, String kanji) {
    return marked == null ? kanji : marked;
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
