package jp.junban.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.junban.systemtests.screens.Chromium;
import jp.junban.systemtests.screens.InChromium;
import jp.junban.systemtests.screens.InTheHouse;
import jp.junban.systemtests.screens.Office;
import jp.junban.systemtests.screens.Screens;
import jp.junban.systemtests.stage.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen at home looks how busy the offices are. */
@ExtendWith({InChromium.class, InTheHouse.class})
class PublicPageJourney {

  private static final int FIRST_LOAD_BYTES = 100_000;

  @Test
  void withoutJavaScriptEverythingIsThere(Chromium chromium, Screens screens) {
    Office office = screens.house().newOffice();
    office.draw("A");
    try (BrowserContext still =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(false)
                    .setViewportSize(390, 844))) {
      Page page = still.newPage();
      page.navigate(screens.house().url() + "/");
      page.getByRole(AriaRole.COMBOBOX).selectOption(office.procedure("A"));
      page.getByRole(AriaRole.BUTTON).click();
      assertThat(page.getByRole(AriaRole.HEADING, level(2)).last()).containsText("待ち時間の短い順");
      page.navigate(screens.house().url() + "/offices/" + office.id());
      assertThat(page.getByText("お待ちの方")).isVisible();
      assertThat(page.getByRole(AriaRole.TABLE).first()).isVisible();
      assertThat(page.getByText("自動で更新")).isHidden();
    }
  }

  @Test
  void whoLooksOnSeesWhatHappens(Screens screens) {
    Office office = screens.house().newOffice();
    Page page = screens.phone(screens.house().url() + "/offices/" + office.id());
    assertThat(page.getByText("お待ちの方 0人")).isVisible();
    Api staff = office.seated("1");
    office.draw("A");
    office.draw("A");
    staff.post("/counters/" + office.counterId("1") + "/calls", Map.of()).expect(201);
    awaitPublished(screens, office, "お待ちの方 1人");
    page.evaluate("dispatchEvent(new Event('online'))");
    assertThat(page.getByText("お待ちの方 1人")).isVisible();
    assertThat(page.getByText("開いている窓口 1")).isVisible();
    assertThat(page.getByText("A001")).isVisible();
  }

  private static void awaitPublished(Screens screens, Office office, String text) {
    Patience.until(() -> {}, () -> screens.house().text("/offices/" + office.id()).contains(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "ja-easy", "en", "zh-Hans", "ko"})
  void noPageIsWiderThanASmallPhoneOrHeavierThanPromised(String language, Screens screens) {
    Office office = screens.house().newOffice();
    office.draw("A");
    for (String path : List.of("/", "/offices/" + office.id(), "/about")) {
      Page page = screens.blank(320, 640);
      List<Response> answers = new ArrayList<>();
      page.onResponse(answers::add);
      page.navigate(screens.house().url() + path + "?lang=" + language);
      page.waitForLoadState();
      assertEquals(320, page.evaluate("document.documentElement.scrollWidth"), path);
      long bytes = 0;
      for (Response answer : answers) {
        bytes += answer.request().sizes().responseBodySize;
      }
      assertTrue(bytes > 3_000 && bytes < FIRST_LOAD_BYTES, path + ": " + bytes + " bytes");
    }
  }

  @Test
  void anotherSiteShowsAnOfficeWithOneLine(Screens screens) throws IOException {
    Office office = screens.house().newOffice();
    office.draw("A");
    Page page = screens.blank(800, 600);
    String widget = screens.house().url() + "/offices/" + office.id() + "/widget";
    // pages are printed once a second, and a frame does not ask again
    page.waitForCondition(() -> page.request().get(widget).status() == 200);
    HttpServer city = city(screens.house().url() + "/public/widget.js", office.id());
    try {
      page.navigate("http://127.0.0.1:" + city.getAddress().getPort() + "/");
      FrameLocator frame = page.frameLocator("iframe");
      assertThat(frame.getByRole(AriaRole.HEADING)).containsText(office.name());
      assertThat(frame.getByText("お待ちの方")).isVisible();
      assertThat(frame.getByRole(AriaRole.LINK)).hasAttribute("target", "_blank");
    } finally {
      city.stop(0);
    }
  }

  /** A site of its own origin on this machine; browsers keep sites elsewhere from looking in. */
  private static HttpServer city(String script, String officeId) throws IOException {
    byte[] page =
        "<!doctype html><html lang=ja><title>市</title><h1>市のページ</h1><script src=\"%s\" data-office=\"%s\"></script>"
            .formatted(script, officeId)
            .getBytes(StandardCharsets.UTF_8);
    HttpServer city =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    city.createContext(
        "/",
        exchange -> {
          boolean home = exchange.getRequestURI().getPath().equals("/");
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(home ? 200 : 204, home ? page.length : -1);
          if (home) {
            exchange.getResponseBody().write(page);
          }
          exchange.close();
        });
    city.start();
    return city;
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }
}
