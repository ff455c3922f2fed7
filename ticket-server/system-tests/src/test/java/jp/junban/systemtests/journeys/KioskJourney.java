package jp.junban.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.junban.systemtests.screens.House;
import jp.junban.systemtests.screens.InChromium;
import jp.junban.systemtests.screens.InTheHouse;
import jp.junban.systemtests.screens.KioskScreen;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Office.Drawn;
import jp.junban.systemtests.screens.PaperOut;
import jp.junban.systemtests.screens.Screens;
import jp.junban.systemtests.screens.Slips;
import jp.junban.systemtests.stage.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The kiosk beside drawing a ticket: check-in, late return, staff mode, every language and look.
 */
@ExtendWith({InChromium.class, InTheHouse.class})
class KioskJourney {

  private static final String PIN = "482913";
  private static final String COLLECT = "R";
  private static final String START = "ご用件をお選びください";

  /** Types as a scanner does: faster than any test could over the wire. */
  private static final String SCANNER =
      """
      (text) => {
        for (const key of [...text, 'Enter']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
      """;

  /** Asks the agent for a ticket, past the page. */
  private static final String DRAW =
      """
      async (key) => {
        const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
        const { services } = await (await fetch('/api/state')).json();
        const body = JSON.stringify({ serviceId: services[0].id, language: 'ja' });
        return (await fetch('/api/tickets', { method: 'POST', headers, body })).status;
      }
      """;

  /** A language by its own name, its tag in `lang`, and the first words of its first screen. */
  private static final List<List<String>> LANGUAGES =
      List.of(
          List.of("日本語", "ja", START),
          List.of("やさしい日本語", "ja", "しますか"),
          List.of("English", "en", "What do you need today?"),
          List.of("中文", "zh-Hans", "请选择要办理的业务"),
          List.of("한국어", "ko", "용건을 선택해 주십시오"));

  private static Stream<Arguments> everyLanguageOnBothPanels() {
    return LANGUAGES.stream()
        .flatMap(l -> Stream.of(Arguments.of(l, 1080, 1920), Arguments.of(l, 1280, 800)));
  }

  private static void scan(KioskScreen kiosk, String text) {
    kiosk.page().evaluate(SCANNER, text);
  }

  private static Locator key(KioskScreen kiosk, String name) {
    return kiosk
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void type(KioskScreen kiosk, String text) {
    for (String character : text.split("")) {
      key(kiosk, character).click();
    }
  }

  private static Instant halfPastTen(House house) {
    ZoneId zone = ZoneId.of("Asia/Tokyo");
    return house.now().atZone(zone).with(LocalTime.of(10, 30)).toInstant();
  }

  @Test
  void aReservationIsExplainedTypedPrintedAndShownAgain(Screens screens) {
    House house = screens.house();
    house.trialOffice().book(COLLECT, "R-5001", halfPastTen(house));
    KioskScreen kiosk = screens.kiosk(1080, 1920);
    kiosk.touch(house.trialOffice().procedure(COLLECT));
    assertThat(kiosk.heading("予約した方の受付です")).isVisible();
    kiosk.finish("予約しています", "予約のQRコードをかざしてください");
    type(kiosk, "R-500");
    key(kiosk, "受付する").click();
    assertThat(kiosk.heading("予約が見つかりません")).isVisible();
    kiosk.finish("もう一度", "予約のQRコードをかざしてください");
    type(kiosk, "R-5001");
    key(kiosk, "受付する").click();
    assertThat(kiosk.heading("受付しました")).isVisible();
    assertThat(kiosk.page().getByRole(AriaRole.MAIN)).containsText("10:30");
    assertEquals(0, kiosk.page().getByText("山田").count(), "no name at the kiosk");
    String number = kiosk.number();
    assertTrue(number.startsWith(COLLECT), number);
    Slips slips = new Slips(house.kiosk().tickets());
    assertEquals(1, slips.of(number, "png").size());
    kiosk.finish("終わる", START);
    scan(kiosk, "R-5001");
    assertThat(kiosk.heading("受付は済んでいます")).isVisible();
    assertEquals(number, kiosk.number());
    // a second paper of a ticket is named after the first
    Patience.until(
        () -> {},
        () -> slips.of(number, "png").size() + slips.of(number + "-2", "png").size() == 2);
  }

  @Test
  void whoMissedTheCallComesBackWithoutStaff(Screens screens) {
    Office office = screens.house().trialOffice();
    Drawn ticket = office.draw("F");
    Api staff = office.seated("12");
    String call = "/counters/" + office.counterId("12") + "/calls";
    staff.post(call, Map.of("ticketId", ticket.id())).expect(201);
    KioskScreen kiosk = screens.kiosk(1280, 800);
    assertThat(kiosk.heading(START)).isVisible();
    scan(kiosk, ticket.statusUrl());
    assertThat(kiosk.heading("お呼びしています")).isVisible();
    assertThat(kiosk.page().getByRole(AriaRole.MAIN)).containsText("12番窓口");
    staff.post("/tickets/" + ticket.id() + "/no-show", Map.of()).expect(200);
    kiosk.finish("終わる", START);

    kiosk.finish("呼び出しに遅れた方", "番号札のQRコードをかざしてください");
    scan(kiosk, ticket.statusUrl());
    assertThat(kiosk.heading("順番に戻りました")).isVisible();
    assertEquals(ticket.number(), kiosk.number());
    assertEquals("WAITING", office.statusOf(ticket));
    kiosk.finish("終わる", START);
    scan(kiosk, "http://127.0.0.1/t/" + "q".repeat(22));
    assertThat(kiosk.heading("読み取れないQRコードです")).isVisible();
    staff.post("/tickets/" + ticket.id() + "/cancel", Map.of()).expect(200);
  }

  private static KioskScreen inStaffMode(Screens screens, int width, int height) {
    Office office = screens.house().trialOffice();
    screens
        .house()
        .administrator()
        .send("PUT", "/offices/" + office.id() + "/kiosk-pin", Map.of("pin", PIN))
        .expect(200);
    KioskScreen kiosk = screens.kiosk(width, height);
    assertThat(kiosk.heading(START)).isVisible();
    kiosk.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("係員用")).click();
    assertThat(kiosk.heading("暗証番号を入力してください")).isVisible();
    return kiosk;
  }

