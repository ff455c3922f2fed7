package jp.junban.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.junban.systemtests.screens.BoardScreen;
import jp.junban.systemtests.screens.InChromium;
import jp.junban.systemtests.screens.InTheHouse;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Office.Drawn;
import jp.junban.systemtests.screens.Screens;
import jp.junban.systemtests.stage.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** From the call to the ear: what the board says, and what it does not say. */
@ExtendWith({InChromium.class, InTheHouse.class})
class VoiceJourney {

  private static void callNext(Office office, Api person, String counter) {
    person.post("/counters/" + office.counterId(counter) + "/calls", Map.of()).expect(201);
  }

  /** The clips of a number, letter and digits one by one. */
  private static Stream<String> clips(String number) {
    return number
        .toLowerCase(Locale.ROOT)
        .chars()
        .mapToObj(c -> (Character.isDigit(c) ? "digit-" : "letter-") + (char) c);
  }

  private static List<String> sentence(Stream<String> number, String... rest) {
    return Stream.concat(number, Stream.of(rest)).toList();
  }

  /** When an announcement began or ended, in ms of the page. */
  private static double at(BoardScreen board, String phase, int nth) {
    Number at = (Number) Objects.requireNonNull(board.told(phase).get(nth).get("at"));
    return at.doubleValue();
  }

  @Test
  void aCallIsSpokenInJapaneseAndThenInTheLanguageOfTheTicket(Screens screens) {
    Office office = screens.house().newOffice();
    BoardScreen board = screens.board(office, 1920, 1080);
    assertThat(board.page().getByText("番号をお呼びするまで")).isVisible();
    String number = office.draw("A", "en").number();
    callNext(office, office.seated("1"), "1");
    board.awaitSpoken(1);

    Map<String, Object> told = board.told("begin").get(0);
    assertEquals(List.of("ja", "en"), told.get("languages"));
    List<String> japanese =
        Stream.of(
                sentence(clips(number), "visitor", "counter-1", "to-counter"),
                sentence(clips(number), "visitor-end"))
            .flatMap(List::stream)
            .toList();
    List<String> english =
        Stream.of(
                List.of("number"),
                sentence(clips(number), "to-counter", "counter-1"),
                clips(number).toList())
            .flatMap(List::stream)
            .toList();
    assertEquals(List.of(japanese, english), told.get("clips"));
    assertEquals(1, board.chimes());
  }

  @Test
  void callsThatComeTogetherDoNotOverlapAndAReturnedOneIsNotSpoken(Screens screens) {
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
    two.post("/tickets/" + second.id() + "/return", Map.of()).expect(200);
    board.awaitSpoken(2);

    assertEquals(List.of(first.number(), third.number()), board.spoken());
    double ended = at(board, "end", 0);
    double begun = at(board, "begin", 1);
    assertTrue(begun >= ended, begun + " ms is before " + ended + " ms");
  }

  @Test
  void anEnrolledDisplayReportsThatItCanBeHeard(Screens screens) {
    Office office = screens.house().newOffice();
    Api admin = screens.house().administrator();
    String terminals = "/offices/" + office.id() + "/terminals";
    Map<String, Object> form = Map.of("kind", "DISPLAY", "name", "待合", "active", true);
    String id = admin.post(terminals, form).expect(201).get("id").asString();
    String code =
        admin
            .post("/terminals/" + id + "/enrolment-code", Map.of())
            .expect(201)
            .get("code")
            .asString();
    Page page = screens.computer("/signage/?choose");
    page.getByLabel("登録コード").fill(code);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登録する")).click();
    assertThat(page.getByText("番号をお呼びするまで")).isVisible();
    Patience.until(
        () -> {},
        () -> {
          JsonNode report = admin.get(terminals).expect(200).get(0).get("report");
          return "READY".equals(report.path("sound").asString(""));
        });

    Page list = screens.signedIn(screens.house().administratorsLogin(), "/admin/#" + terminals);
    Locator row = list.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("待合"));
    assertThat(row).containsText("音を出せます");
  }

  @Test
  void theAdministratorListensAndChangesTheVoice(Screens screens) {
    Office office = screens.house().newOffice();
    Page page =
        screens.signedIn(
            screens.house().administratorsLogin(), "/admin/#/offices/" + office.id() + "/voice");
    page.getByRole(AriaRole.BUTTON, named("日本語の例を聞く")).click();
    page.getByLabel("音量(%)").fill("35");
    page.getByRole(AriaRole.BUTTON, named("保存する")).click();
    assertThat(page.getByText("保存しました").first()).isVisible();
    JsonNode voice =
        screens.house().administrator().get("/offices/" + office.id() + "/voice").expect(200);
    assertEquals(35, voice.get("volume").asInt());
    Accessibility axe = new Accessibility();
    axe.check(page, "voice");
    axe.mustBeFaultless();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
