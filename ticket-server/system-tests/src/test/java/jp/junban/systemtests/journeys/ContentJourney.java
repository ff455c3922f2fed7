package jp.junban.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import jp.junban.systemtests.screens.BoardScreen;
import jp.junban.systemtests.screens.Chromium;
import jp.junban.systemtests.screens.House;
import jp.junban.systemtests.screens.InChromium;
import jp.junban.systemtests.screens.InTheHouse;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Screens;
import jp.junban.systemtests.stage.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Pictures, notices and PDF files: from an administrator's computer to the lobby, at their time.
 */
@ExtendWith({InChromium.class, InTheHouse.class})
class ContentJourney {

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
  private static final int PATIENCE_MILLIS = 20_000;
  private static final String WORDS = "午後は混み合います";

  @Test
  void whatAnAdministratorUploadsIsOnTheDisplayAtItsTimeAndNotBefore(Chromium chromium) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    ZonedDateTime beforeNoon = ZonedDateTime.now(ZONE).with(LocalTime.of(11, 40));
    try (House house = new House(Path.of("target"), beforeNoon.toInstant());
        Screens screens = new Screens(chromium, house)) {
      Office office = house.newOffice();
      BoardScreen board = screens.enrolled(display(house.administrator(), office), 1920, 1080);
      Page admin = page(screens, office, "content");
      put(admin, "朝の案内", picture(), "9:00", "12:00");
      write(admin, "12:00", "13:00");
      put(admin, "手引き", pdf("1", "2"), "12:00", "");
      assertThat(admin.getByRole(AriaRole.ROW)).hasCount(4);
      assertThat(admin.getByRole(AriaRole.ROW, named("朝の案内"))).containsText("9:00–12:00");
      Accessibility axe = new Accessibility();
      axe.check(admin, "content");
      givePlace(admin);

      Locator place = board.page().getByRole(AriaRole.REGION, named("案内"));
      assertThat(image(place, "朝の案内")).isVisible();
      axe.check(board.page(), "board with a picture");
      assertThat(place.getByText(WORDS)).isHidden();
      assertThat(image(place, "手引き")).isHidden();

      screens.allowBrokenLines();
      house.cutPowerFor(Duration.ofMinutes(30));
      assertThat(place.getByText(WORDS)).isVisible();
      assertThat(image(place, "手引き")).isVisible();
      assertThat(place.getByText(WORDS)).isVisible();
      assertThat(image(place, "朝の案内")).isHidden();
      axe.mustBeFaultless();
      assertEquals(List.of(), screens.faults(), "Faults inside the pages");
    }
  }

  @Test
  void whatCannotBeShownIsRefusedWithASentence(Screens screens) {
    Page page = page(screens, screens.house().newOffice(), "content");
    choose(page, "poster.png", "<html>no picture</html>".getBytes(StandardCharsets.UTF_8));
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("パスワードのないPDF");
    choose(page, "locked.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8));
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("パスワードのないPDF");
    byte[] large = Arrays.copyOf(picture(), 40 << 20);
    choose(page, "large.png", large);
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("画像は20 MB、PDF");
    choose(page, "large", "application/octet-stream", large);
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("1億画素");
    assertThat(page.getByText("まだ何もありません")).isVisible();
    Accessibility axe = new Accessibility();
    axe.check(page, "refused content");
    axe.mustBeFaultless();
    choose(page, "poster.png", picture());
    assertThat(page.getByRole(AriaRole.HEADING, named("poster"))).isVisible();
    assertThat(page.getByRole(AriaRole.ALERT)).isHidden();
  }

  private static Page page(Screens screens, Office office, String section) {
    return screens.signedIn(
        screens.house().administratorsLogin(), "/admin/#/offices/" + office.id() + "/" + section);
  }

  /** A display of this office; the code that enrols it. */
  private static String display(Api admin, Office office) {
    Map<String, Object> form = Map.of("kind", "DISPLAY", "name", "待合 1", "active", true);
    String id =
        admin.post("/offices/" + office.id() + "/terminals", form).expect(201).get("id").asString();
    return admin
        .post("/terminals/" + id + "/enrolment-code", Map.of())
        .expect(201)
        .get("code")
        .asString();
  }

  /** Puts a file on the playlist, three seconds a page, between these times of every day. */
  private static void put(Page page, String name, byte[] file, String from, String to) {
    choose(page, name + ".bin", file);
    assertThat(page.getByLabel("名前").last()).hasValue(name);
    schedule(page, from, to);
    save(page, name);
  }

  private static void write(Page page, String from, String to) {
    link(page, "お知らせを書く");
    page.getByLabel("名前").last().fill("混雑");
    page.getByLabel("お知らせの文 · 日本語").fill(WORDS);
    schedule(page, from, to);
    save(page, "混雑");
  }

  private static void schedule(Page page, String from, String to) {
    page.getByLabel("始まりの時刻").fill(from);
    page.getByLabel("終わりの時刻").fill(to);
    page.getByLabel("秒数").fill("3");
  }

  private static void save(Page page, String name) {
    button(page, "保存する");
    assertThat(page.getByText("「" + name + "」を保存しました")).isVisible();
    link(page, "掲示物");
  }

  /**
   * Has the display show the place for pictures, and sees it in the preview before; what is in it
   * there goes by the clock of the administrator's computer.
   */
  private static void givePlace(Page page) {
    link(page, "表示");
    link(page, "待合 1");
    page.getByLabel("画像・動画").check();
    Locator place =
        page.frameLocator("iframe")
            .getByRole(AriaRole.REGION, new FrameLocator.GetByRoleOptions().setName("案内"));
    assertThat(place).isVisible();
    button(page, "保存する");
    assertThat(page.getByText("を保存しました")).isVisible();
  }

  private static Locator image(Locator place, String name) {
    return place.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName(name));
  }

  private static void choose(Page page, String name, byte[] file) {
    choose(page, name, "image/png", file);
  }

  private static void choose(Page page, String name, String type, byte[] file) {
    page.locator("input[type=file]").setInputFiles(new FilePayload(name, type, file));
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, named(name).setExact(true)).first().click();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, named(name).setExact(true)).click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static byte[] picture() {
    BufferedImage picture = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillOval(350, 0, 900, 900);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A PDF file with these words, one on each page. */
  private static byte[] pdf(String... words) {
    StringBuilder objects =
        new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    StringBuilder kids = new StringBuilder();
    for (int page = 0; page < words.length; page++) {
      int number = 10 + 2 * page;
      String text = "BT /F 300 Tf 300 200 Td (" + words[page] + ") Tj ET";
      kids.append(number).append(" 0 R ");
      objects.append(
          ("%d 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]/Contents %d 0 R"
                  + "/Resources<</Font<</F 3 0 R>>>>>>endobj\n"
                  + "%d 0 obj<</Length %d>>stream\n%s\nendstream endobj\n")
              .formatted(number, number + 1, number + 1, text.length(), text));
    }
    objects.append(
        "2 0 obj<</Type/Pages/Count %d/Kids[%s]>>endobj\n".formatted(words.length, kids));
    objects.append("3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n");
    objects.append("trailer<</Root 1 0 R>>\n%%EOF\n");
    return objects.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
