package jp.junban.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.junban.systemtests.screens.Chromium;
import jp.junban.systemtests.screens.InChromium;
import jp.junban.systemtests.screens.InTheHouse;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Office.Drawn;
import jp.junban.systemtests.screens.Screens;
import jp.junban.systemtests.stage.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor with the own page on a phone. */
@ExtendWith({InChromium.class, InTheHouse.class})
class TicketPageJourney {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String COUNT_VIBRATIONS =
      """
      window.vibrations = 0;
      navigator.vibrate = () => { window.vibrations++; return true; };
      """;

  private static final String KEPT =
      """
      async () => {
        await navigator.serviceWorker.ready;
        const parts = performance.getEntriesByType('resource').map((entry) => entry.name);
        for (const address of [location.pathname, ...parts]) {
          while (!(await caches.match(address))) await new Promise((next) => setTimeout(next, 50));
        }
        return true;
      }
      """;

  private static final String WIDER_THAN_THE_SCREEN =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";

  @ParameterizedTest
  @ValueSource(strings = {"ja", "ja-easy", "en", "zh-Hans", "ko"})
  void everyStateIsAccessibleAndFitsTheSmallestPhone(String language, Screens screens) {
    Office office = screens.house().newOffice();
    Api staff = office.seated("1");
    Drawn ticket = office.draw("A");
    Accessibility axe = new Accessibility();
    look(screens, ticket, language, "WAITING", axe);
    staff.post("/counters/" + office.counterId("1") + "/calls", Map.of()).expect(201);
    look(screens, ticket, language, "CALLED", axe);
    for (String move : List.of("no-show", "reinstate")) {
      staff.post("/tickets/" + ticket.id() + "/" + move, Map.of()).expect(200);
      look(screens, ticket, language, move, axe);
    }
    staff.post("/counters/" + office.counterId("1") + "/calls", Map.of()).expect(201);
    for (String move : List.of("start", "hold")) {
      staff.post("/tickets/" + ticket.id() + "/" + move, Map.of()).expect(200);
      look(screens, ticket, language, move, axe);
    }
    staff.post("/tickets/" + ticket.id() + "/cancel", Map.of()).expect(200);
    look(screens, ticket, language, "cancel", axe);
    axe.mustBeFaultless();
  }

  /** A page opened anew, with all that can be folded out. */
  private static void look(
      Screens screens, Drawn ticket, String language, String state, Accessibility axe) {
    Page phone = screens.phone(ticket.statusUrl() + "?lang=" + language);
    assertThat(phone.getByRole(AriaRole.MAIN)).containsText(ticket.number());
    phone.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    axe.check(phone, "ticket " + state + " " + language);
    phone.setViewportSize(320, 640);
    assertEquals(false, phone.evaluate(WIDER_THAN_THE_SCREEN), state + " " + language + " at 320");
    phone.close();
  }

  @Test
  void aCallSoundsAndVibratesForWhoAskedForIt(Screens screens) {
    Office office = screens.house().newOffice();
    Drawn ticket = office.draw("A");
    Page phone = screens.blank(390, 844);
    phone.addInitScript(COUNT_VIBRATIONS);
    phone.navigate(ticket.statusUrl());
    Locator sound = phone.getByRole(AriaRole.BUTTON, named("呼ばれたら音を鳴らす"));
    assertThat(sound).hasAttribute("aria-pressed", "false");
    sound.click();
    assertThat(sound).hasAttribute("aria-pressed", "true");
    assertThat(phone.getByText("この画面を開いたままにしてください")).isVisible();
    awaitVibrations(phone, 1);

    Api staff = office.seated("1");
    staff.post("/counters/" + office.counterId("1") + "/calls", Map.of()).expect(201);
    assertThat(phone.getByRole(AriaRole.ALERT)).containsText("1番窓口へお越しください");
    assertThat(phone).hasTitle(Pattern.compile(ticket.number() + " お呼びしています。1番窓口.*"));
    awaitVibrations(phone, 3);
    phone.getByRole(AriaRole.HEADING).click();
    Object heard = phone.evaluate("window.vibrations");
    staff.post("/tickets/" + ticket.id() + "/start", Map.of()).expect(200);
    assertThat(phone.getByRole(AriaRole.MAIN)).containsText("窓口で手続き中です");
    assertEquals(heard, phone.evaluate("window.vibrations"), "silent after a touch");
  }

  private static void awaitVibrations(Page phone, int atLeast) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int seen = 0;
    while (seen < atLeast && System.nanoTime() < end) {
      seen = (Integer) phone.evaluate("window.vibrations");
    }
    assertTrue(seen >= atLeast, seen + " vibrations");
  }

  @Test
  void aVisitorCancelsAfterAQuestion(Screens screens) {
    Office office = screens.house().newOffice();
    Drawn ticket = office.draw("A");
    Page phone = screens.phone(ticket.statusUrl());
    phone.getByText("順番を取り消す", exact()).click();
    assertThat(phone.getByText("順番を取り消しますか。元には戻せません。")).isVisible();
    assertEquals("WAITING", office.statusOf(ticket));
    phone.getByRole(AriaRole.BUTTON, named("取り消す")).click();
    assertThat(phone.getByRole(AriaRole.MAIN)).containsText("順番は取り消されました");
    assertEquals("CANCELLED", office.statusOf(ticket));
  }

  @Test
  void withoutScriptsTheSamePageIsThereAndCancels(Screens screens, Chromium chromium) {
    Office office = screens.house().newOffice();
    Drawn ticket = office.draw("A");
    Browser.NewContextOptions plain =
        new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844);
    try (BrowserContext context = chromium.browser().newContext(plain)) {
      Page phone = context.newPage();
      phone.navigate(ticket.statusUrl());
      assertThat(phone.getByRole(AriaRole.MAIN)).containsText("前にお待ちの方");
      assertThat(phone.getByRole(AriaRole.LINK, link("更新する"))).isVisible();
      phone.getByText("順番を取り消す", exact()).click();
      phone.getByRole(AriaRole.BUTTON, named("取り消す")).click();
      assertThat(phone.getByRole(AriaRole.MAIN)).containsText("順番は取り消されました");
    }
  }

  @Test
  void withoutANetworkTheNumberStays(Screens screens, Chromium chromium) {
    Office office = screens.house().newOffice();
    Drawn ticket = office.draw("A");
    Browser.NewContextOptions phoneSize = new Browser.NewContextOptions().setViewportSize(390, 844);
    try (BrowserContext context = chromium.browser().newContext(phoneSize)) {
      Page phone = context.newPage();
      phone.navigate(ticket.statusUrl());
      assertEquals(true, phone.evaluate(KEPT));
      context.setOffline(true);
      phone.reload();
      assertThat(phone.getByRole(AriaRole.MAIN)).containsText(ticket.number());
      assertThat(phone.getByText("いま新しい情報を受け取れません")).isVisible();
      assertTrue(phone.title().contains(ticket.number()), phone.title());
      context.setOffline(false);
      phone.evaluate("dispatchEvent(new Event('online'))");
      assertThat(phone.getByText("いま新しい情報を受け取れません")).isHidden();
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions link(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
