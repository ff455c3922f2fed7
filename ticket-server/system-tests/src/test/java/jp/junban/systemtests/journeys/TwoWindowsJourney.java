package jp.junban.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
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

/** Several consoles that work on the same queue. */
@ExtendWith({InChromium.class, InTheHouse.class})
class TwoWindowsJourney {

  @Test
  void twoCountersNeverCallTheSameTicket(Screens screens) {
    Office office = screens.house().newOffice();
    Drawn first = office.draw("A");
    Drawn second = office.draw("A");
    ConsoleScreen left = screens.console(office.colleague("STAFF"));
    ConsoleScreen right = screens.console(office.colleague("STAFF"));
    left.sitDownAt("1");
    right.sitDownAt("2");
    assertThat(left.next()).containsText(first.number());
    assertThat(right.next()).containsText(first.number());

    left.press("次を呼ぶ");
    right.press("次を呼ぶ");

    assertThat(left.present()).containsText("呼出中");
    assertThat(right.present()).containsText("呼出中");
    assertThat(left.number()).hasText(first.number());
    assertThat(right.number()).hasText(second.number());
    assertThat(left.next()).containsText("お待ちの方はいません");
    office.listing().forEach(ticket -> assertEquals(1, ticket.get("calls").asInt()));
  }

  @Test
  void aTicketThatIsCalledElsewhereCannotBeCalled(Screens screens) {
    Office office = screens.house().newOffice();
    Drawn ticket = office.draw("A");
    Api colleague = office.seated("2");
    ConsoleScreen console = screens.console(office.colleague("STAFF"));
    console.sitDownAt("1");
    console.press("次を呼ぶ");
    assertThat(console.number()).hasText(ticket.number());

    String calls = "/counters/" + office.counterId("2") + "/calls";
    Api.Answer refusal = colleague.post(calls, Map.of("ticketId", ticket.id()));
    assertEquals(
        "urn:junban:problem:ticket-not-in-status", refusal.expect(409).get("type").asString());
    assertEquals("CALLED", refusal.json().get("ticketStatus").asString());
  }

  @Test
  void aSecondWindowAtTheSameCounterFollows(Screens screens) {
    Office office = screens.house().newOffice();
    Drawn ticket = office.draw("A");
    Person person = office.colleague("STAFF");
    ConsoleScreen window = screens.console(person);
    window.sitDownAt("1");
    ConsoleScreen other = screens.console(person);
    other.sitDownAt("1");

    window.press("次を呼ぶ");
    assertThat(other.number()).hasText(ticket.number());
    other.press("開始する");
    assertThat(window.present()).containsText("対応中");
    window.press("完了する");
    assertThat(other.present()).containsText("お呼びしている方はいません");
  }

  @Test
  void aColleagueTakesACounterOverOnlyAfterAQuestion(Screens screens) {
    Office office = screens.house().newOffice();
    Person first = office.colleague("STAFF");
    ConsoleScreen before = screens.console(first);
    before.sitDownAt("1");
    ConsoleScreen after = screens.console(office.colleague("STAFF"));
    after.press("1 " + first.name() + "さんが使用中 担当: A・C");
    assertThat(after.dialog()).containsText("1番窓口を引き取りますか");
    after.answer("引き取って開く");
    assertThat(after.present()).isVisible();
    assertThat(before.page().getByText("窓口を選んでください")).isVisible();
  }
}
