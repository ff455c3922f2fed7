package jp.junban.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.junban.systemtests.screens.BoardScreen;
import jp.junban.systemtests.screens.ConsoleScreen;
import jp.junban.systemtests.screens.InChromium;
import jp.junban.systemtests.screens.InTheHouse;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Office.Drawn;
import jp.junban.systemtests.screens.Office.Person;
import jp.junban.systemtests.screens.Screens;
import jp.junban.systemtests.stage.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What staff do beside calling and finishing: taking back, pausing, sending on, helping. */
@ExtendWith({InChromium.class, InTheHouse.class})
class CounterWorkJourney {

  @Test
  void aCallThatIsTakenBackVanishesFromTheBoard(Screens screens) {
    Office office = screens.house().newOffice();
    Drawn ticket = office.draw("A");
    BoardScreen board = screens.board(office, 1920, 1080);
    ConsoleScreen console = atCounter(screens, office, "1");
    console.key("F2");
    assertThat(board.card()).containsText(ticket.number());

    assertThat(console.undo()).isEnabled();
    console.key("Control+z");

    assertThat(console.bar(ticket.number() + " の「呼出」を取り消し、もとに戻しました")).isVisible();
    assertThat(console.queue(office.procedure("A"))).containsText(ticket.number());
    assertThat(board.card().filter(new Locator.FilterOptions().setHasText(ticket.number())))
        .hasCount(0);
    assertEquals("WAITING", office.statusOf(ticket));
  }

  @Test
  void aFinishedVisitCanBeTakenBackAfterThePageWasLoadedAgain(Screens screens) {
    Office office = screens.house().newOffice();
    Drawn ticket = office.draw("A");
    ConsoleScreen console = serving(screens, office);
    console.pressUntil("完了する", ticket.number() + " を「完了」にしました");

    console.page().reload();
    assertThat(console.undo()).containsText(ticket.number() + " の「完了」を取り消す");
    console.undo().click();

    assertThat(console.present()).containsText("対応中");
    assertThat(console.number()).hasText(ticket.number());
    assertEquals("SERVING", office.statusOf(ticket));
  }

  @Test
  void aPausedCounterCallsNobodyAndColleaguesSeeWhyAndUntilWhen(Screens screens) {
    Office office = screens.house().newOffice();
    office.draw("A");
    ConsoleScreen console = atCounter(screens, office, "1");
    ConsoleScreen colleague = atCounter(screens, office, "2");

    console.key("Control+b");
    console.page().getByLabel("昼休み").check();
    console.answer("30分後");
    String until = console.page().getByLabel("戻る時刻").inputValue();
    console.answer("休止する");

    assertThat(console.present()).containsText("昼休み " + until + "まで");
    assertThat(colleague.office()).containsText("昼休み");
    assertThat(colleague.office()).containsText(until + "まで");
    Api.Answer refusal =
        screens
            .house()
            .administrator()
            .post("/counters/" + office.counterId("1") + "/calls", Map.of());
    assertEquals("urn:junban:problem:counter-paused", refusal.expect(409).get("type").asString());

    console.key("F2");
    assertThat(console.present()).containsText("空き");
    assertThat(colleague.office()).not().containsText("昼休み");
  }

  @Test
  void whatWasDoneIsCountedByProcedure(Screens screens) {
    Office office = screens.house().newOffice();
    Drawn ticket = office.draw("A");
    ConsoleScreen console = serving(screens, office);

    console.key("Control+Enter");
    console.dialog().waitFor();
    Page.GetByRoleOptions itsQuantity =
        new Page.GetByRoleOptions().setName(office.procedure("C")).setExact(true);
    console.page().getByRole(AriaRole.SPINBUTTON, itsQuantity).fill("2");
    console.answer("この内容で完了");

    assertThat(console.bar(ticket.number() + " を「完了」にしました")).isVisible();
    JsonNode report =
        screens
            .house()
            .administrator()
            .get("/offices/" + office.id() + "/reports/outcomes?date=" + office.businessDay())
            .expect(200);
    assertEquals(List.of(1, 2), quantities(report.get("rows"), "A", "C"));
  }

