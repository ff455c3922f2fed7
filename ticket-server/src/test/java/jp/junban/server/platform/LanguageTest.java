package jp.junban.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void theFiveLanguagesHaveTheTagsOfTheApi() {
    assertEquals(
        List.of("ja", "ja-easy", "en", "zh-Hans", "ko"),
        List.of(Language.values()).stream().map(Language::tag).toList());
  }

  @Test
  void jsonUsesTheTags() {
    assertEquals("\"zh-Hans\"", Json.mapper().writeValueAsString(Language.ZH_HANS));
    assertEquals(Language.JA_EASY, Json.mapper().readValue("\"ja-easy\"", Language.class));
    assertEquals("{\"ko\":\"x\"}", Json.mapper().writeValueAsString(Map.of(Language.KO, "x")));
  }

  @Test
  void anUnknownTagIsNoLanguage() {
    assertEquals(Optional.empty(), Language.of("JA"));
    assertEquals(Optional.empty(), Language.of(null));
  }

  @Test
  void aMissingTextFallsBackToJapanese() {
    Map<Language, String> texts = Map.of(Language.JA, "窓口", Language.EN, "Counter");
    assertEquals("Counter", Language.EN.pick(texts));
    assertEquals("窓口", Language.KO.pick(texts));
    assertEquals("", Language.KO.pick(Map.of()));
  }

  @Test
  void easyJapaneseIsJapaneseForABrowser() {
    assertEquals("ja", Language.JA_EASY.htmlTag());
    assertEquals("zh-Hans", Language.ZH_HANS.htmlTag());
  }
}
