package jp.junban.server.offices;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/** Between texts as stored (by language tag) and as used (by language, in a fixed order). */
final class Texts {

  private Texts() {}

  static <T> Map<Language, String> read(Map<String, T> stored, Function<T, @Nullable String> part) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    stored.forEach(
        (tag, text) -> {
          String value = part.apply(text);
          if (value != null && !value.isBlank()) {
            Language.of(tag).ifPresent(language -> texts.put(language, value));
          }
        });
    return texts;
  }

  /**
   * @param text makes what is stored of a language's name; a language without a name is not stored,
   *     which {@link AdminForms} refuses
   */
  static <T> Map<String, T> write(
      Map<Language, String> names, BiFunction<Language, String, T> text) {
    Map<String, T> stored = new LinkedHashMap<>();
    names.forEach((language, name) -> stored.put(language.tag(), text.apply(language, name)));
    return stored;
  }
}
