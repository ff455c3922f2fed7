package jp.junban.systemtests.screens;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** The lobby's board. */
public record BoardScreen(Page page) {

  /** Counts the first tone of each chime; runs before any script of the page. */
  static final String COUNT_CHIMES =
      """
      window.chimes = 0;
      const Oscillator = window.OscillatorNode;
      window.OscillatorNode = class extends Oscillator {
        start(when) {
          if (Math.round(this.frequency.value) === 659) window.chimes += 1;
          super.start(when);
        }
      };
      """;

  /** Keeps what the voice tells of itself; runs before any script of the page. */
  static final String HEAR_VOICE =
      """
      window.announcements = [];
      document.addEventListener('junban-voice', ({ detail }) => {
        window.announcements.push({ ...detail, at: performance.now() });
      });
      """;

  private static final String NOW = "お呼びしています";

  /** The card of the present call. */
  public Locator card() {
    return region(NOW);
  }

  /** The present call of this number to this counter, as it is read aloud. */
  public Locator call(String number, String counter) {
    return page.getByText(number + "、" + counter + "番窓口へお越しください");
  }

  /** The numbers whose visitors did not come. */
  public Locator missed() {
    return region("お呼びした番号");
  }

  /** The calls before the present one. */
  public Locator earlier() {
    return region("少し前のお呼び出し");
  }

  /** The message over everything. */
  public Locator emergency() {
    return page.getByRole(AriaRole.ALERT);
  }

  /** What the lists say of their age while the feed is silent. */
  public Locator age() {
    return page.getByText("接続を確認しています");
  }

  /** Waits until the display has a copy of the page of its own. */
  public void awaitKept() {
    page.waitForFunction("navigator.serviceWorker.controller !== null");
    page.waitForFunction("caches.match(location.origin + '/signage/app.js')");
  }

  /** The line of a procedure. */
  public Locator line(String procedure) {
    return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(procedure));
  }

  private Locator region(String name) {
    return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
  }

  /** The numbers that have been spoken to their end. */
  public List<String> spoken() {
    return told("end").stream().map(one -> (String) one.get("number")).toList();
  }

  /** Waits until so many announcements have been spoken to their end. */
  public void awaitSpoken(int count) {
    page.waitForFunction(
        "count => window.announcements.filter(({ phase }) => phase === 'end').length >= count",
        count,
        new Page.WaitForFunctionOptions().setTimeout(60_000));
  }

  /** What the voice told of its announcements when they began, or ended. */
  @SuppressWarnings("unchecked")
  public List<Map<String, Object>> told(String phase) {
    return (List<Map<String, Object>>)
        page.evaluate("phase => window.announcements.filter((one) => one.phase === phase)", phase);
  }

  /** How often the chime has sounded. */
  public int chimes() {
    return (int) page.evaluate("window.chimes");
  }

  /** Waits until the chime has sounded so often. */
  public void awaitChimes(int count) {
    page.waitForFunction("count => window.chimes === count", count);
  }
}
