package jp.junban.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.junban.systemtests.screens.ConsoleScreen;
import jp.junban.systemtests.screens.InChromium;
import jp.junban.systemtests.screens.InTheHouse;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Booked visitors: the list comes in, cards are laid out, the visitor is checked in. */
@ExtendWith({InChromium.class, InTheHouse.class})
class ReservationsJourney {

  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  private static String line(Office office, String time, String number, String name) {
    String slot = office.businessDay() + " " + time;
    return String.join(",", slot, number, name, "1985-04-15", office.procedure("A"), "C-" + number)
        + "\r\n";
  }

  private static String file(String... lines) {
    return "予約日時,予約番号,氏名,生年月日,手続き,カードID\r\n" + String.join("", lines);
  }

  private static void choose(Page page, String text, Charset encoding) {
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("yoyaku.csv", "text/csv", text.getBytes(encoding)));
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
  }

  private static Locator row(Page page, String number) {
    return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(number));
  }

  @Test
  void theListIsImportedAndTheVisitorIsCheckedInAndCalled(Screens screens) {
    Office office = screens.house().newOffice();
    Page page = screens.signedIn(office.colleague("STAFF"), "/reservations/");
    assertThat(page.getByText("この日の予約はありません")).isVisible();
    link(page, "予約の取り込み");
    choose(
        page,
        file(
            line(office, "10:00", "R-101", "髙﨑 花子"),
            line(office, "10:30", "R-102", "サトウ ハナコ"),
            line(office, "いつか", "R-103", "鈴木")),
        SHIFT_JIS);
    assertThat(page.getByText("文字コード: Shift_JIS")).isVisible();
    assertThat(row(page, "予約日時を読み取れません")).containsText("4");
    assertThat(page.getByText("ファイルを直すか")).isVisible();
    page.getByLabel("正しい行だけを取り込む").check();
    button(page, "取り込む");
    assertThat(page.getByText("追加 2件")).isVisible();

    link(page, "当日の予約");
    assertThat(row(page, "R-101")).containsText("髙﨑 花子");
    page.getByLabel("氏名または予約番号で探す").fill("ｻﾄｳ");
    button(page, "探す");
    assertThat(page.getByText("1件見つかりました")).isVisible();
    assertThat(row(page, "R-102")).isVisible();
    assertThat(row(page, "R-101")).isHidden();
    button(page, "すべて表示する");
    page.getByLabel("予約番号またはQRコード").fill("ｒ-101");
    page.keyboard().press("Enter");
    assertThat(page.getByText("10:00のご予約を受け付けました")).isVisible();
    assertThat(row(page, "R-101")).containsText("来所済み");
    assertThat(row(page, "R-101")).containsText("A001");
    row(page, "R-102").getByRole(AriaRole.BUTTON).click();
    assertThat(row(page, "R-102")).containsText("A002");
    page.getByLabel("予約番号またはQRコード").fill("R-999");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("見つかりません");
    assertTrue(!page.url().contains("R-1"), page.url());

    ConsoleScreen console = screens.console(office.colleague("STAFF"));
    console.sitDownAt("1");
    assertThat(console.queue(office.procedure("A"))).isVisible();
  }

  @Test
  void aNewerFileSaysWhoIsMissingAndCancelsOnlyWhenAsked(Screens screens) {
    Office office = screens.house().newOffice();
    Page page =
        screens.signedIn(office.colleague("STAFF"), "/reservations/#/" + office.id() + "/import");
    choose(
        page,
        file(line(office, "14:00", "R-1", "山田"), line(office, "14:30", "R-2", "佐藤")),
        StandardCharsets.UTF_8);
    button(page, "取り込む");
    assertThat(page.getByText("追加 2件")).isVisible();
    choose(page, file(line(office, "14:00", "R-1", "山田")), StandardCharsets.UTF_8);
    assertThat(page.getByText("新しく取り込む内容はありません")).isVisible();
    page.getByLabel("ファイルにない予約 1件を取り消す").check();
    button(page, "取り込む");
    assertThat(page.getByText("取消 1件")).isVisible();
    link(page, "当日の予約");
    assertThat(row(page, "R-2")).containsText("取消");
  }

  @Test
  void cardsAreMarkedAndTheListIsPrinted(Screens screens) {
    Office office = screens.house().newOffice();
    Page page =
        screens.signedIn(
            office.colleague("STAFF", "カード係"), "/reservations/#/" + office.id() + "/import");
    choose(page, file(line(office, "14:00", "R-1", "山田 太郎")), StandardCharsets.UTF_8);
    button(page, "取り込む");
    assertThat(page.getByText("追加 1件")).isVisible();
    link(page, "カードの準備");
    page.getByLabel("R-1 のカード").selectOption("PREPARED");
    assertThat(row(page, "C-R-1")).containsText("カード係");
    assertThat(page.getByText("準備済み 1")).isVisible();
    String pdf = page.getByText("照合リストを印刷").getAttribute("href");
    var answer = page.request().get(screens.house().url() + pdf);
    assertEquals(200, answer.status());
    assertEquals("application/pdf", answer.headers().get("content-type"));
    assertTrue(new String(answer.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    assertEquals(List.of(), screens.faults());
  }

  @Test
  void aManagerTeachesWhatTheFileCallsAProcedure(Screens screens) {
    Office office = screens.house().newOffice();
    Page page =
        screens.signedIn(office.colleague("MANAGER"), "/reservations/#/" + office.id() + "/import");
    choose(
        page,
        "予約日時,番号,氏名,生年月日,手続き,カードID\r\n" + office.businessDay() + " 14:00,R-1,山田,4/15,交付,C1\r\n",
        StandardCharsets.UTF_8);
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("列「予約番号」がファイルにありません");
    link(page, "ファイルの形式で、列の名前を合わせる");
    page.getByLabel("予約番号", new Page.GetByLabelOptions().setExact(false)).first().fill("番号");
    button(page, "保存する");
    assertThat(page.getByText("保存しました")).isVisible();
    link(page, "予約の取り込み");
    button(page, "もう一度確かめる");
    page.getByLabel("交付").selectOption(office.serviceId("C"));
    button(page, "対応を保存して、もう一度確かめる");
    assertThat(row(page, "R-1")).containsText(office.procedure("C"));
    button(page, "取り込む");
    assertThat(page.getByText("追加 1件")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void nothingStandsInTheWayOfAnAid(String language, Screens screens) {
    Accessibility axe = new Accessibility();
    Office office = screens.house().newOffice();
    Page page =
        screens.signedIn(
            office.colleague("MANAGER"),
            "/reservations/?lang=" + language + "#/" + office.id() + "/import");
    axe.check(page, "choosing a file " + language);
    choose(
        page,
        file(line(office, "14:00", "R-1", "山田"), line(office, "?", "R-2", "佐藤"))
            + office.businessDay()
            + " 15:00,R-3,鈴木,4/15,謎,C1\r\n",
        StandardCharsets.UTF_8);
    page.locator("input[value=skip]").check();
    axe.check(page, "preview " + language);
    page.locator("button.main").click();
    page.locator(".banner.info").waitFor();
    axe.check(page, "imported " + language);
    for (String view : List.of("day", "cards", "format")) {
      page.evaluate("hash => { location.hash = hash; }", "#/" + office.id() + "/" + view);
      page.locator("res-" + view + " :is(table, form)").first().waitFor();
      axe.check(page, view + " " + language);
    }
    axe.mustBeFaultless();
  }
}
