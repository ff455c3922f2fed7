package jp.junban.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jp.junban.systemtests.screens.BoardScreen;
import jp.junban.systemtests.screens.Chromium;
import jp.junban.systemtests.screens.ConsoleScreen;
import jp.junban.systemtests.screens.House;
import jp.junban.systemtests.screens.KioskScreen;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Screens;
import jp.junban.systemtests.screens.Slips;

/** Takes the pictures of the README from the real pages; started by {@code ./pictures}. */
public final class Pictures {

  private static final LocatorAssertions.IsVisibleOptions WITHIN_A_ROUND_OF_NOTICES =
      new LocatorAssertions.IsVisibleOptions().setTimeout(45_000);

  private final Path folder;
  private final House house;
  private final Screens screens;
  private final SceneAtTheOffice scene;

  private Pictures(Path folder, House house, Chromium chromium) {
    this.folder = folder;
    this.house = house;
    screens = new Screens(chromium, house);
    scene = new SceneAtTheOffice(house);
  }

  /**
   * Writes the pictures.
   *
   * @param arguments the folder for the pictures
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    try (House house = new House(Path.of("target"), SceneAtTheOffice.OPENING.toInstant());
        Chromium chromium = new Chromium()) {
      Pictures pictures = new Pictures(folder, house, chromium);
      pictures.take();
      pictures.screens.close();
      pictures.screens.faults().forEach(System.err::println);
    }
  }

  private void take() throws IOException {
    scene.play();
    Office office = scene.office();
    KioskScreen kiosk = screens.kiosk(1080, 1920);
    assertThat(kiosk.procedure(office.procedure("A"))).containsText("約");
    keep(kiosk.page(), "kiosk");
    kiosk.touch(office.procedure("A"));
    assertThat(kiosk.heading("受付しました")).isVisible();
    keep(kiosk.page(), "kiosk-issued");
    Path slip = new Slips(house.kiosk().tickets()).of(kiosk.number(), "png").get(0);
    Files.copy(slip, folder.resolve("slip.png"), StandardCopyOption.REPLACE_EXISTING);
    keep(inTheFace(screens.phone(Slips.scanned(slip))), "ticket");

    ConsoleScreen console = screens.console(scene.atTheFreeCounter());
    console.sitDownAt(SceneAtTheOffice.FREE_COUNTER);
    publicPages();
    called(console);
    console.press("開始する");
    assertThat(console.present()).containsText("対応中");
    keep(console.page(), "console");
    report();
  }

  private void publicPages() {
    Page computer = screens.computer("/");
    whole(inTheFace(computer), "public");
    Page phone = screens.phone(house.url() + "/offices/" + scene.office().id());
    whole(inTheFace(phone), "public-phone");
  }

  private void called(ConsoleScreen console) {
    BoardScreen board = screens.board(scene.office(), 1920, 1080);
    BoardScreen upright = screens.board(scene.office(), 1080, 1920);
    assertThat(upright.missed()).isVisible();
    String next = console.nextNumber();
    Page phone = screens.phone(scene.ticket(next).statusUrl());
    console.press("次を呼ぶ");
    for (BoardScreen one : new BoardScreen[] {board, upright}) {
      assertThat(one.card()).containsText(next);
      assertThat(one.page().getByText("本人確認の書類は")).isVisible(WITHIN_A_ROUND_OF_NOTICES);
    }
    keep(board.page(), "board");
    keep(upright.page(), "board-portrait");
    assertThat(phone.getByRole(AriaRole.ALERT)).isVisible();
    keep(inTheFace(phone), "ticket-called");
  }

  private void report() {
    Office office = scene.office();
    String path = "/admin/#/offices/" + office.id() + "/report?date=" + office.businessDay();
    Page page = screens.signedIn(scene.manager(), path, house.now());
    assertThat(page.getByText("手続きと時間ごと").first()).isVisible();
    keep(page, "admin");
  }

  /** The page as on a device that has the face of the other screens; the public pages load none. */
  private static Page inTheFace(Page page) {
    page.evaluate(
        """
        for (const [name, face] of [['--font', 'BIZ UDPGothic'], ['--font-zh', 'Noto Sans SC'], ['--font-ko', 'Noto Sans KR']]) {
          document.documentElement.style.setProperty(name, `"${face}", sans-serif`);
        }
        """);
    return page;
  }

  private void keep(Page page, String name) {
    keep(page, name, false);
  }

  private void whole(Page page, String name) {
    keep(page, name, true);
  }

  private void keep(Page page, String name, boolean whole) {
    page.evaluate("document.fonts.ready.then(() => true)");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(whole));
    System.out.println(name);
  }
}
