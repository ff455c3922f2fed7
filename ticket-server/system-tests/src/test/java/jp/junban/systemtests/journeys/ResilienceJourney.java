package jp.junban.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import jp.junban.systemtests.screens.BoardScreen;
import jp.junban.systemtests.screens.ConsoleScreen;
import jp.junban.systemtests.screens.House;
import jp.junban.systemtests.screens.InChromium;
import jp.junban.systemtests.screens.InTheHouse;
import jp.junban.systemtests.screens.KioskScreen;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Office.Drawn;
import jp.junban.systemtests.screens.PaperOut;
import jp.junban.systemtests.screens.Screens;
import jp.junban.systemtests.screens.Slips;
import jp.junban.systemtests.stage.Processes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people see when something fails, and that it heals by itself. */
@ExtendWith({InChromium.class, InTheHouse.class})
class ResilienceJourney {

  private static final String NO_WAITS = "待ち時間を表示できません";

  @Test
  void everyScreenSaysThatTheServerIsAwayAndRecovers(Screens screens) {
    House house = screens.house();
    Office office = house.newOffice();
    Drawn ticket = office.draw("A");
    Drawn waiting = office.draw("C");
    BoardScreen board = screens.board(office, 1920, 1080);
    KioskScreen kiosk = screens.kiosk(1080, 1920);
    Locator procedure = kiosk.procedure(house.trialOffice().procedure("F"));
    ConsoleScreen console = screens.console(office.colleague("STAFF"));
    console.sitDownAt("1");
    console.press("次を呼ぶ");
    board.awaitChimes(1);
    assertThat(procedure).containsText("待ち");

    screens.allowBrokenLines();
    house.killServer();
    assertThat(board.page().getByText("接続を確認しています")).isVisible();
    assertThat(console.line()).containsText("切れています");
    assertThat(console.button("再呼出")).isDisabled();
    assertThat(kiosk.page().getByText(NO_WAITS)).isVisible();
    assertThat(board.page().getByText("ただいま番号を表示できません")).isVisible();
    assertThat(board.card()).isHidden();

    house.startServerAgain();
    assertThat(board.card()).containsText(ticket.number());
    assertThat(board.page().getByText("接続を確認しています")).isHidden();
    assertThat(console.line()).hasText("接続中");
    assertThat(kiosk.page().getByText(NO_WAITS)).isHidden();
    assertThat(procedure).containsText("待ち");
    console.press("再呼出");
    board.awaitChimes(2);
    assertThat(board.line(office.procedure("C"))).containsText(waiting.number());
    assertThat(board.call(ticket.number(), "1")).containsText("もう一度お呼びします");
  }

  @Test
  void aKioskWithoutTheServerGivesATicketThatIsCalledAfterwards(Screens screens) {
    House house = screens.house();
    Office office = house.trialOffice();
    Slips slips = new Slips(house.kiosk().tickets());
    KioskScreen kiosk = screens.kiosk(1080, 1920);
    assertThat(kiosk.procedure(office.procedure("W"))).containsText("待ち");
    screens.allowBrokenLines();
    house.killServer();
    assertThat(kiosk.page().getByText("オフライン受付中")).isVisible();
    kiosk.touch(office.procedure("W"));
    assertThat(kiosk.heading("受付しました")).isVisible();
    String number = kiosk.number();
    assertTrue(number.matches("W51\\d\\d"), number);
    assertEquals(1, slips.of(number, "png").size());
    String link = Slips.scanned(slips.of(number, "png").get(0));

    house.startServerAgain();
    Processes.await(
        "the ticket at the server",
        Duration.ofSeconds(20),
        () -> office.listing().toString().contains("\"" + number + "\""));
    Page phone = screens.phone(link);
    assertThat(phone.getByRole(AriaRole.MAIN)).containsText(number);
    assertThat(kiosk.page().getByText("オフライン受付中")).isHidden();
  }

  @Test
  void withoutPaperTheNumberStaysOnTheScreenAndIsNeverPrintedLater(Screens screens) {
    House house = screens.house();
    Office office = house.trialOffice();
    Slips slips = new Slips(house.kiosk().tickets());
    KioskScreen kiosk = screens.kiosk(1080, 1920);
    String number;
    try (PaperOut noPaper = new PaperOut(house.kiosk())) {
      assertThat(kiosk.page().getByText("紙の番号札が出ません")).isVisible();
      kiosk.touch(office.procedure("W"));
      assertThat(kiosk.heading("番号札の紙が切れています")).isVisible();
      number = kiosk.number();
      Locator code =
          kiosk.page().getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("QRコード"));
      Page phone = screens.phone(Slips.scanned(code.screenshot()));
      assertThat(phone.getByRole(AriaRole.MAIN)).containsText(number);
      kiosk.finish("番号を控えたので、終わる", "ご用件をお選びください");
    }
    assertThat(kiosk.page().getByText("紙の番号札が出ません")).isHidden();
    KioskScreen next = screens.kiosk(1080, 1920);
    next.touch(office.procedure("W"));
    assertThat(next.heading("受付しました")).isVisible();
    assertEquals(1, slips.of(next.number(), "png").size());
    assertEquals(List.of(), slips.of(number, "png"));
  }
}
