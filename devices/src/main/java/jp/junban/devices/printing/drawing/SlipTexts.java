package jp.junban.devices.printing.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import jp.junban.devices.printing.ExpectedWait;

/** The fixed words of a slip, one properties file for each language. */
final class SlipTexts {
  static final List<String> LANGUAGES = List.of("ja", "en", "zh-Hans", "ko", "ja-easy");

  private static final Map<String, SlipTexts> ALL = loadAll();
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Properties words;
  private final DateTimeFormatter issuedAt;

  private SlipTexts(Properties words) {
    this.words = words;
    this.issuedAt =
        DateTimeFormatter.ofPattern(
            words.getProperty("issued.pattern"),
            Locale.forLanguageTag(words.getProperty("locale")));
  }

  /** The words of a language; those of Japanese for one we do not have. */
  static SlipTexts of(String language) {
    SlipTexts texts = ALL.get(language);
    return texts != null ? texts : get(ALL, "ja");
  }

  String say(String key) {
    String words = this.words.getProperty(key);
    if (words == null) {
      throw new IllegalArgumentException("No words for " + key);
    }
    return words;
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  String peopleAhead(int people) {
    return say("ahead.value").replace("{n}", Integer.toString(people));
  }

  /**
   * The clock time, rounded up to five minutes: who comes by it is never too early to be called.
   */
  String clock(ZonedDateTime at) {
    return say("call.value").replace("{t}", CLOCK.format(upToFive(at)));
  }

  /** The wait in minutes: "soon" under three, whole fives from ten up. */
  String minutes(Duration wait) {
    if (wait.toMinutes() < 3) {
      return say("call.soon");
    }
    long minutes = Math.round(wait.toSeconds() / 60.0);
    long shown = minutes < 10 ? minutes : Math.round(minutes / 5.0) * 5;
    return say("call.minutes").replace("{m}", Long.toString(shown));
  }

  /** A range of minutes in fives, {@code 20〜30}; one that begins at once only has its end. */
  String wait(ExpectedWait wait) {
    return say(atOnce(wait) ? "wait.within" : "wait.value")
        .replace("{a}", Long.toString(wait.from().toMinutes() / 5 * 5))
        .replace("{b}", Long.toString(upToFive(wait.to())));
  }

  /** The same as clock times: the whole fives around it. */
  String window(ZonedDateTime issuedAt, ExpectedWait wait) {
    LocalTime from = issuedAt.plus(wait.from()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return say(atOnce(wait) ? "call.until" : "call.window")
        .replace("{a}", CLOCK.format(from.minusMinutes(from.getMinute() % 5)))
        .replace("{b}", CLOCK.format(upToFive(issuedAt.plus(wait.to()))));
  }

  /** The time of a reservation, to the minute. */
  String slot(ZonedDateTime at) {
    return say("slot.value").replace("{t}", CLOCK.format(at));
  }

  String issued(ZonedDateTime at) {
    return (say("issued") + " " + issuedTime(at)).strip();
  }

  /** The same without the word before it. */
  String issuedTime(ZonedDateTime at) {
    return issuedAt.format(at);
  }

  private static boolean atOnce(ExpectedWait wait) {
    return wait.from().toMinutes() < 5;
  }

  private static LocalTime upToFive(ZonedDateTime at) {
    LocalTime minute = at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    LocalTime up = minute.isBefore(at.toLocalTime()) ? minute.plusMinutes(1) : minute;
    return up.plusMinutes((5 - up.getMinute() % 5) % 5);
  }

  private static long upToFive(Duration wait) {
    return (wait.toSeconds() + 299) / 300 * 5;
  }

  private static Map<String, SlipTexts> loadAll() {
    Map<String, SlipTexts> all = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      all.put(language, new SlipTexts(load("slip-texts-" + language + ".properties")));
    }
    return all;
  }

  private static Properties load(String file) {
    Properties words = new Properties();
    try (InputStream in = SlipTexts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks " + file);
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static SlipTexts get(Map<String, SlipTexts> all, String language) {
    SlipTexts texts = all.get(language);
    if (texts == null) {
      throw new IllegalStateException("The program lacks the words of " + language);
    }
    return texts;
  }
}
