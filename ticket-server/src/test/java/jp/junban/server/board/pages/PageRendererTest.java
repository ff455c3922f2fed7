package jp.junban.server.board.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import jp.junban.server.platform.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageRendererTest {

  @ParameterizedTest
  @EnumSource
  void whateverWentWrongIsToldInEveryLanguage(Language language) {
    PageRenderer renderer = new PageRenderer();
    for (ErrorKind kind : ErrorKind.values()) {
      String page = renderer.render("error", language, Map.of("key", kind.text()));
      assertTrue(page.contains("<html lang=\"" + language.htmlTag() + "\">"), page);
      assertTrue(page.strip().endsWith("</html>"), page);
    }
  }
}
