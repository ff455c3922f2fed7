package jp.junban.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import jp.junban.systemtests.screens.BoardScreen;
import jp.junban.systemtests.screens.Chromium;
import jp.junban.systemtests.screens.ConsoleScreen;
import jp.junban.systemtests.screens.House;
import jp.junban.systemtests.screens.KioskScreen;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Screens;

/** Takes the pictures of the README from the real pages; started by {@code ./pictures}. */
public final class Pictures {

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
    KioskScreen kiosk = screens.kiosk(1080, 1920, house.now());
    assertThat(kiosk.procedure(office.procedure("A"))).containsText("約");
    keep(kiosk.page(), "kiosk");
    kiosk.touch(office.procedure("A"));
    assertThat(kiosk.heading("受付しました")).isVisible();
    keep(kiosk.page(), "kiosk-issued");
    slip(kiosk.number());

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
    whole(computer, "public");
    Page phone = screens.phone(house.url() + "/offices/" + scene.office().id());
    whole(phone, "public-phone");
  }

  private void called(ConsoleScreen console) {
    BoardScreen board = screens.board(scene.office(), 1920, 1080);
    BoardScreen upright = screens.board(scene.office(), 1080, 1920);
    assertThat(upright.missed()).isVisible();
    String next = console.nextNumber();
    Page phone = screens.phone(scene.ticket(next).statusUrl());
    keep(phone, "ticket");
    console.press("次を呼ぶ");
    for (BoardScreen one : new BoardScreen[] {board, upright}) {
      assertThat(one.card()).containsText(next);
    }
    keep(board.page(), "board");
    keep(upright.page(), "board-portrait");
    assertThat(phone.getByRole(AriaRole.ALERT)).isVisible();
    keep(phone, "ticket-called");
  }

  private void report() {
    Office office = scene.office();
    String path = "/admin/#/offices/" + office.id() + "/report?date=" + office.businessDay();
    Page page = screens.signedIn(scene.manager(), path);
    assertThat(page.getByText("手続きと時間ごと").first()).isVisible();
    keep(page, "admin");
  }

  private void slip(String number) throws IOException {
    try (Stream<Path> files = Files.list(house.kiosk().tickets())) {
      Path png =
          files
              .filter(file -> file.toString().endsWith("-" + number + ".png"))
              .findFirst()
              .orElseThrow();
      Files.copy(png, folder.resolve("slip.png"), StandardCopyOption.REPLACE_EXISTING);
    }
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
