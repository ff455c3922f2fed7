package jp.junban.server.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps languages by their tags. */
@Converter(autoApply = true)
public class LanguageColumn implements AttributeConverter<Language, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Language language) {
    return language == null ? null : language.tag();
  }

  @Override
  public @Nullable Language convertToEntityAttribute(@Nullable String tag) {
    return Language.of(tag).orElse(null);
  }
}
