package jp.junban.systemtests.screens;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The screens of one scene, each with cookies of its own as on a machine of its own. */
public final class Screens implements AutoCloseable {

  private final Chromium chromium;
  private final House house;
  private final Faults faults = new Faults();
  private final Deque<BrowserContext> contexts = new ArrayDeque<>();

  public Screens(Chromium chromium, House house) {
    this.chromium = chromium;
    this.house = house;
  }

  public House house() {
    return house;
  }

  /** The kiosk's panel. */
  public KioskScreen kiosk(int width, int height) {
    return new KioskScreen(show(house.kiosk().url() + "/", width, height));
  }

  /** The board in the lobby of an office. */
  public BoardScreen board(Office office, int width, int height) {
    return boardAt(house.url() + "/signage/?office=" + office.id(), width, height);
  }

  /** The same, reached over this line. */
  public BoardScreen board(Office office, Line line) {
    return boardAt(line.url() + "/signage/?office=" + office.id(), 1920, 1080);
  }

  /** A display that is enrolled with this code, after it has shown itself. */
  public BoardScreen enrolled(String code, int width, int height) {
    BoardScreen board = boardAt(house.url() + "/signage/?choose", width, height);
    board.page().getByLabel("登録コード").fill(code);
    board.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登録する")).click();
    board.page().waitForURL(house.url() + "/signage/");
    return board;
  }

  private BoardScreen boardAt(String url, int width, int height) {
    Page page = blank(width, height);
    page.addInitScript(BoardScreen.COUNT_CHIMES);
    page.addInitScript(BoardScreen.HEAR_VOICE);
    page.navigate(url);
    return new BoardScreen(page);
  }

  /** The counter console of somebody who has just signed in, before they choose a counter. */
  public ConsoleScreen console(Office.Person person) {
    return new ConsoleScreen(signedIn(person, "/console/"));
  }

  /** A page for which this person has signed in. */
  public Page signedIn(Office.Person person, String path) {
    return signedIn(blank(1366, 768), person, path);
  }

  /** The same on a machine with this time. */
  public Page signedIn(Office.Person person, String path, Instant now) {
    Page page = blank(1366, 768);
    page.clock().setFixedTime(now.toEpochMilli());
    return signedIn(page, person, path);
  }

  private Page signedIn(Page page, Office.Person person, String path) {
    SignIn.by(page, house.url(), person);
    page.navigate(house.url() + path);
    return page;
  }

  /** A page of the server on somebody's computer. */
  public Page computer(String path) {
    return show(house.url() + path, 1280, 900);
  }

  /** A page on a visitor's phone. */
  public Page phone(String url) {
    return show(url, 390, 844);
  }

  private Page show(String url, int width, int height) {
    Page page = blank(width, height);
    page.navigate(url);
    return page;
  }

  /** A screen that shows nothing yet. */
  public Page blank(int width, int height) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setLocale("ja-JP")
                    .setTimezoneId("Asia/Tokyo")
                    .setReducedMotion(ReducedMotion.REDUCE));
    contexts.push(context);
    context.addInitScript(Faults.WATCH_POLICY);
    context.onPage(faults::watch);
    return context.newPage();
  }

  /** From now on the pages of this scene may say that they cannot reach the server. */
  public void allowBrokenLines() {
    faults.allowBrokenLines();
  }

  /** What went wrong inside the pages of this scene. */
  public List<String> faults() {
    return faults.seen();
  }

  /** Keeps what every screen shows now, as a picture and as a screen reader hears it. */
  void keepPictures(Path folder, String name) {
    int number = 0;
    for (BrowserContext context : contexts) {
      for (Page page : context.pages()) {
        number++;
        String file = name + "-" + number;
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file + ".png")));
        String heard = page.url() + "\n" + page.locator("html").ariaSnapshot() + "\n";
        try {
          Files.writeString(folder.resolve(file + ".txt"), heard);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
  }
}
