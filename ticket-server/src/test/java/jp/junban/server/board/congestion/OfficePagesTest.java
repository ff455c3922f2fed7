package jp.junban.server.board.congestion;

import static jp.junban.server.board.congestion.Boards.service;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.junban.server.board.BoardSnapshot;
import jp.junban.server.board.BoardSnapshot.ClosedReason;
import jp.junban.server.board.pages.PageRenderer;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Language;
import jp.junban.server.waits.Forecast;
import jp.junban.server.waits.history.Histories;
import jp.junban.server.waits.history.OfficeHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class OfficePagesTest {

  private final PageRenderer renderer = new PageRenderer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JA      | 約<b>25</b>分                           | 15:00ごろ    | やや混雑     | 受付中 18:00まで
          JA_EASY | だいたい <b>25</b><ruby>分<rt>ふん</rt></ruby> | 15:00ごろ | </rt></ruby>し こむ | 18:00まで できます
          EN      | about <b>25</b> min                     | around 15:00 | A little busy | Open until 18:00
          ZH_HANS | 约<b>25</b>分钟                          | 15:00左右    | 略拥挤       | 受理中，至18:00
          KO      | 약 <b>25</b>분                          | 15:00경      | 조금 혼잡    | 접수 중, 18:00까지
          """)
  void anOpenOfficeIsToldInEveryLanguage(
      Language language, String minutes, String around, String sign, String open) {
    String page = office(language, Boards.open(service("A", "電子証明書の更新", 12, 1500)));
    assertContains(page, minutes);
    assertContains(page, around);
    assertContains(page, sign);
    assertContains(page, open);
    assertContains(page, "<html lang=\"" + language.htmlTag() + "\">");
    assertContains(page, "<a href=\"?lang=" + language.tag() + "\"");
  }

  @ParameterizedTest
  @EnumSource
  void everyPageCanBeRenderedInEveryLanguage(Language language) {
    BoardSnapshot mixed =
        Boards.open(
            service("A", "更新", 2, 100),
            service("C", "再設定", 1, null),
            Boards.closed("U", ClosedReason.NO_COUNTER, null, 1),
            Boards.closed("W", ClosedReason.ENDED, Boards.NOW.plusDays(1), 0));
    BoardSnapshot ended = Boards.ended(Boards.closed("A", ClosedReason.ENDED, null, 2));
    BoardSnapshot closed =
        Boards.closedToday(Boards.closed("A", ClosedReason.CLOSED_TODAY, null, 0));
    for (BoardSnapshot board : List.of(mixed, ended, closed, Boards.aroundTheClock())) {
      assertContains(office(language, board), "</html>");
    }
    assertContains(offices(language, mixed, ended, closed), "</html>");
  }

  @Test
  void aClosedOfficeSaysWhenItOpensNextAndHidesWhatNobodyCanAskFor() {
    String page =
        offices(
            Language.JA,
            Boards.closedToday(Boards.closed("A", ClosedReason.CLOSED_TODAY, null, 0)));
    assertContains(page, "本日は休み");
    assertContains(page, "次は <span class=\"nw\">11月24日(火)</span> 12:00から");
    assertFalse(page.contains("カードの申請"));
  }

  @Test
  void aClosedProcedureKeepsItsRowWithTheReason() {
    String page =
        office(
            Language.JA,
            Boards.open(
                service("A", "更新", 1, 300),
                Boards.closed("U", ClosedReason.NOT_YET_OPEN, Boards.NOW.withMinute(50), 0)));
    assertContains(page, "受付開始前");
    assertContains(page, "14:50から受け付けます");
  }

  @Test
  void namesCannotBecomeMarkup() {
    String page =
        office(
            Language.EN, Boards.open(service("A", "<script>alert('1')</script> & \"x\"", 1, 60)));
    assertContains(page, "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;");
    assertFalse(page.contains("<script>alert"));
  }

  @Test
  void aNameThatIsOnlyThereInJapaneseIsMarkedAsJapanese() {
    BoardSnapshot board = Boards.open(service("A", "更新", 1, 60));
    assertContains(office(Language.KO, board), "<span lang=\"ja\">更新</span>");
    assertFalse(office(Language.JA_EASY, board).contains("<span lang=\"ja\">"));
    assertContains(office(Language.EN, board), "<title>How busy is Aoba Card Center?</title>");
  }

  @Test
  void readingsOfANameAreShownAndNeverStandInATitle() {
    Map<Language, String> names = Map.of(Language.JA, "更新", Language.JA_EASY, "更新[こうしん]");
    String page = office(Language.JA_EASY, Boards.open(service("A", names, 1, 60)));
    assertContains(page, "<ruby>更新<rt>こうしん</rt></ruby>");
    assertFalse(page.replaceAll("(?s).*<title>(.*?)</title>.*", "$1").contains("ruby"));
  }

  @Test
  void openingDaysNameTheWeekAndWhatDiffersFromIt() {
    String page = office(Language.JA, Boards.open());
    assertContains(page, "<dt>土・日</dt><dd><span class=\"nw\">10:00〜18:00</span></dd>");
    assertContains(page, "11月22日(日)");
  }

  @Test
  void withoutAnyOfficeThereIsStillAPage() {
    String page = offices(Language.JA);
    assertContains(page, "ご案内できるカードセンターは、まだありません");
  }

  @ParameterizedTest
  @EnumSource
  void noPageHasInlineScriptOrStyle(Language language) {
    String page = offices(language, Boards.open(service("A", "更新", 1, 60)));
    assertFalse(page.contains("style="), "style attribute");
    assertFalse(page.contains("<style"), "style element");
    assertEquals(1, page.split("<script", -1).length - 1);
    assertContains(page, "<script type=\"module\" src=\"/public/congestion.js\"></script>");
  }

  private String office(Language language, BoardSnapshot board) {
    return page("office", language, PageModels.one(edition(board), now(board)));
  }

  private String offices(Language language, BoardSnapshot... boards) {
    return page("offices", language, PageModels.all(edition(boards), null));
  }

  private String page(String template, Language language, Map<String, Object> model) {
    return renderer.render(template, language, model);
  }

  private static OfficeNow now(BoardSnapshot board) {
    return Boards.now(board, OfficeHistory.NONE);
  }

  private static Edition edition(BoardSnapshot... boards) {
    return new Edition(
        Arrays.stream(boards).map(OfficePagesTest::now).toList(), "https://junban.example");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsUsualAndWhatIsToComeIsToldInEveryLanguage(Language language) {
    BoardSnapshot board = Boards.open(service("A", "更新", 12, 1500));
    OfficeNow now = Boards.now(board, Histories.eightWeeks(board.services().get(0).id()));
    String page = page("office", language, PageModels.one(edition(board), now));
    assertContains(page, "<svg class=\"chart\"");
    assertContains(page, "class=\"now\"");
    assertContains(page, "data-live=\"advice\"");
    assertContains(page, "aria-current=\"date\"");
    assertContains(page, "±4");
    assertContains(page, "</html>");
  }

  @Test
  void whenToComeNamesTheQuietestHourThatIsStillToCome() {
    BoardSnapshot board = Boards.open(service("A", "更新", 12, 1500));
    OfficeNow now = Boards.now(board, Histories.eightWeeks(board.services().get(0).id()));
    String page = page("office", Language.JA, PageModels.one(edition(board), now));
    assertContains(page, "このあとは、17:00から18:00ごろが空いています");
    BoardSnapshot full =
        Boards.open(Boards.closed("A", ClosedReason.FULL_FOR_TODAY, Boards.NOW.plusDays(3), 9));
    OfficeNow closed = Boards.now(full, Histories.eightWeeks(full.services().get(0).id()));
    String over = page("office", Language.JA, PageModels.one(edition(full), closed));
    assertContains(over, "11月28日(土)</span>は、10:00から11:00ごろが空いています");
  }

  @ParameterizedTest
  @EnumSource
  void aFaultShowsSinceWhenAndNeverThatNobodyWaits(Language language) {
    BoardSnapshot board = Boards.open(service("A", "更新", 12, 1500));
    OfficeNow now =
        new OfficeNow(
            Boards.setup(board), Boards.view(board, Forecast.UNKNOWN), OfficeHistory.NONE, true);
    for (String page :
        List.of(
            page("office", language, PageModels.one(edition(board), now)),
            page("widget", language, PageModels.card(edition(board), now)),
            page("offices", language, PageModels.all(new Edition(List.of(now), ""), null)))) {
      assertContains(
          page,
          "<div class=\"banner\"><svg class=\"i\" aria-hidden=\"true\"><use href=\"#warn\"/>");
      assertContains(page, "<b>14:32</b>");
      assertContains(page, "12");
    }
  }

  @Test
  void aProcedureIsFoundWhereTheWaitIsShortest() {
    BoardSnapshot slow = Boards.open(service("A", "更新", 12, 1500));
    BoardSnapshot quick = Boards.open(service("A", "更新", 1, 300), service("C", "再設定", 1, 60));
    BoardSnapshot closed = Boards.open(Boards.closed("A", ClosedReason.ENDED, null, 0));
    ProcedureSearch search =
        ProcedureSearch.of(
            edition(slow, quick, closed),
            List.of(Boards.card(closed), Boards.card(slow), Boards.card(quick)),
            "更新");
    assertEquals(
        List.of(1, 12), search.places().stream().map(place -> place.row().waiting()).toList());
    assertEquals(3, search.choices().size());
    String page = page("offices", Language.EN, PageModels.all(edition(slow, quick), "更新"));
    assertContains(page, "<option value=\"更新\" selected>");
    assertContains(page, "shortest wait first");
  }

  @Test
  void otherSitesLearnWhatThePageIsAbout() {
    String page = office(Language.EN, Boards.open(service("A", "更新", 1, 60)));
    assertContains(page, "<meta property=\"og:title\" content=\"How busy is Aoba Card Center?\">");
    assertContains(
        page,
        "<meta property=\"og:url\" content=\"https://junban.example/offices/otameshi?lang=en\">");
    assertContains(page, "content=\"https://junban.example/public/share.png\"");
  }

  private static OfficeNow at(OfficeFixture fixture) {
    BoardSnapshot board = Boards.open(service("A", "更新", 1, 60));
    return new OfficeNow(
        Boards.setup(fixture, board),
        Boards.view(board, Forecast.UNKNOWN),
        OfficeHistory.NONE,
        false);
  }

  @ParameterizedTest
  @EnumSource
  void whereTheOfficeIsAndWhereToRingIsTold(Language language) {
    Map<Language, String> address =
        Map.of(Language.JA, "青葉市1丁目 <3階>", Language.EN, "3F, 1 Aoba </script>");
    OfficeNow now = at(OfficeFixture.anOffice().at(address, "駅から歩いて5分です", "+81-11-000-0000"));
    Edition edition = new Edition(List.of(now), "https://junban.example");
    for (String page :
        List.of(
            page("office", language, PageModels.one(edition, now)),
            page("offices", language, PageModels.all(edition, null)))) {
      assertContains(
          page, language == Language.EN ? "3F, 1 Aoba &lt;/script&gt;" : "青葉市1丁目 &lt;3階&gt;");
      assertContains(page, "駅から歩いて5分です");
      assertContains(page, "<a href=\"tel:+81110000000\">+81-11-000-0000</a>");
    }
  }

  @Test
  void searchEnginesFindTheOfficeAsPlainData() {
    OfficeNow now =
        at(
            OfficeFixture.anOffice()
                .at(Map.of(Language.JA, "青葉市</script>"), "すぐです", "011-000-0000"));
    Edition edition = new Edition(List.of(now), "https://junban.example");
    String page = page("office", Language.EN, PageModels.one(edition, now));
    String json =
        page.replaceAll("(?s).*<script type=\"application/ld.json\">(.*?)</script>.*", "$1");
    JsonNode data = Json.mapper().readTree(json);
    assertEquals("GovernmentOffice", data.get("@type").asString());
    assertEquals("お試しカードセンター", data.get("name").asString());
    assertEquals("https://junban.example/offices/otameshi", data.get("url").asString());
    assertEquals("青葉市</script>", data.at("/address/streetAddress").asString());
    assertEquals("011-000-0000", data.get("telephone").asString());
  }

  @Test
  void anOfficeThatSaysNothingOfItsPlaceHasNoSuchSection() {
    assertFalse(office(Language.JA, Boards.open()).contains("data-live=\"place\""));
  }

  @ParameterizedTest
  @EnumSource
  void theOtherPagesCanBeRenderedToo(Language language) {
    Edition edition = edition(Boards.open(service("A", "更新", 12, 1500)));
    Map<String, Object> model = PageModels.offices(edition);
    assertContains(page("about", language, model), "data-office=\"otameshi\"");
    Map<String, String> addresses =
        Map.of("ja", "a", "ja-easy", "b", "en", "c", "zh-Hans", "d", "ko", "e");
    model.put("addresses", addresses);
    String snapshot = page("snapshot", language, model);
    assertContains(snapshot, "<link rel=\"stylesheet\" href=\"public.css\">");
    assertFalse(snapshot.contains("<script"));
    assertFalse(snapshot.contains("href=\"/"), "nothing of this server is needed");
  }

  private static void assertContains(String page, String part) {
    assertTrue(page.contains(part), () -> "\"" + part + "\" is not in\n" + page);
  }
}