  @Test
  void theNextStepKeepsTheNumber(Screens screens) {
    Office office = screens.house().newOffice();
    Drawn ticket = office.draw("A");
    ConsoleScreen console = serving(screens, office);

    console.key("F3");
    console.answer(office.procedure("F"));
    assertThat(console.bar("「" + office.procedure("F") + "」の順番待ちに入りました")).isVisible();

    ConsoleScreen next = atCounter(screens, office, "3");
    next.key("F2");
    assertThat(next.number()).hasText(ticket.number());
    Locator steps = next.present().getByRole(AriaRole.LIST);
    assertThat(steps).containsText(office.procedure("A"));
    assertThat(steps.getByRole(AriaRole.LISTITEM).last()).containsText(office.procedure("F"));
  }

  @Test
  void somebodyWithPriorityGoesFirstAndTheConsoleSaysWhyAndPastWhom(Screens screens) {
    Office office = screens.house().newOffice();
    Drawn first = office.draw("A");
    Drawn later = office.draw("A");
    ConsoleScreen console = atCounter(screens, office, "1");

    console.open(later.number());
    console.answer("優先にする");
    console.page().getByLabel("乳幼児をお連れの方").check();
    console.answer("優先にする");
    assertThat(console.next()).containsText(later.number());
    console.key("F2");

    assertThat(console.number()).hasText(later.number());
    assertThat(console.present()).containsText("乳幼児をお連れの方");
    assertThat(console.present()).containsText(first.number() + " より先にお呼びしました");
  }

  @Test
  void aCallForHelpIsSeenAndTakenAtAnotherCounter(Screens screens) {
    Office office = screens.house().newOffice();
    Person person = office.colleague("STAFF");
    ConsoleScreen caller = screens.console(person);
    caller.sitDownAt("1");
    ConsoleScreen colleague = atCounter(screens, office, "2");

    caller.key("Control+i");
    caller.answer("通訳をお願いします");
    assertThat(caller.bar("応援を呼んでいます")).isVisible();
    String call = "1番窓口 " + person.name() + "さんが呼んでいます: 通訳をお願いします";
    assertThat(colleague.bar(call).last()).isVisible();
    colleague.press("行きます");

    assertThat(colleague.bar(call)).hasCount(0);
    assertThat(caller.bar("応援を呼んでいます")).hasCount(0);
  }

  @Test
  void aCallInPlaceOfTheVisitorAsksFirstWhatBecomesOfThem(Screens screens) {
    Office office = screens.house().newOffice();
    Drawn first = office.draw("A");
    Drawn second = office.draw("A");
    ConsoleScreen console = serving(screens, office);

    console.key("F2");
    assertThat(console.dialog()).containsText(first.number() + " の対応が終わっていません");
    console.answer("完了にして次を呼ぶ");

    assertThat(console.number()).hasText(second.number());
    assertEquals("FINISHED", office.statusOf(first));
    assertEquals("CALLED", office.statusOf(second));
  }

  private static ConsoleScreen atCounter(Screens screens, Office office, String counter) {
    ConsoleScreen console = screens.console(office.colleague("STAFF"));
    console.sitDownAt(counter);
    return console;
  }

  private static ConsoleScreen serving(Screens screens, Office office) {
    ConsoleScreen console = atCounter(screens, office, "1");
    console.press("次を呼ぶ");
    assertThat(console.present()).containsText("呼出中");
    console.press("開始する");
    assertThat(console.present()).containsText("対応中");
    return console;
  }

  private static List<Integer> quantities(JsonNode rows, String... prefixes) {
    return List.of(prefixes).stream()
        .map(
            prefix ->
                StreamSupport.stream(rows.spliterator(), false)
                    .filter(row -> row.get("prefix").asString().equals(prefix))
                    .mapToInt(row -> row.get("quantity").asInt())
                    .sum())
        .toList();
  }
}
