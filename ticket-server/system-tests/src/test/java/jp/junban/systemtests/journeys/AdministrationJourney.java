package jp.junban.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import jp.junban.systemtests.screens.ConsoleScreen;
import jp.junban.systemtests.screens.InChromium;
import jp.junban.systemtests.screens.InTheHouse;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Office.Person;
import jp.junban.systemtests.screens.Screens;
import jp.junban.systemtests.stage.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Setting up an office, and who may do so. */
@ExtendWith({InChromium.class, InTheHouse.class})
class AdministrationJourney {

  @Test
  void anAdministratorAddsAProcedureAndACounterForIt(Screens screens) {
    Office office = screens.house().newOffice();
    Page page = administration(screens, office, "services");
    link(page, "手続きを追加する");
    button(page, "保存する");
    assertThat(page.getByText("直してほしいところが1か所あります")).isVisible();
    assertThat(page.getByRole(AriaRole.GROUP).getByRole(AriaRole.LINK))
        .hasText("手続きの名前 · 日本語を入力してください。");
    page.getByLabel("手続きの名前 · 日本語").fill("カードの返納");
    page.getByLabel("番号の文字").fill("１");
    button(page, "保存する");
    assertThat(page.getByText("A から Z までの1文字").first()).isVisible();
    page.getByLabel("番号の文字").fill("H");
    button(page, "保存する");
    assertThat(page.getByText("「カードの返納」を保存しました")).isVisible();

    link(page, "窓口");
    assertThat(page.getByText("どの窓口も受け持っていない手続きがあります")).isVisible();
    link(page, "窓口を追加する");
    page.getByLabel("窓口の番号").fill("1");
    page.getByLabel("カードの返納").check();
    button(page, "保存する");
    assertThat(page.getByText("すでに使われています").first()).isVisible();
    page.getByLabel("窓口の番号").fill("4");
    button(page, "保存する");
    assertThat(page.getByText("「4番窓口」を保存しました")).isVisible();

    ConsoleScreen console = screens.console(office.colleague("STAFF"));
    console.sitDownAt("4");
    assertThat(console.queue("カードの返納")).isVisible();
    Page visitor = screens.computer("/offices/" + office.id());
    Patience.until(visitor::reload, () -> visitor.getByText("カードの返納").isVisible());
  }

  @Test
  void anAdministratorAddsAColleagueWhoCanSignInOnce(Screens screens) {
    Office office = screens.house().newOffice();
    Page page = administration(screens, office, "services");
    link(page, "職員");
    link(page, "職員を追加する");
    page.getByLabel("ログイン名").fill("佐藤");
    page.getByLabel("名前", new Page.GetByLabelOptions().setExact(false)).last().fill("佐藤");
    button(page, "保存する");
    assertThat(page.getByText("半角の英字・数字").first()).isVisible();
    page.getByLabel("ログイン名").fill("sato-" + office.id());
    page.getByLabel("拠点").last().selectOption(office.id());
    button(page, "保存する");
    assertThat(page.getByText("佐藤さんの仮パスワード")).isVisible();
    String password = page.getByText(Pattern.compile("^[A-Za-z0-9-]{8,}$")).last().innerText();
    button(page, "控えたので閉じる");
    assertThat(page.getByText(password)).isHidden();

    Api newcomer = Api.anyone(screens.house().url());
    newcomer
        .post("/session", Map.of("login", "sato-" + office.id(), "password", password))
        .expect(200);
    newcomer.get("/offices/" + office.id() + "/desk").expect(403);
  }

  @Test
  void anAdministratorAddsADisplayThatOpensItsOffice(Screens screens) {
    Office office = screens.house().newOffice();
    Page page = administration(screens, office, "terminals");
    link(page, "端末を追加する");
    page.getByLabel("名前").fill("呼出案内 入口");
    page.getByLabel("呼出案内表示").check();
    button(page, "保存する");
    assertThat(page.getByText("「呼出案内 入口」を保存しました")).isVisible();
    button(page, "登録コードを発行する");
    String code = page.getByText(Pattern.compile("^[A-Z0-9]{4}-[A-Z0-9]{4}$")).innerText();

    Page display = screens.computer("/signage/?choose");
    display.getByLabel("登録コード").fill("AAAA-AAAA");
    button(display, "登録する");
    assertThat(display.getByRole(AriaRole.ALERT)).containsText("使えないコードです");
    display.getByLabel("登録コード").fill(code.toLowerCase(java.util.Locale.ROOT));
    button(display, "登録する");
    assertThat(display.getByRole(AriaRole.ROW).filter(with(office.procedure("A")))).isVisible();
  }

