package jp.junban.devices.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
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
}
