package jp.junban.devices.printing;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Slips to draw in tests; every name and number is invented. */
public final class SampleSlips {
  public static final String LINK = "http://127.0.0.1:8080/t/q7Zk3vXb9LmT2wYcR5nHsA";
  public static final ZonedDateTime ISSUED =
      ZonedDateTime.parse("2026-11-21T14:32:05.123+09:00[Asia/Tokyo]");

  private static final Map<String, String> OFFICES =
      Map.of(
          "ja", "青葉市マイナンバーカードセンター",
          "en", "Aoba City My Number Card Center",
          "zh-Hans", "青叶市个人编号卡中心",
          "ko", "아오바시 마이넘버카드 센터",
          "ja-easy", "あおばし マイナンバーカード センター");
  private static final Map<String, String> PROCEDURES =
      Map.of(
          "ja", "電子証明書の更新",
          "en", "Renew the digital certificate",
          "zh-Hans", "更新电子证书",
          "ko", "전자증명서 갱신",
          "ja-easy", "でんし しょうめいしょを あたらしく する");
  private static final Map<String, String> NOTICES =
      Map.of(
          "ja", "本人確認の書類をご用意ください。",
          "en", "Please have your ID documents ready.",
          "zh-Hans", "请准备好身份证明文件。",
          "ko", "본인 확인 서류를 준비해 주십시오.",
          "ja-easy", "なまえが わかる しょるいを だして おいて ください。");

  private SampleSlips() {}

  public static Slip in(String language) {
    return slip(language, word(PROCEDURES, language), LINK, word(NOTICES, language));
  }

  public static Slip withTexts(String language, String text) {
    return slip(language, text, LINK, text);
  }

  public static Slip withLink(@Nullable String link) {
    return slip("ja", word(PROCEDURES, "ja"), link, null);
  }

  /** As an office that knows neither people nor time prints it. */
  public static Slip withoutWaits(String language) {
    Slip slip = in(language);
    return new Slip(
        language,
        slip.officeName(),
        slip.number(),
        slip.procedureName(),
        slip.procedureNameJa(),
        ISSUED,
        null,
        null,
        null,
        LINK,
        null,
        "tickets.example.jp",
        false,
        null);
  }

  /** Another number, with another link; every such slip looks different. */
  public static Slip numbered(String number) {
    Slip slip = in("ja");
    return new Slip(
        slip.language(),
        slip.officeName(),
        number,
        slip.procedureName(),
        slip.procedureNameJa(),
        ISSUED,
        slip.peopleAhead(),
        slip.expectedWait(),
        slip.expectedCallAt(),
        LINK.substring(0, LINK.length() - number.length()) + number,
        slip.notice(),
        null,
        false,
        null);
  }

  /** With a range of waits, and the public page instead of a notice. */
  public static Slip withRange(String language, int fromMinutes, int toMinutes) {
    Slip slip = in(language);
    return new Slip(
        language,
        slip.officeName(),
        slip.number(),
        slip.procedureName(),
        slip.procedureNameJa(),
        ISSUED,
        12,
        new ExpectedWait(Duration.ofMinutes(fromMinutes), Duration.ofMinutes(toMinutes)),
        slip.expectedCallAt(),
        LINK,
        null,
        "tickets.example.jp",
        false,
        null);
  }

  /** Of a visitor who is called by the time of a reservation. */
  public static Slip booked(String language, ZonedDateTime slot) {
    Slip slip = in(language);
    return new Slip(
        language,
        slip.officeName(),
        slip.number(),
        slip.procedureName(),
        slip.procedureNameJa(),
        ISSUED,
        slip.peopleAhead(),
        slip.expectedWait(),
        slip.expectedCallAt(),
        LINK,
        slip.notice(),
        slip.publicPage(),
        false,
        slot);
  }

  private static Slip slip(
      String language, String procedure, @Nullable String link, @Nullable String notice) {
    return new Slip(
        language,
        word(OFFICES, language),
        "A140",
        procedure,
        word(PROCEDURES, "ja"),
        ISSUED,
        12,
        ExpectedWait.of(Duration.ofSeconds(1500)),
        ISSUED.plusSeconds(1500),
        link,
        notice,
        null,
        false,
        null);
  }

  private static String word(Map<String, String> words, String language) {
    return words.getOrDefault(language, "?");
  }
}
