package jp.junban.server.board.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.junban.server.board.pages.PageRenderer;
import jp.junban.server.board.ticket.TicketStatusView.Wait;
import jp.junban.server.calling.VisitorDesk;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TicketPageTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T14:44:10+09:00");

  private static final String TOKEN = "abcdefghijklmnopqrstuv";

  private final PageRenderer renderer = new PageRenderer();

  @Test
  void whoWaitsReadsHowManyAreAheadAndWhenItWillBe() {
    String page = waiting(Language.JA, 5, 600, false);
    assertContains(page, "<b>5</b> 人");
    assertContains(page, "約<b>10</b>分");
    assertContains(page, "<b>14:55</b> ごろお呼びします");
    assertContains(page, "<span class=\"sr\">A140</span>");
    assertContains(page, "<title>A140 あと5人 | 順番のご案内</title>");
    assertContains(page, "<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">");
    assertContains(page, "action=\"/t/abcdefghijklmnopqrstuv/cancel\"");
  }

  @Test
  void whoIsNearlyThereIsAskedIntoTheLobby() {
    assertContains(waiting(Language.JA, 0, 100, false), "まもなくお呼びします。ロビーでお待ちください");
  }

  @Test
  void onADayUnlikeOthersARangeIsToldAndThatItIsLate() {
    Wait late = new Wait(20, 10, 35, NOW.plusMinutes(21), NOW.plusMinutes(36), true, true);
    String page = render(Language.JA, waiting(5, late), false);
    assertContains(page, "約<b>10</b>〜<b>35</b>分");
    assertContains(page, "<b>15:05</b>〜<b>15:20</b> ごろお呼びします");
    assertContains(page, "遅れています");
    Wait quick = new Wait(20, 10, 35, NOW.plusMinutes(21), NOW.plusMinutes(36), true, false);
    assertFalse(render(Language.JA, waiting(5, quick), false).contains("遅れています"));
  }

  @Test
  void whoIsCalledReadsWhereTheCounterIs() {
    assertContains(at(Language.JA, TicketStatus.CALLED), "入って右です");
    assertContains(at(Language.EN, TicketStatus.CALLED), "<span lang=\"ja\">入って右です</span>");
    assertFalse(at(Language.JA, TicketStatus.SERVING).contains("入って右です"));
  }

  @Test
  void onlyWhoMayIsAskedWhetherToCancel() {
    assertContains(waiting(Language.JA, 5, 600, false), "順番を取り消しますか。元には戻せません。");
    assertFalse(at(Language.JA, TicketStatus.CALLED).contains("順番を取り消す"));
  }

  @Test
  void theTagIsTheSameAsLongAsThePageSaysTheSame() {
    TicketStatusView shown = waiting(5, wait(600));
    String tag = tag(shown, Language.JA);
    assertEquals(tag, tag(later(shown, 20), Language.JA), "only time has passed");
    assertNotEquals(tag, tag(waiting(4, wait(600)), Language.JA), "one fewer ahead");
    assertNotEquals(tag, tag(waiting(5, wait(1200)), Language.JA), "another wait");
    assertNotEquals(tag, tag(shown, Language.EN), "another language");
    TicketPage page = TicketPage.of(TOKEN, shown, false);
    assertNotEquals(tag, page.tag(Language.JA, "another build"));
    assertNotEquals(tag, TicketPage.of(TOKEN, shown, true).tag(Language.JA, "build"));
  }

  @Test
  void whatIsOldSaysSo() {
    String fresh = waiting(Language.JA, 5, 600, false);
    assertContains(fresh, "data-stale hidden");
    TicketStatusView view = waiting(5, wait(600));
    String old = render(Language.JA, stale(view), false);
    assertContains(old, "data-stale>");
    assertContains(old, "<span class=\"sr\">A140</span>");
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

  @Test
  void aPlaceNotYetKnownIsAskedForAgainEvenWithoutScripts() {
    String again = "<noscript><meta http-equiv=\"refresh\"";
    assertContains(at(Language.JA, TicketStatus.WAITING), again);
    assertFalse(waiting(Language.JA, 4, 900, false).contains(again));
    assertFalse(at(Language.JA, TicketStatus.FINISHED).contains(again));
  }

  private String waiting(
      Language language, int ahead, @Nullable Integer seconds, boolean lastOnes) {
    return render(language, waiting(ahead, seconds == null ? null : wait(seconds)), lastOnes);
  }

  /** Told as it is on a day like others. */
  private static Wait wait(int seconds) {
    int minutes = seconds < 180 ? 0 : seconds / 60;
    OffsetDateTime callAt = NOW.plusMinutes(minutes + 1);
    return new Wait(minutes, 0, minutes + 10, callAt, callAt.plusMinutes(10), false, false);
  }

  private static TicketStatusView waiting(int ahead, @Nullable Wait told) {
    return view(TicketStatus.WAITING, ahead, told);
  }

  private static TicketStatusView view(
      TicketStatus status, @Nullable Integer ahead, @Nullable Wait told) {
    boolean atCounter = status.atCounter();
    return new TicketStatusView(
        "A140",
        "A",
        status,
        Language.JA,
        Map.of(Language.JA, "電子証明書の更新"),
        new TicketStatusView.OfficeInfo("aoba", Map.of(Language.JA, "青葉カードセンター")),
        atCounter ? "3" : null,
        atCounter ? Map.of(Language.JA, "入って右です") : Map.of(),
        ahead,
        null,
        null,
        told,
        NOW.minusMinutes(9),
        atCounter ? NOW.minusMinutes(1) : null,
        VisitorDesk.mayCancel(status),
        8,
        false,
        NOW);
  }

  private static TicketStatusView later(TicketStatusView v, int seconds) {
    return copy(v, v.stale(), v.at().plusSeconds(seconds));
  }

  private static TicketStatusView stale(TicketStatusView v) {
    return copy(v, true, v.at());
  }

  private static TicketStatusView copy(TicketStatusView v, boolean stale, OffsetDateTime at) {
    return new TicketStatusView(
        v.number(),
        v.prefix(),
        v.status(),
        v.language(),
        v.serviceNames(),
        v.office(),
        v.counter(),
        v.counterPlaces(),
        v.peopleAhead(),
        v.expectedWaitSeconds(),
        v.expectedCallAt(),
        v.told(),
        v.issuedAt(),
        v.calledAt(),
        v.cancellable(),
        v.nextLookSeconds(),
        stale,
        at);
  }

  private String at(Language language, TicketStatus status) {
    return render(language, view(status, null, null), false);
  }

  private String render(Language language, TicketStatusView view, boolean lastOnes) {
    TicketPage page = TicketPage.of(TOKEN, view, lastOnes);
    return renderer.render("ticket", language, Map.of("ticket", page, "key", "a-key-of-its-own"));
  }

  private static String tag(TicketStatusView view, Language language) {
    return TicketPage.of(TOKEN, view, false).tag(language, "build");
  }

  private static void assertContains(String page, String part) {
    assertTrue(page.contains(part), () -> "\"" + part + "\" is not in\n" + page);
  }
}
