package jp.junban.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.junban.systemtests.screens.BoardScreen;
import jp.junban.systemtests.screens.ConsoleScreen;
import jp.junban.systemtests.screens.InChromium;
import jp.junban.systemtests.screens.InTheHouse;
import jp.junban.systemtests.screens.KioskScreen;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Office.Drawn;
import jp.junban.systemtests.screens.Office.Person;
import jp.junban.systemtests.screens.PaperOut;
import jp.junban.systemtests.screens.Screens;
import jp.junban.systemtests.stage.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in its main states, in Japanese and in English, as somebody with an aid meets it. */
@ExtendWith({InChromium.class, InTheHouse.class})
class AccessibilityJourney {

  private static final Pattern LOADING = Pattern.compile("読み込んでいます|Loading");
  private static final Pattern SAVE = Pattern.compile("^(保存する|Save)$");
  private static final Pattern FAULTS = Pattern.compile("直してほしいところ|to be corrected");

  /** Changes the address and lets the page draw what belongs to it. */
  private static final String GO =
      """
      (address) => {
        location.hash = address;
        return new Promise((drawn) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      }
      """;

  private final Accessibility axe = new Accessibility();

  @AfterEach
  void nothingIsFound() {
    axe.mustBeFaultless();
  }

  @Test
  void aPlantedFaultIsFound(Screens screens) {
    Accessibility planted = new Accessibility();
    Page page = screens.computer("/");
    page.evaluate("document.querySelector('main').append(new Image())");
    page.evaluate("document.documentElement.removeAttribute('lang')");
    planted.check(page, "planted");
    assertTrue(
        planted.violations().stream().anyMatch(violation -> violation.contains("image-alt")));
    assertTrue(
        planted.violations().stream().anyMatch(violation -> violation.contains("html-has-lang")));
  }

