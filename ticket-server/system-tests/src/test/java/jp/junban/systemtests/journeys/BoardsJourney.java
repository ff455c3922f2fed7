package jp.junban.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import jp.junban.systemtests.screens.BoardScreen;
import jp.junban.systemtests.screens.ConsoleScreen;
import jp.junban.systemtests.screens.InChromium;
import jp.junban.systemtests.screens.InTheHouse;
import jp.junban.systemtests.screens.Line;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Office.Drawn;
import jp.junban.systemtests.screens.Screens;
import jp.junban.systemtests.stage.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lobby's displays: each as it was set, under a message over everything, and on a bad line. */
@ExtendWith({InChromium.class, InTheHouse.class})
class BoardsJourney {

  /** A call older than this is shown, but not announced any more. */
  private static final Duration OLD_NEWS = Duration.ofSeconds(16);

  private static void callNext(Office office, Api person, String counter) {
    person.post("/counters/" + office.counterId(counter) + "/calls", Map.of()).expect(201);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  /** A display of this office, and the code that enrols it. */
  private static String code(Api admin, Office office, String name) {
    Map<String, Object> form = Map.of("kind", "DISPLAY", "name", name, "active", true);
    String id =
        admin.post("/offices/" + office.id() + "/terminals", form).expect(201).get("id").asString();
    JsonNode code = admin.post("/terminals/" + id + "/enrolment-code", Map.of()).expect(201);
    return code.get("code").asString();
  }

  private static ObjectNode display(Api admin, Office office, int nth) {
    return (ObjectNode) admin.get("/offices/" + office.id() + "/displays").expect(200).get(nth);
  }

  private static void put(Api admin, ObjectNode display) {
    admin
        .send("PUT", "/terminals/" + display.get("id").asString() + "/display", display)
        .expect(200);
  }

  @Test
  void callsCloseTogetherAreAllOnTheScreenAtOnce(Screens screens) {
    Office office = screens.house().newOffice();
    BoardScreen board = screens.board(office, 1920, 1080);
    assertThat(board.page().getByText("番号をお呼びするまで")).isVisible();
    Drawn first = office.draw("A");
    Drawn second = office.draw("A");
    Drawn third = office.draw("F");
    Api one = office.seated("1");
    Api two = office.seated("2");
    Api three = office.seated("3");
    callNext(office, one, "1");
    callNext(office, two, "2");
    callNext(office, three, "3");
    assertThat(board.card()).containsText(first.number());
    assertThat(board.card()).containsText("新しいお呼び出し");
    assertThat(board.earlier()).containsText(second.number());
    assertThat(board.earlier()).containsText(third.number());
    board.awaitSpoken(1);
    assertThat(board.card()).containsText(second.number());
    assertThat(board.earlier()).containsText(first.number());
  }

  @Test
  void anAdministratorSetsADisplayAndSeesItBefore(Screens screens) {
    Office office = screens.house().newOffice();
    Api admin = screens.house().administrator();
    BoardScreen board = screens.enrolled(code(admin, office, "待合 1"), 1920, 1080);
    assertThat(board.line(office.procedure("A"))).isVisible();
    assertThat(board.missed()).isVisible();

    Page page =
        screens.signedIn(
            screens.house().administratorsLogin(), "/admin/#/offices/" + office.id() + "/displays");
    page.getByRole(AriaRole.LINK, named("待合 1")).click();
    var preview = page.frameLocator("iframe");
    Locator missed =
        preview.getByRole(
            AriaRole.REGION,
            new com.microsoft.playwright.FrameLocator.GetByRoleOptions().setName("お呼びした番号"));
    assertThat(missed).isVisible();
    page.getByLabel("いらっしゃらなかった方").uncheck();
    assertThat(missed).isHidden();
    assertThat(board.missed()).isVisible();
    Accessibility axe = new Accessibility();
    axe.check(page, "display");
    page.getByRole(AriaRole.BUTTON, named("保存する")).click();
    assertThat(board.missed()).isHidden();
    assertThat(board.line(office.procedure("A"))).isVisible();
    axe.check(board.page(), "board without missed numbers");
    axe.mustBeFaultless();
  }

  @Test
  void aCounterDisplayShowsItsCounterOnly(Screens screens) {
    Office office = screens.house().newOffice();
    Api admin = screens.house().administrator();
    String code = code(admin, office, "1番の上");
    put(
        admin,
        display(admin, office, 0)
            .put("shows", "COUNTER")
            .put("counterId", office.counterId("1"))
            .put("speaks", false));
    BoardScreen screen = screens.enrolled(code, 800, 480);
    assertThat(screen.page().getByText("休止中")).isVisible();
    Drawn drawn = office.draw("A");
    Api staff = office.seated("1");
    assertThat(screen.page().getByText("番号をお呼びするまで")).isVisible();
    callNext(office, staff, "1");
    assertThat(screen.page().getByRole(AriaRole.MAIN)).containsText(drawn.number());
    assertThat(screen.page().getByText("この窓口へお越しください")).isVisible();
    Accessibility axe = new Accessibility();
    axe.check(screen.page(), "counter display");
    axe.mustBeFaultless();
    assertEquals(List.of(), screen.told("begin"));
  }

  @Test
  void twoDisplaysOfTwoZonesSpeakEachForItsOwnCounters(Screens screens) {
    Office office = screens.house().newOffice();
    Api admin = screens.house().administrator();
    ObjectNode voice = (ObjectNode) admin.get("/offices/" + office.id() + "/voice").expect(200);
    ArrayNode zones = voice.putArray("zones");
    zones.addObject().put("name", "2階").putArray("counterIds").add(office.counterId("3"));
    admin.send("PUT", "/offices/" + office.id() + "/voice", voice).expect(200);
    String below = code(admin, office, "1階");
    String above = code(admin, office, "2階");
    put(admin, display(admin, office, 1).put("voiceZone", "2階").put("speaks", true));
    BoardScreen downstairs = screens.enrolled(below, 1920, 1080);
    BoardScreen upstairs = screens.enrolled(above, 1920, 1080);
    assertThat(downstairs.page().getByText("番号をお呼びするまで")).isVisible();
    assertThat(upstairs.page().getByText("番号をお呼びするまで")).isVisible();
    Drawn a = office.draw("A");
    Drawn f = office.draw("F");
    Api one = office.seated("1");
    Api three = office.seated("3");
    callNext(office, one, "1");
    callNext(office, three, "3");
    downstairs.awaitSpoken(1);
    upstairs.awaitSpoken(1);
    assertEquals(List.of(a.number()), downstairs.spoken());
    assertEquals(List.of(f.number()), upstairs.spoken());
    assertThat(upstairs.page().getByText(a.number()).first()).isAttached();
  }

  @Test
  void aMessageOverEverythingIsPutUpAtTheConsoleAndTakenDown(Screens screens) {
    Office office = screens.house().newOffice();
    BoardScreen board = screens.board(office, 1920, 1080);
    assertThat(board.page().getByText("番号をお呼びするまで")).isVisible();
    office.draw("A");
    Drawn second = office.draw("A");
    Api staff = office.seated("1");
    callNext(office, staff, "1");
    assertThat(board.card()).isVisible();
    ConsoleScreen console = screens.console(office.colleague("MANAGER"));
    console.page().getByRole(AriaRole.BUTTON, named("緊急")).click();
    console.page().getByRole(AriaRole.BUTTON, named("地震")).click();
    assertThat(board.emergency()).containsText("その場で、頭を守ってください");
    assertThat(board.card()).isHidden();
    assertThat(board.page().getByText("Protect your head")).isVisible();
    assertThat(console.page().getByText("緊急「地震」を表示中")).isVisible();
    Accessibility axe = new Accessibility();
    axe.check(board.page(), "emergency");
    board.page().setViewportSize(1080, 1920);
    axe.check(board.page(), "emergency upright");

    Api other = office.seated("2");
    callNext(office, other, "2");
    int heard = board.told("begin").size();
    board.page().reload();
    assertThat(board.emergency()).containsText("地震です");
    assertTrue(heard <= 1, "announcements: " + heard);

    console.page().getByRole(AriaRole.BUTTON, named("緊急")).click();
    console.page().getByRole(AriaRole.BUTTON, named("お知らせを解除する")).click();
    assertThat(board.emergency()).isHidden();
    assertThat(board.page().getByText(second.number()).first()).isAttached();
    axe.mustBeFaultless();
  }

  @Test
  void anAdministratorPutsAMessageUpWithOneQuestion(Screens screens) {
    Office office = screens.house().newOffice();
    BoardScreen board = screens.board(office, 1920, 1080);
    Page page =
        screens.signedIn(
            screens.house().administratorsLogin(),
            "/admin/#/offices/" + office.id() + "/emergency");
    page.getByRole(AriaRole.BUTTON, named("火事を出す")).click();
    Accessibility axe = new Accessibility();
    axe.check(page, "emergency in the admin page");
    page.getByRole(AriaRole.BUTTON, named("すべての画面に出す")).click();
    assertThat(board.emergency()).containsText("火事です");
    page.getByRole(AriaRole.BUTTON, named("お知らせを解除する")).click();
    page.getByRole(AriaRole.BUTTON, named("お知らせを解除する")).last().click();
    assertThat(board.emergency()).isHidden();
    axe.mustBeFaultless();
  }

  @Test
  void aMessageOverEverythingOutlivesTheServer(Screens screens) {
    Office office = screens.house().newOffice();
    BoardScreen board = screens.board(office, 1920, 1080);
    Api admin = screens.house().administrator();
    admin.send("PUT", "/offices/" + office.id() + "/emergency", Map.of("kind", "FIRE")).expect(200);
    assertThat(board.emergency()).containsText("火事です");
    board.awaitKept();
    board.page().reload();
    assertThat(board.emergency()).containsText("火事です");
    screens.allowBrokenLines();
    screens.house().killServer();
    board.page().reload();
    assertThat(board.emergency()).containsText("火事です");
    screens.house().startServerAgain();
    BoardScreen another = screens.board(office, 1080, 1920);
    assertThat(another.emergency()).containsText("火事です");
    admin.send("DELETE", "/offices/" + office.id() + "/emergency", null).expect(204);
    assertThat(board.emergency()).isHidden();
    assertThat(another.emergency()).isHidden();
  }

  @Test
  void aCutLineLeavesTheLastStateWithItsAgeAndHealsWithoutOldNews(Screens screens) {
    Office office = screens.house().newOffice();
    try (Line line = new Line(screens.house().url())) {
      BoardScreen board = screens.board(office, line);
      assertThat(board.page().getByText("番号をお呼びするまで")).isVisible();
      Drawn first = office.draw("A");
      Drawn second = office.draw("A");
      Api one = office.seated("1");
      Api two = office.seated("2");
      callNext(office, one, "1");
      board.awaitSpoken(1);
      screens.allowBrokenLines();
      line.cut();
      assertThat(board.age()).isVisible();
      assertThat(board.line(office.procedure("A"))).isVisible();
      callNext(office, two, "2");
      long called = System.nanoTime();
      assertThat(board.page().getByText("ただいま番号を表示できません")).isVisible();
      assertThat(board.card()).isHidden();
      board.page().waitForCondition(() -> System.nanoTime() - called > OLD_NEWS.toNanos());
      line.mend();
      assertThat(board.age()).isHidden();
      assertThat(board.page().getByText(second.number()).first()).isAttached();
      List<Object> begun = board.told("begin").stream().map(told -> told.get("number")).toList();
      assertEquals(1, Collections.frequency(begun, first.number()), begun.toString());
    }
  }

  @Test
  void aLineThatFreezesIsFoundOutAndHeals(Screens screens) {
    Office office = screens.house().newOffice();
    try (Line line = new Line(screens.house().url())) {
      BoardScreen board = screens.board(office, line);
      assertThat(board.line(office.procedure("A"))).isVisible();
      screens.allowBrokenLines();
      line.freeze();
      assertThat(board.age())
          .isVisible(
              new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                  .setTimeout(60_000));
      line.mend();
      assertThat(board.age()).isHidden();
    }
  }

  @Test
  void aDisplayThatStartsWithoutItsServerShowsTheBoardAndNotAnErrorPage(Screens screens) {
    Office office = screens.house().newOffice();
    office.draw("A");
    try (Line line = new Line(screens.house().url())) {
      BoardScreen board = screens.board(office, line);
      assertThat(board.line(office.procedure("A"))).isVisible();
      board.awaitKept();
      board.page().reload();
      assertThat(board.line(office.procedure("A"))).isVisible();
      screens.allowBrokenLines();
      line.cut();
      board.page().reload();
      assertThat(board.age()).isVisible();
      assertThat(board.line(office.procedure("A"))).isVisible();
      line.mend();
      assertThat(board.age()).isHidden();
    }
  }
}