  @Test
  void staffPrintATicketAgainCancelItAndTryThePrinter(Screens screens) {
    Office office = screens.house().trialOffice();
    Slips slips = new Slips(screens.house().kiosk().tickets());
    Drawn ticket = office.draw("W");
    KioskScreen kiosk = inStaffMode(screens, 1080, 1920);
    Page page = kiosk.page();
    type(kiosk, "482914");
    key(kiosk, "入る").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("暗証番号が違います");
    type(kiosk, PIN);
    key(kiosk, "入る").click();
    assertThat(kiosk.heading("係員モード")).isVisible();
    assertThat(page.getByText("印刷できます")).isVisible();
    key(kiosk, "試し印刷をする").click();
    assertThat(page.getByText("試し印刷をしました")).isVisible();
    assertEquals(1, slips.of("TEST", "png").size());
    key(kiosk, "用紙を交換した").click();
    assertThat(page.getByText("用紙の交換: ")).not().containsText("記録はありません");

    type(kiosk, ticket.number());
    key(kiosk, "番号を探す").click();
    assertThat(page.getByText("お待ち")).isVisible();
    key(kiosk, "再発行する").click();
    assertThat(page.getByText(ticket.number() + " を再発行しました")).isVisible();
    assertEquals(1, slips.of(ticket.number(), "png").size());
    key(kiosk, "取り消す").click();
    assertThat(page.getByText(ticket.number() + " を取り消しますか")).isVisible();
    key(kiosk, ticket.number() + " を取り消す").click();
    assertThat(page.getByText(ticket.number() + " を取り消しました")).isVisible();
    assertEquals("CANCELLED", office.statusOf(ticket));
    kiosk.finish("係員モードを終わる", START);
  }

  /** A screen takes no touch in the first moment after it has changed by itself. */
  private static void touchUntilTaken(Locator button, Locator next) {
    Patience.until(
        () -> {
          if (button.isVisible() && button.isEnabled()) {
            button.click();
          }
        },
        () -> {
          try {
            next.waitFor(new Locator.WaitForOptions().setTimeout(2_000));
            return true;
          } catch (TimeoutError notTaken) {
            return false;
          }
        });
  }