  @ParameterizedTest
  @CsvSource({
    "1080, 1920, 日本語, ja, ご用件をお選びください, 受付しました",
    "1080, 1920, やさしい日本語, ja-easy, しますか, 受付",
    "1280, 800, English, en, What do you need today?, You are in the queue"
  })
  void theKiosk(
      int width,
      int height,
      String language,
      String tag,
      String choose,
      String issued,
      Screens screens) {
    KioskScreen kiosk = screens.kiosk(width, height);
    kiosk.speak(language);
    assertThat(kiosk.heading(choose)).isVisible();
    axe.check(kiosk.page(), "kiosk start " + tag);
    kiosk.procedures().first().click();
    assertThat(kiosk.heading(issued)).isVisible();
    axe.check(kiosk.page(), "kiosk issued " + tag);
    try (PaperOut noPaper = new PaperOut(screens.house().kiosk())) {
      KioskScreen other = screens.kiosk(width, height);
      other.speak(language);
      other.procedures().first().click();
      assertThat(other.page().getByRole(AriaRole.IMG)).isVisible();
      axe.check(other.page(), "kiosk out of paper " + tag);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void signingIn(String language, Screens screens) {
    Person newcomer = screens.house().newOffice().newcomer("STAFF");
    Page page = screens.computer("/sign-in/?lang=" + language);
    page.getByRole(AriaRole.HEADING).waitFor();
    axe.check(page, "sign-in " + language);
    page.getByRole(AriaRole.TEXTBOX).first().fill(newcomer.login());
    page.getByRole(AriaRole.TEXTBOX).last().fill("wrong");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.ALERT)).not().isEmpty();
    axe.check(page, "sign-in refused " + language);
    page.getByRole(AriaRole.TEXTBOX).last().fill(newcomer.password());
    page.keyboard().press("Enter");
    page.getByRole(AriaRole.CHECKBOX).waitFor();
    axe.check(page, "new password " + language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void theConsole(String language, Screens screens) {
    Office office = screens.house().newOffice();
    office.draw("A", "ko");
    office.draw("A");
    office.draw("F", "en");
    Page page = screens.signedIn(office.colleague("STAFF"), "/console/?lang=" + language);
    ConsoleScreen console = new ConsoleScreen(page);
    page.getByRole(AriaRole.HEADING, level(1)).waitFor();
    page.getByRole(AriaRole.LISTITEM).first().waitFor();
    axe.check(page, "counters " + language);
    page.getByRole(AriaRole.LISTITEM).first().getByRole(AriaRole.BUTTON).click();
    page.getByRole(AriaRole.COMPLEMENTARY).waitFor();
    axe.check(page, "console free " + language);
    console.key("F2");
    page.getByRole(AriaRole.TIMER).waitFor();
    axe.check(page, "console called " + language);
    console.key("F6");
    assertThat(page.getByRole(AriaRole.STATUS).last()).containsText("A001");
    axe.check(page, "console serving " + language);
    for (String key :
        List.of("F1", "F2", "F3", "F8", "F9", "F10", "Control+Enter", "Control+i", "Control+m")) {
      console.key(key);
      console.dialog().waitFor();
      axe.check(page, "console dialog " + key + " " + language);
      console.key("Escape");
      assertThat(console.dialog()).isHidden();
    }
  }

  @Test
  void theBoard(Screens screens) {
    Office office = screens.house().newOffice();
    BoardScreen board = screens.board(office, 1920, 1080);
    assertThat(board.line(office.procedure("A"))).isVisible();
    axe.check(board.page(), "board without anybody");
    Drawn missed = office.draw("A");
    office.draw("A");
    office.draw("C");
    Api staff = office.seated("1");
    String calls = "/counters/" + office.counterId("1") + "/calls";
    staff.post(calls, Map.of()).expect(201);
    staff.post("/tickets/" + missed.id() + "/no-show", Map.of()).expect(200);
    staff.post(calls, Map.of()).expect(201);
    assertThat(board.missed()).containsText(missed.number());
    assertThat(board.card()).isVisible();
    axe.check(board.page(), "board that calls");
    board.page().setViewportSize(1080, 1920);
    axe.check(board.page(), "board upright");
    Page setup = screens.computer("/signage/?choose");
    setup.getByRole(AriaRole.LINK).first().waitFor();
    axe.check(setup, "board without an office");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void thePublicPages(String language, Screens screens) {
    Office office = screens.house().newOffice();
    Drawn ticket = office.draw("A");
    String query = "?lang=" + language;
    axe.check(screens.computer("/" + query), "all offices " + language);
    axe.check(screens.phone(screens.house().url() + "/" + query), "all offices, phone " + language);
    axe.check(screens.computer("/offices/" + office.id() + query), "office " + language);
    axe.check(
        screens.computer("/offices/" + office.id() + "/widget" + query), "widget " + language);
    axe.check(screens.computer("/about" + query), "about " + language);
    String search = query + "&procedure=" + URLEncoder.encode(office.procedure("A"), UTF_8);
    axe.check(screens.computer("/" + search), "one procedure " + language);
    Page nowhere = screens.computer("/t/nobody-has-this-token" + query);
    axe.check(nowhere, "unknown ticket " + language);
    axe.check(screens.phone(ticket.statusUrl() + query), "ticket waiting " + language);
    Api staff = office.seated("1");
    staff.post("/counters/" + office.counterId("1") + "/calls", Map.of()).expect(201);
    Page phone = screens.phone(ticket.statusUrl() + query);
    assertThat(phone.getByRole(AriaRole.ALERT)).isVisible();
    axe.check(phone, "ticket called " + language);
    for (String move : List.of("start", "finish")) {
      staff.post("/tickets/" + ticket.id() + "/" + move, Map.of()).expect(200);
    }
    Page after = screens.phone(ticket.statusUrl() + query);
    axe.check(after, "ticket finished " + language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void theAdministration(String language, Screens screens) {
    Office office = screens.house().newOffice();
    office.draw("A");
    Page page = screens.signedIn(screens.house().administratorsLogin(), "/admin/?lang=" + language);
    List<String> sections =
        List.of(
            "services",
            "hours",
            "counters",
            "terminals",
            "displays",
            "voice",
            "emergency",
            "report",
            "tickets");
    for (String section : sections) {
      open(page, "#/offices/" + office.id() + "/" + section);
      axe.check(page, section + " " + language);
    }
    for (String address : List.of("#/offices", "#/staff", "#/offices/" + office.id())) {
      open(page, address);
      axe.check(page, address + " " + language);
    }
    for (String section : List.of("services", "counters", "terminals")) {
      open(page, "#/offices/" + office.id() + "/" + section + "/new");
      save(page);
      axe.check(page, "new in " + section + " " + language);
    }
    open(page, "#/staff/new");
    save(page);
    axe.check(page, "staff with faults " + language);
  }

  private static void open(Page page, String address) {
    page.evaluate(GO, address);
    page.getByRole(AriaRole.MAIN).getByRole(AriaRole.HEADING, inside(1)).waitFor();
    assertThat(page.getByText(LOADING)).isHidden();
  }

  /** Leads to a summary of what is missing. */
  private static void save(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(SAVE)).click();
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(FAULTS)).waitFor();
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  private static Locator.GetByRoleOptions inside(int level) {
    return new Locator.GetByRoleOptions().setLevel(level);
  }
}
