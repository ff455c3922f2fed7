package jp.junban.server.reservations.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource({"ｻﾄｳ ﾊﾅｺ", "サトウ　ハナコ", "さとう はなこ", "サトウハナコ"})
  void namesAreComparedWithoutWidthSpacesOrKindOfKana(String typed) {
    assertEquals("サトウハナコ", Folded.name(typed));
  }

  @ParameterizedTest
  @CsvSource({"佐藤 花子, 佐藤花子", "Ｓａｔｏ Hanako, satohanako", "㈱, (株)"})
  void otherScriptsAreFoldedByNfkc(String typed, String folded) {
    assertEquals(folded, Folded.name(typed));
  }
}