  @Test
  void anEmergencyRaisedByAnAdministratorCoversTheKioskUntilItIsLifted(Screens screens) {
    House house = screens.house();
    Office office = house.trialOffice();
    KioskScreen kiosk = screens.kiosk(1080, 1920);
    Page page = kiosk.page();
    assertThat(kiosk.heading(START)).isVisible();
    Accessibility axe = new Accessibility();
    Page admin =
        screens.signedIn(
            house.administratorsLogin(), "/admin/#/offices/" + office.id() + "/emergency");
    try {
      admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("火事を出す")).click();
      admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("すべての画面に出す")).click();
      assertThat(kiosk.heading("火事です")).isVisible();
      assertThat(page.getByText("Leave the building")).isVisible();
      assertThat(kiosk.procedures()).hasCount(0);
      scan(kiosk, "R-5001");
      axe.check(page, "emergency");
      page.setViewportSize(1280, 800);
      axe.check(page, "emergency across");
      assertEquals(409, page.evaluate(DRAW, "k-" + System.nanoTime()));
      Locator clock = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("係員用"));
      touchUntilTaken(clock, kiosk.heading("暗証番号を入力してください"));
      kiosk.finish("最初の画面に戻る", "火事です");
    } finally {
      house
          .administrator()
          .send("DELETE", "/offices/" + office.id() + "/emergency", null)
          .expect(204);
    }
    assertThat(kiosk.heading(START)).isVisible();
    touchUntilTaken(kiosk.procedure(office.procedure("A")), kiosk.heading("受付しました"));
    axe.mustBeFaultless();
  }

  @Test
  void aTicketIsDrawnByKeyboardAlone(Screens screens) {
    Office office = screens.house().trialOffice();
    KioskScreen kiosk = screens.kiosk(1080, 1920);
    assertThat(kiosk.heading(START)).isVisible();
    Locator renewal = kiosk.procedure(office.procedure("A"));
    for (int i = 0; i < 12 && !focused(renewal); i++) {
      kiosk.page().keyboard().press("Tab");
    }
    assertTrue(focused(renewal), "Tab reaches the procedure");
    kiosk.page().keyboard().press("Enter");
    assertThat(kiosk.heading("受付しました")).isVisible();
  }

  private static boolean focused(Locator button) {
    return (Boolean) button.evaluate("e => e.matches(':focus')");
  }

  @ParameterizedTest
  @MethodSource("everyLanguageOnBothPanels")
  void everyStateIsAccessibleInEveryLanguage(
      List<String> language, int width, int height, Screens screens) {
    Accessibility axe = new Accessibility();
    String name = language.get(0);
    String what = " " + name + " " + width;
    KioskScreen kiosk = screens.kiosk(width, height);
    Page page = kiosk.page();
    kiosk.speak(name);
    assertThat(kiosk.heading(language.get(2))).isVisible();
    assertEquals(language.get(1), page.locator("html").getAttribute("lang"));
    axe.check(page, "start" + what);
    Locator controls = page.locator("kiosk-controls button");
    controls.last().click();
    axe.check(page, "start, large" + what);
    controls.nth(controls.count() - 2).click();
    axe.check(page, "start, large and low" + what);
    controls.last().click();
    axe.check(page, "start, low" + what);

    page.locator("kiosk-reserved button").click();
    assertThat(page.locator("kiosk-check-in h1")).isVisible();
    axe.check(page, "check-in" + what);
    scan(kiosk, "NO-SUCH");
    assertThat(page.locator("kiosk-turned-away h1")).isVisible();
    axe.check(page, "turned away" + what);

    page.close();
    KioskScreen other = screens.kiosk(width, height);
    other.speak(name);
    other.procedures().nth(3).click();
    assertThat(other.page().locator("kiosk-explain h1")).isVisible();
    axe.check(other.page(), "explained" + what);

    other.page().close();
    KioskScreen third = screens.kiosk(width, height);
    third.speak(name);
    third.page().locator("kiosk-controls button").first().click();
    assertThat(third.page().locator("kiosk-come-back h1")).isVisible();
    axe.check(third.page(), "come back" + what);
    Drawn ticket = screens.house().trialOffice().draw("U");
    scan(third, ticket.statusUrl());
    assertThat(third.page().locator("kiosk-placed h1")).isVisible();
    axe.check(third.page(), "placed" + what);

    third.page().close();
    KioskScreen fourth = screens.kiosk(width, height);
    fourth.speak(name);
    fourth.procedures().first().click();
    assertThat(fourth.page().locator("kiosk-issued h1")).isVisible();
    axe.check(fourth.page(), "issued" + what);
    fourth.speak("English");
    assertThat(fourth.heading("You are in the queue")).isVisible();
    fourth.page().close();
    try (PaperOut noPaper = new PaperOut(screens.house().kiosk())) {
      KioskScreen fifth = screens.kiosk(width, height);
      fifth.speak(name);
      fifth.procedures().first().click();
      assertThat(fifth.page().locator("kiosk-unprinted h1")).isVisible();
      axe.check(fifth.page(), "unprinted" + what);
    }
    axe.mustBeFaultless();
  }

  @Test
  void staffModeIsAccessibleInJapaneseAndEnglish(Screens screens) {
    Accessibility axe = new Accessibility();
    Office office = screens.house().trialOffice();
    Drawn ticket = office.draw("W");
    for (int[] size : new int[][] {{1080, 1920}, {1280, 800}}) {
      KioskScreen kiosk = inStaffMode(screens, size[0], size[1]);
      axe.check(kiosk.page(), "PIN " + size[0]);
      type(kiosk, PIN);
      key(kiosk, "入る").click();
      assertThat(kiosk.page().getByText("印刷できます")).isVisible();
      axe.check(kiosk.page(), "staff " + size[0]);
      type(kiosk, ticket.number());
      key(kiosk, "番号を探す").click();
      key(kiosk, "取り消す").click();
      axe.check(kiosk.page(), "cancelling " + size[0]);
      kiosk.finish("係員モードを終わる", START);
    }
    axe.mustBeFaultless();
  }
}
