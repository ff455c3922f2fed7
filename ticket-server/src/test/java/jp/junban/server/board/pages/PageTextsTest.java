package jp.junban.server.board.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.junban.server.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTextsTest {

  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern BARE_KANJI = Pattern.compile("[\\p{IsHan}々]");

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasEverySentenceWithTheSameHoles(Language language) {
    assertEquals(holes(Language.JA), holes(language));
  }

  @Test
  void everyKanjiOfEasyJapaneseHasItsReading() {
    PageTexts texts = PageTexts.of(Language.JA_EASY);
    Set<String> bare = new TreeSet<>();
    for (String key : texts.keys()) {
      String html = Readings.html(texts.pattern(key));
      if (BARE_KANJI.matcher(html.replaceAll("<ruby>.*?</ruby>", "")).find()) {
        bare.add(key);
      }
    }
    assertEquals(Set.of(), bare);
  }

  @Test
  void oneAndTwoPeopleAreCountedInTheirOwnWords() {
    assertEquals("1 person waiting", text(Language.EN, "waiting.total", 1));
    assertEquals("2 people waiting", text(Language.EN, "waiting.total", 2));
    assertEquals("｜2人[ふたり] 待[ま]って います", text(Language.JA_EASY, "waiting", 2));
  }

  @Test
  void minutesAreReadByTheirLastDigit() {
    assertEquals("だいたい 25分[ふん]", text(Language.JA_EASY, "minutes", 25));
    assertEquals("だいたい 30分[ぷん]", text(Language.JA_EASY, "minutes", 30));
  }

  @Test
  void aMissingSentenceOrValueIsAMistakeOfOurs() {
    PageTexts texts = PageTexts.of(Language.JA);
    assertThrows(
        IllegalArgumentException.class, () -> texts.text("no.such", Map.of(), Object::toString));
    assertThrows(
        IllegalArgumentException.class, () -> texts.text("waiting", Map.of(), Object::toString));
  }

  private static String text(Language language, String key, int count) {
    return PageTexts.of(language).text(key, Map.of("n", count), Object::toString);
  }

  /** By key; the variants for counts and the reading of minutes are a language's own matter. */
  private static Map<String, Set<String>> holes(Language language) {
    PageTexts texts = PageTexts.of(language);
    Map<String, Set<String>> holes = new TreeMap<>();
    for (String key : texts.keys()) {
      boolean variant = key.matches(".*\\.[12]") && texts.has(key.replaceFirst("\\.[12]$", ""));
      if (!variant) {
        holes.put(key, holes(texts.pattern(key)));
      }
    }
    return holes;
  }

  private static Set<String> holes(String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = HOLE.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    names.remove("pun");
    return names;
  }
}
