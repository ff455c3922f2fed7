package jp.junban.server.board.pages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.junban.server.board.TicketStatusView;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TicketPageTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T14:44:10+09:00");

  private final PageRenderer renderer = new PageRenderer();

  @Test
  void whoWaitsReadsHowManyAreAheadAndWhenItWillBe() {
    String page = waiting(Language.JA, 5, 600, false);
    assertContains(page, "<b>5</b> 人");
    assertContains(page, "約<b>10</b>分");
    assertContains(page, "<b>14:55</b> ごろお呼びします");
    assertContains(page, "<span class=\"sr\">A140</span>");
    assertContains(page, "<title>A140 あと5人 | 順番のご案内</title>");
    assertContains(page, "<meta name=\"robots\" content=\"noindex\">");
    assertContains(page, "data-status-url=\"/api/v1/ticket-status/abcdefghijklmnopqrstuv\"");
  }

  @Test
  void whoIsNearlyThereIsAskedIntoTheLobby() {
    assertContains(waiting(Language.JA, 0, 100, false), "まもなくお呼びします。ロビーでお待ちください");
  }

  @Test
  void withoutAForecastNoTimeIsMadeUp() {
    String page = waiting(Language.JA, 5, null, false);
    assertContains(page, "画面か番号札の番号でお呼びします");
    assertFalse(page.contains("ごろお呼びします"));
  }

  @Test
  void afterClosingWhoWaitsIsToldThatTheyAreStillCalled() {
    assertContains(waiting(Language.JA, 2, 600, true), "最後の方までお呼びします");
  }

  @Test
  void whoIsCalledReadsTheCounterOnIndigo() {
    String page = at(Language.JA, TicketStatus.CALLED);
    assertContains(page, "<body class=\"ticket called\">");
    assertContains(page, "role=\"alert\">3番窓口へお越しください");
    assertContains(page, "14:43にお呼びしました");
  }

  @ParameterizedTest
  @CsvSource({
    "SERVING, 窓口で手続き中です",
    "ON_HOLD, 手続きの途中です",
    "NO_SHOW, お呼びしましたが、いらっしゃいませんでした",
    "FINISHED, 手続きは終わりました",
    "CANCELLED, 順番は取り消されました",
    "EXPIRED, この番号の受付は終わりました"
  })
  void everyOtherStatusHasItsWordsAndKeepsTheNumber(TicketStatus status, String words) {
    String page = at(Language.JA, status);
    assertContains(page, words);
    assertContains(page, "<span class=\"sr\">A140</span>");
    assertFalse(page.contains("ticket called"));
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusCanBeToldInEveryLanguage(Language language) {
    for (TicketStatus status : TicketStatus.values()) {
      assertContains(at(language, status), "</html>");
    }
  }

  private String waiting(
      Language language, int ahead, @Nullable Integer seconds, boolean lastOnes) {
    OffsetDateTime callAt = seconds == null ? null : NOW.plusSeconds(seconds);
    return render(
        language,
        new TicketStatusView(
            "A140",
            "A",
            TicketStatus.WAITING,
            Language.JA,
            Map.of(Language.JA, "電子証明書の更新"),
            office(),
            null,
            ahead,
            seconds,
            callAt,
            NOW.minusMinutes(9),
            null,
            NOW),
        lastOnes);
  }

  private String at(Language language, TicketStatus status) {
    return render(
        language,
        new TicketStatusView(
            "A140",
            "A",
            status,
            Language.JA,
            Map.of(Language.JA, "電子証明書の更新"),
            office(),
            status.atCounter() ? "3" : null,
            null,
            null,
            null,
            NOW.minusMinutes(9),
            NOW.minusMinutes(1),
            NOW),
        false);
  }

  private String render(Language language, TicketStatusView view, boolean lastOnes) {
    TicketPage page = TicketPage.of("abcdefghijklmnopqrstuv", view, lastOnes);
    return renderer.render("ticket", language, Map.of("ticket", page));
  }

  private static TicketStatusView.OfficeInfo office() {
    return new TicketStatusView.OfficeInfo("aoba", Map.of(Language.JA, "青葉カードセンター"));
  }

  private static void assertContains(String page, String part) {
    assertTrue(page.contains(part), () -> "\"" + part + "\" is not in\n" + page);
  }
}
