package jp.junban.server.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages a visitor may choose; JA is always there and what everything falls back to. */
public enum Language {
  JA("ja"),
  JA_EASY("ja-easy"),
  EN("en"),
  ZH_HANS("zh-Hans"),
  KO("ko");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The tag used in JSON, in the database and in addresses. */
  @JsonValue
  public String tag() {
    return tag;
  }

  /** The value for an HTML {@code lang} attribute: easy Japanese is Japanese. */
  public String htmlTag() {
    return this == JA_EASY ? "ja" : tag;
  }

  /** The language of a tag, if we have it. */
  public static Optional<Language> of(@Nullable String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** As {@link #of}, for JSON: an unknown tag is bad input. */
  @JsonCreator
  static Language fromJson(String tag) {
    return of(tag).orElseThrow(() -> new IllegalArgumentException("unknown language " + tag));
  }

  /** The text in this language, or in Japanese. */
  public String pick(Map<Language, String> texts) {
    String own = texts.get(this);
    String text = own == null ? texts.get(JA) : own;
    return text == null ? "" : text;
  }
}
