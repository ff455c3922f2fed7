package jp.junban.server.board.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadingsTest {

  @Test
  void readingsStandAboveTheirKanji() {
    assertEquals("<ruby>受付<rt>うけつけ</rt></ruby>を しました", Readings.html("受付[うけつけ]を しました"));
  }

  @Test
  void aBarShowsWhereALongerBaseBegins() {
    assertEquals("<ruby>1人<rt>ひとり</rt></ruby> います", Readings.html("｜1人[ひとり] います"));
  }

  @Test
  void plainTextHasNoReadings() {
    assertEquals("12月20日(日)", Readings.plain("12月[がつ]｜20日[はつか](日[にち])"));
    assertEquals("$1 \\ 番号", Readings.plain("$1 \\ 番号[ばんごう]"));
  }

  @Test
  void bracketsBehindOtherThanKanjiAreText() {
    assertEquals("Counter [3]", Readings.html("Counter [3]"));
  }

  @Test
  void everythingIsEscaped() {
    assertEquals(
        "&lt;b&gt; &amp; &quot;&#39;<ruby>字<rt>&lt;i&gt;</rt></ruby>",
        Readings.html("<b> & \"'字[<i>]"));
  }
}
