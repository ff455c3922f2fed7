package jp.junban.server.board.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import jp.junban.server.platform.Language;
import org.junit.jupiter.api.Test;

class PageLanguageTest {

  @Test
  void theFirstLanguageWeHaveIsTaken() {
    assertEquals(
        Language.KO, PageLanguage.firstOf(List.of(Locale.forLanguageTag("pt-BR"), Locale.KOREA)));
    assertEquals(Language.ZH_HANS, PageLanguage.firstOf(List.of(Locale.TAIWAN)));
  }

  @Test
  void whoeverReadsNoneOfOursGetsJapanese() {
    assertEquals(Language.JA, PageLanguage.firstOf(List.of(Locale.FRANCE)));
  }
}
