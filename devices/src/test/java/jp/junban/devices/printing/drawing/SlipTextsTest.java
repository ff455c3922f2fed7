package jp.junban.devices.printing.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import jp.junban.devices.printing.ExpectedWait;
import jp.junban.devices.printing.SampleSlips;
import org.junit.jupiter.api.Test;

class SlipTextsTest {

  @Test
  void everyLanguageHasTheSameWords() {
    for (String language : SlipTexts.LANGUAGES) {
      assertEquals(SlipTexts.of("ja").keys(), SlipTexts.of(language).keys(), language);
    }
  }

  @Test
  void anUnknownLanguageGetsJapanese() {
    assertEquals(SlipTexts.of("ja"), SlipTexts.of("fr"));
  }

  @Test
  void minutesGoInFivesFromTenUpAndSoonUnderThree() {
    SlipTexts ja = SlipTexts.of("ja");
    assertEquals("まもなくです", ja.minutes(Duration.ofSeconds(179)));
    assertEquals("あと約3分", ja.minutes(Duration.ofSeconds(180)));
    assertEquals("あと約9分", ja.minutes(Duration.ofMinutes(9)));
    assertEquals("あと約10分", ja.minutes(Duration.ofMinutes(12)));
    assertEquals("あと約25分", ja.minutes(Duration.ofSeconds(1500)));
  }

  @Test
  void clockTimesGoUpToFiveMinutesAndOverMidnight() {
    SlipTexts ja = SlipTexts.of("ja");
    assertEquals("*15:00*ごろ", ja.clock(SampleSlips.ISSUED.withHour(14).withMinute(57)));
    assertEquals("*15:05*ごろ", ja.clock(SampleSlips.ISSUED.withHour(15).withMinute(0)));
    assertEquals(
        "*15:00*ごろ",
        ja.clock(SampleSlips.ISSUED.withHour(15).withMinute(0).withSecond(0).withNano(0)));
    assertEquals("*00:00*ごろ", ja.clock(SampleSlips.ISSUED.withHour(23).withMinute(58)));
  }

  @Test
  void theDateIsWrittenAsReadersOfTheLanguageWriteIt() {
    assertEquals("発券 2026年11月21日(土) 14:32", SlipTexts.of("ja").issued(SampleSlips.ISSUED));
    assertEquals("Issued Sat 21 Nov 2026 14:32", SlipTexts.of("en").issued(SampleSlips.ISSUED));
    assertTrue(SlipTexts.of("zh-Hans").issued(SampleSlips.ISSUED).contains("(周六)"));
    assertTrue(SlipTexts.of("ko").issued(SampleSlips.ISSUED).contains("21일(토)"));
  }

  @Test
  void aRangeGoesOutToWholeFives() {
    SlipTexts ja = SlipTexts.of("ja");
    assertEquals("*20〜35* 分", ja.wait(range(1499, 1801)));
    assertEquals("*25〜30* 分", ja.wait(range(1500, 1800)));
    assertEquals("*10* 分以内", ja.wait(range(0, 301)));
    assertEquals("*5〜100* 分", ja.wait(range(300, 6000)));
    assertEquals("14:40ごろまで", ja.window(SampleSlips.ISSUED, range(299, 300)));
    // issued at 14:32:05
    assertEquals("14:50〜15:05ごろ", ja.window(SampleSlips.ISSUED, range(1200, 1800)));
    assertEquals(
        "23:55〜00:15ごろ",
        ja.window(SampleSlips.ISSUED.withHour(23).withMinute(50), range(301, 1200)));
  }

  @Test
  void aWaitIsNeverNegativeAndEndsAfterItBegins() {
    assertThrows(IllegalArgumentException.class, () -> range(-1, 5));
    assertThrows(IllegalArgumentException.class, () -> range(6, 5));
    assertFalse(ExpectedWait.of(Duration.ofMinutes(5)).isRange());
  }

  @Test
  void ourOwnWordsNeedNoReplacement() {
    for (String language : SlipTexts.LANGUAGES) {
      for (String key : SlipTexts.of(language).keys()) {
        for (boolean bold : new boolean[] {true, false}) {
          String drawn =
              Typesetter.runs(SlipTexts.of(language).say(key), new Letter(language, bold, 1))
                  .stream()
                  .map(Typesetter.Run::text)
                  .collect(Collectors.joining());
          assertFalse(drawn.contains("〓"), language + " " + key + " " + drawn);
        }
      }
    }
  }

  private static ExpectedWait range(long fromSeconds, long toSeconds) {
    return new ExpectedWait(Duration.ofSeconds(fromSeconds), Duration.ofSeconds(toSeconds));
  }
}