  @Test
  void anAdministratorPutsABoxAtACounter(Screens screens) {
    Office office = screens.house().newOffice();
    Page page = administration(screens, office, "terminals");
    link(page, "端末を追加する");
    page.getByLabel("名前").fill("窓口ボックス 1");
    page.getByLabel("窓口ボックス").check();
    button(page, "保存する");
    assertThat(page.getByLabel("置く窓口")).hasAttribute("aria-invalid", "true");
    page.getByLabel("置く窓口").selectOption(new SelectOption().setIndex(1));
    button(page, "保存する");
    assertThat(page.getByText("「窓口ボックス 1」を保存しました")).isVisible();
    assertThat(page.getByLabel("置く窓口")).not().hasValue("");
    button(page, "登録コードを発行する");
    assertThat(page.getByText(Pattern.compile("^[A-Z0-9]{4}-[A-Z0-9]{4}$"))).isVisible();
  }

  @Test
  void aDayOffIsSeenInThePreviewBeforeItIsSavedAndByCitizensAfterwards(Screens screens) {
    Office office = screens.house().newOffice();
    LocalDate today = LocalDate.parse(office.businessDay());
    LocalDate day = today.plusDays(10);
    Page page = administration(screens, office, "hours");
    if (day.getMonth() != today.getMonth()) {
      button(page, "次の月");
    }
    Locator number = page.locator(".no").getByText(String.valueOf(day.getDayOfMonth()), exact());
    Locator cell = page.getByRole(AriaRole.CELL).filter(new Locator.FilterOptions().setHas(number));
    assertThat(cell).not().containsText("休み");
    button(page, "臨時の日を追加する");
    Locator added = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("臨時の日 1件目"));
    added.getByLabel("日付").fill(day.toString());
    button(page, "保存する");
    assertThat(page.getByText("直してほしいところが1か所あります")).isVisible();
    added.getByLabel("理由").fill("設備点検");
    assertThat(cell).containsText("臨時の休み: 設備点検");
    assertFalse(office.calendarOf(day).get("opens").isNull(), "nothing is saved yet");
    button(page, "保存する");
    assertThat(page.getByText("保存しました").first()).isVisible();
    assertEquals("設備点検", office.calendarOf(day).get("reason").asString());
    assertTrue(office.calendarOf(day).get("opens").isNull());

    Page visitor = screens.computer("/offices/" + office.id());
    Patience.until(visitor::reload, () -> visitor.getByText("設備点検").first().isVisible());
  }

  @Test
  void aManagerSeesReportsAndEmergenciesAndNothingElse(Screens screens) {
    Office office = screens.house().newOffice();
    Page page = screens.signedIn(office.colleague("MANAGER"), "/admin/");
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("時間別集計");
    Locator sections = page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK);
    assertThat(sections).hasText(new String[] {"緊急", "時間別集計"});
    page.evaluate("location.hash = '#/offices/%s/services'".formatted(office.id()));
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("時間別集計");
  }

  @Test
  void staffSeeNothingButTheWayToTheConsole(Screens screens) {
    Person person = screens.house().newOffice().colleague("STAFF");
    Page page = screens.signedIn(person, "/admin/");
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("この画面は管理者のためのものです");
    assertThat(page.getByRole(AriaRole.NAVIGATION)).isHidden();
    link(page, "窓口の画面を開く");
    assertThat(page.getByText("窓口を選んでください")).isVisible();
  }

  private static Page administration(Screens screens, Office office, String section) {
    return screens.signedIn(
        screens.house().administratorsLogin(), "/admin/#/offices/" + office.id() + "/" + section);
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
