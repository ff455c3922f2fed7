package jp.junban.server.board.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/** The sentences of the public pages in one language, with readings where the language has them. */
final class PageTexts {

  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
  private static final String COUNT = "n";
  private static final String READING_OF_MINUTES = "pun";

  private final Properties texts;

  private PageTexts(Properties texts) {
    this.texts = texts;
  }

  /** Reads the sentences of a language. */
  static PageTexts of(Language language) {
    String file = "/pages/texts/" + language.tag() + ".properties";
    Properties texts = new Properties();
    try (InputStream in = PageTexts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from this build");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PageTexts(texts);
  }

  /** The keys of all sentences. */
  Iterable<String> keys() {
    return texts.stringPropertyNames();
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  /** A sentence with its holes. */
  String pattern(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return text;
  }

  /**
   * A sentence with its holes filled: {@code 約{n}分}. With a count {@code n} of 1 or 2 the sentence
   * of {@code key.1} or {@code key.2} is taken, where there is one.
   *
   * @param shown how a value is written
   * @throws IllegalArgumentException when the language lacks the sentence or the caller a value
   */
  String text(String key, Map<String, ?> values, Function<Object, String> shown) {
    Object count = values.get(COUNT);
    String own = key + "." + count;
    String text = pattern(count != null && has(own) ? own : key);
    return HOLE.matcher(text)
        .replaceAll(
            hole -> {
              String name = hole.group(1);
              return Matcher.quoteReplacement(
                  name.equals(READING_OF_MINUTES)
                      ? readingOfMinutes(count)
                      : shown.apply(value(key, name, values)));
            });
  }

  private static Object value(String key, String name, Map<String, ?> values) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no value for {" + name + "} of " + key);
    }
    return value;
  }

  /** 分 is read ふん after 2, 5, 7 and 9, else ぷん. */
  private static String readingOfMinutes(@Nullable Object minutes) {
    String digits = String.valueOf(minutes);
    return "2579".indexOf(digits.charAt(digits.length() - 1)) < 0 ? "ぷん" : "ふん";
  }
}
