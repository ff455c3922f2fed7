package jp.junban.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.junban.systemtests.screens.BoardScreen;
import jp.junban.systemtests.screens.ConsoleScreen;
import jp.junban.systemtests.screens.House;
import jp.junban.systemtests.screens.InChromium;
import jp.junban.systemtests.screens.InTheHouse;
import jp.junban.systemtests.screens.KioskScreen;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Office.Drawn;
import jp.junban.systemtests.screens.Office.Person;
import jp.junban.systemtests.screens.Screens;
import jp.junban.systemtests.screens.Slips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the touch on the kiosk to the report of the day. */
@ExtendWith({InChromium.class, InTheHouse.class})
class MainLineJourney {

  /** A counter at which RENEWAL is served. */
  private static final String COUNTER = "1";

  private static final String RENEWAL = "A";

  @ParameterizedTest
  @CsvSource({"1080, 1920", "1280, 800"})
  void aTouchGivesATicketOnPaperAndOnThePhone(int width, int height, Screens screens)
      throws Exception {
    House house = screens.house();
    Office office = house.trialOffice();
    KioskScreen kiosk = screens.kiosk(width, height);
    kiosk.touch(office.procedure(RENEWAL));

    assertThat(kiosk.heading("受付しました")).isVisible();
    String number = kiosk.number();
    Slips slips = new Slips(house.kiosk().tickets());
    List<Path> png = slips.of(number, "png");
    assertEquals(1, png.size(), "Slips of " + number);
    byte[] pdf = Files.readAllBytes(slips.of(number, "pdf").get(0));
    assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));

    Page phone = screens.phone(Slips.scanned(png.get(0)));
    assertTrue(phone.url().startsWith(house.url() + "/t/"), phone.url());
    assertThat(phone.getByRole(AriaRole.MAIN)).containsText(number);
    assertThat(phone.getByRole(AriaRole.MAIN)).containsText(office.procedure(RENEWAL));
    assertThat(phone.getByRole(AriaRole.MAIN)).containsText("前にお待ちの方");
    kiosk.finish("終わる", "ご用件をお選びください");
  }

  @Test
  void theKioskShowsWhoElseWaits(Screens screens) {
    Office office = screens.house().trialOffice();
    Locator photo = screens.kiosk(1080, 1920).procedure(office.procedure("U"));
    assertThat(photo).containsText("待ち0人");
    Drawn ticket = office.draw("U");
    assertThat(photo).containsText("待ち1人");
    screens.house().administrator().post("/tickets/" + ticket.id() + "/cancel", Map.of());
    assertThat(photo).containsText("待ち0人");
  }

  @Test
  void theKioskSpeaksTheVisitorsLanguage(Screens screens) {
    Office office = screens.house().trialOffice();
    KioskScreen kiosk = screens.kiosk(1080, 1920);
    kiosk.speak("English");
    assertThat(kiosk.heading("What do you need today?")).isVisible();
    kiosk.touch(office.procedure("C", "en"));
    assertThat(kiosk.heading("You are in the queue")).isVisible();
    Slips slips = new Slips(screens.house().kiosk().tickets());
    Page phone = screens.phone(Slips.scanned(slips.of(kiosk.number(), "png").get(0)));
    assertThat(phone.getByRole(AriaRole.MAIN)).containsText("Ahead of you");
  }

  @Test
  void aNewcomerChoosesAPasswordAndThenSeesWhoWaits(Screens screens) {
    Office office = screens.house().newOffice();
    Person newcomer = office.newcomer("STAFF");
    Page page = screens.computer("/console/");
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("サインイン");
    page.getByLabel("ログイン名").fill(newcomer.login());
    page.getByLabel("パスワード").fill(newcomer.password());
    page.getByRole(AriaRole.BUTTON, named("サインイン")).click();

    assertThat(page.getByRole(AriaRole.HEADING)).hasText("新しいパスワードを決めてください");
    page.getByLabel("新しいパスワード", exactLabel()).fill(Office.PASSWORD);
    page.getByLabel("新しいパスワード(もう一度)").fill("something-else-entirely");
    page.getByRole(AriaRole.BUTTON, named("このパスワードにする")).click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("2回の入力が違います");
    page.getByLabel("新しいパスワード(もう一度)").fill(Office.PASSWORD);
    page.getByRole(AriaRole.BUTTON, named("このパスワードにする")).click();

    ConsoleScreen console = new ConsoleScreen(page);
    assertThat(page.getByRole(AriaRole.HEADING)).hasText("窓口を選んでください");
    console.sitDownAt(COUNTER);
    assertThat(console.present()).containsText("お待ちの方はいません");
    Drawn ticket = office.draw(RENEWAL);
    assertThat(console.queue(office.procedure(RENEWAL))).containsText(ticket.number());
    assertThat(console.present()).containsText(ticket.number());
  }

  @Test
  void aCallReachesTheBoardTheEarAndThePhone(Screens screens) {
    Office office = screens.house().newOffice();
    BoardScreen board = screens.board(office, 1920, 1080);
    Drawn ticket = office.draw(RENEWAL);
    Page phone = screens.phone(ticket.statusUrl());
    ConsoleScreen console = atCounter(screens, office);
    assertThat(board.line(office.procedure(RENEWAL))).containsText(ticket.number());
    assertEquals(0, board.chimes());

    console.key("F2");
    assertThat(board.call(ticket.number(), COUNTER)).isAttached();
    assertThat(board.card()).containsText(ticket.number());
    board.awaitChimes(1);
    assertThat(console.present()).containsText("呼出中");
    assertThat(console.present()).containsText("この番号になった理由");
    assertThat(phone.getByRole(AriaRole.HEADING)).hasText("お呼びしています");
    assertThat(phone.getByRole(AriaRole.ALERT)).containsText(COUNTER + "番窓口");

    console.key("F4");
    assertThat(console.bar(ticket.number() + " をもう一度お呼びしました")).isVisible();
    board.awaitChimes(2);
    assertThat(console.present()).containsText("呼出2回");

    console.key("F6");
    assertThat(console.present()).containsText("対応中");
    assertThat(phone.getByRole(AriaRole.MAIN)).containsText("窓口で手続き中です");
    console.pressUntil("完了する", ticket.number() + " を「完了」にしました");
    assertThat(console.present()).containsText("お呼びしている方はいません");
    assertThat(phone.getByRole(AriaRole.MAIN)).containsText("手続きは終わりました");
    assertEquals(2, board.chimes());
  }

  @Test
  void whoDidNotComeIsShownAsMissedAndComesBack(Screens screens) {
    Office office = screens.house().newOffice();
    BoardScreen board = screens.board(office, 1920, 1080);
    Drawn ticket = office.draw(RENEWAL);
    Page phone = screens.phone(ticket.statusUrl());
    ConsoleScreen console = atCounter(screens, office);
    console.press("次を呼ぶ");
    assertThat(board.card()).containsText(ticket.number());

    console.press("不在");
    assertThat(board.missed()).containsText(ticket.number());
    assertThat(board.card()).isHidden();
    assertThat(phone.getByRole(AriaRole.MAIN)).containsText("いらっしゃいませんでした");
    assertThat(console.queue("保留・不在")).containsText(ticket.number());

    console.press(ticket.number() + " を復帰");
    assertThat(board.missed()).not().containsText(ticket.number());
    assertThat(board.line(office.procedure(RENEWAL))).containsText(ticket.number());
    assertThat(phone.getByRole(AriaRole.MAIN)).containsText("前にお待ちの方");
  }

  @Test
  void aCallByMistakeIsTakenBackToItsPlace(Screens screens) {
    Office office = screens.house().newOffice();
    BoardScreen board = screens.board(office, 1920, 1080);
    Drawn first = office.draw(RENEWAL);
    Drawn second = office.draw(RENEWAL);
    ConsoleScreen console = atCounter(screens, office);
    console.press("番号を指定");
    console.page().getByLabel("番号(例").fill(second.number());
    console.key("Enter");
    console.answer("この番号を呼ぶ");
    assertThat(board.card()).containsText(second.number());

    console.press("呼出取消");
    assertThat(board.card()).isHidden();
    assertThat(console.present()).containsText(Pattern.compile("次の番号\\s*" + first.number()));
    assertThat(board.line(office.procedure(RENEWAL)))
        .containsText(Pattern.compile(first.number() + ".*" + second.number(), Pattern.DOTALL));
  }

  @Test
  void aVisitorIsSetAsideAndTakenUpAgain(Screens screens) {
    Office office = screens.house().newOffice();
    Drawn ticket = office.draw(RENEWAL);
    ConsoleScreen console = serving(screens, office);

    console.press("保留");
    console.answer("書類待ち");
    assertThat(console.queue("保留・不在")).containsText(ticket.number());
    assertThat(console.queue("保留・不在")).containsText("書類待ち");
    assertThat(console.present()).containsText("お呼びしている方はいません");

    console.press(ticket.number() + " を再開");
    assertThat(console.present()).containsText(ticket.number());
    assertThat(console.present()).containsText("対応中");
  }

  @Test
  void aVisitorGoesOnToAnotherProcedureWithTheSameNumber(Screens screens) {
    Office office = screens.house().newOffice();
    String other = office.procedure("F");
    Drawn ticket = office.draw(RENEWAL);
    ConsoleScreen console = serving(screens, office);

    console.press("引継ぎ");
    console.answer(other);
    assertThat(console.bar("「" + other + "」へ引き継ぎました")).isVisible();
    assertThat(console.queue(other)).containsText(ticket.number());
    assertEquals("WAITING", office.statusOf(ticket));
  }

  @Test
  void aTicketIsCancelledOnlyAfterAQuestion(Screens screens) {
    Office office = screens.house().newOffice();
    Drawn ticket = office.draw(RENEWAL);
    Page phone = screens.phone(ticket.statusUrl());
    ConsoleScreen console = atCounter(screens, office);
    console.open(ticket.number());
    console.answer("番号を取り消す");
    assertThat(console.dialog()).containsText(ticket.number() + " を取り消しますか");
    console.answer("取り消す");
    assertThat(console.bar(ticket.number() + " を取り消しました")).isVisible();
    assertThat(console.queue(office.procedure(RENEWAL))).not().containsText(ticket.number());
    assertThat(phone.getByRole(AriaRole.MAIN)).containsText("順番は取り消されました");
  }

  @Test
  void thePublicPageCountsWhoWaits(Screens screens) {
    Office office = screens.house().newOffice();
    Page page = screens.computer("/offices/" + office.id());
    Locator line =
        page.getByRole(AriaRole.LISTITEM)
            .filter(new Locator.FilterOptions().setHasText(office.procedure(RENEWAL)));
    Patience.until(page::reload, () -> line.getByText("待ち 0人").isVisible());
    office.draw(RENEWAL);
    office.draw(RENEWAL);
    Patience.until(page::reload, () -> line.getByText("待ち 2人").isVisible());
    Page all = screens.computer("/");
    assertThat(all.getByRole(AriaRole.LINK, named(office.name()))).isVisible();
    Locator card =
        all.getByRole(AriaRole.ARTICLE)
            .filter(new Locator.FilterOptions().setHasText(office.name()));
    assertThat(card).containsText("お待ちの方 2人");
  }

  @Test
  void theReportOfTheDayShowsWhatWasIssuedAndCalled(Screens screens) {
    Office office = screens.house().newOffice();
    String path = "/admin/#/offices/" + office.id() + "/report?date=" + office.businessDay();
    Page page = screens.signedIn(office.colleague("MANAGER"), path);
    assertThat(page.getByText("この日の番号札はありません")).isVisible();
    Drawn first = office.draw(RENEWAL);
    office.draw("F");
    ConsoleScreen console = atCounter(screens, office);
    console.press("次を呼ぶ");
    assertThat(console.present()).containsText(first.number());

    page.reload();
    Locator total = page.getByRole(AriaRole.ROW, named("合計")).getByRole(AriaRole.CELL);
    assertThat(total.nth(0)).hasText("2");
    assertThat(total.nth(1)).hasText("1");
    assertThat(page.getByText("速報")).isVisible();
  }

  private static ConsoleScreen atCounter(Screens screens, Office office) {
    ConsoleScreen console = screens.console(office.colleague("STAFF"));
    console.sitDownAt(COUNTER);
    return console;
  }

  private static ConsoleScreen serving(Screens screens, Office office) {
    ConsoleScreen console = atCounter(screens, office);
    console.press("次を呼ぶ");
    assertThat(console.present()).containsText("呼出中");
    console.press("開始する");
    assertThat(console.present()).containsText("対応中");
    return console;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByLabelOptions exactLabel() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
