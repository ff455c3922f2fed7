package jp.junban.systemtests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jp.junban.systemtests.screens.Chromium;
import jp.junban.systemtests.stage.ServerProcess;

/**
 * Calls by the thousand through one board page whose clock runs fast: what is in its memory must
 * stay as it was. The page is the real one; its feed is made up, so that no server is in the way.
 * Started by {@code ./soak}; each call has some seconds of the page's own time.
 */
public final class Soak {

  private static final int CALLS = 50_000;
  private static final int STEP = 5_000;

  /** Runs before any script of the page: time goes faster, and the feed is ours. */
  private static final String STAGE =
      """
      (() => {
        const FASTER = 200;
        const [now, later, again] = [performance.now.bind(performance), window.setTimeout.bind(window), window.setInterval.bind(window)];
        performance.now = () => now() * FASTER;
        window.setTimeout = (act, ms = 0, ...rest) => later(act, ms / FASTER, ...rest);
        window.setInterval = (act, ms = 0, ...rest) => again(act, ms / FASTER, ...rest);
        window.WebSocket = class {
          static OPEN = 1;
          readyState = 1;
          constructor() { window.feed = this; }
          close() {}
        };
        window.rest = (ms) => new Promise((done) => later(done, ms));
      })();
      """;

  /** Sends so many calls, each as a whole snapshot as a server would. */
  private static final String CALL =
      """
      async ({ board, from, count }) => {
        const iso = () => new Date(performance.timeOrigin + performance.now()).toISOString();
        const letters = board.services.map(({ prefix }) => prefix);
        window.calls ??= [];
        for (let n = from; n < from + count; n++) {
          const prefix = letters[n % letters.length];
          const { label } = board.counters[n % board.counters.length];
          const number = `${prefix}${String(n % 1000).padStart(3, '0')}`;
          const call = { callId: `soak-${n}`, number, prefix, counter: label, calledAt: iso(), times: 1 + (n % 3), status: 'CALLED', language: 'ja' };
          window.calls = [call, ...window.calls.map((one) => ({ ...one, status: 'SERVING' }))].slice(0, 20);
          const services = board.services.map((one, row) => ({ ...one, waiting: (n + row) % 30, expectedWaitSeconds: ((n + row) % 60) * 60, next: [1, 2, 3].map((k) => `${one.prefix}${String((n + k) % 1000).padStart(3, '0')}`) }));
          const emergency = n % 997 === 0 ? { kind: 'FIRE', since: iso(), headings: { ja: '火事です', en: 'Fire' }, orders: { ja: '外へ出てください', en: 'Leave' } } : null;
          const missed = Array.from({ length: n % 9 }, (_, k) => `${prefix}${String((n + 10 * k) % 1000).padStart(3, '0')}`);
          window.feed.onmessage({ data: JSON.stringify({ ...board, version: n + 1, at: iso(), calls: window.calls, services, missed, emergency, disturbed: n % 7 === 0, opening: { ...board.opening, state: 'OPEN' } }) });
          await window.rest(10);
        }
        return document.querySelector('board-app').shadowRoot.querySelector('board-call') !== null;
      }
      """;

  private Soak() {}

  /**
   * @param arguments how many calls; 50,000 unless said otherwise
   */
  public static void main(String[] arguments) throws IOException {
    int calls = arguments.length == 0 ? CALLS : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory(Path.of("target"), "soak-").toAbsolutePath();
    try (ServerProcess server = ServerProcess.start(folder.resolve("server"));
        Chromium chromium = new Chromium();
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.setViewportSize(1920, 1080);
      page.addInitScript(STAGE);
      page.onPageError(error -> System.out.println("Fault: " + error));
      page.navigate(server.url() + "/signage/?office=otameshi&voice=off");
      Object board =
          page.evaluate("fetch('/api/v1/offices/otameshi/board').then((answer) => answer.json())");
      CDPSession inspector = context.newCDPSession(page);
      inspector.send("Performance.enable");
      System.out.println("   calls   heap kB   nodes   listeners");
      for (int from = 0; from < calls; from += Math.min(STEP, calls)) {
        int count = Math.min(STEP, calls - from);
        page.evaluate(CALL, Map.of("board", board, "from", from, "count", count));
        show(from + count, metrics(inspector));
      }
    }
  }

  private static Map<String, Double> metrics(CDPSession inspector) {
    inspector.send("HeapProfiler.collectGarbage");
    inspector.send("HeapProfiler.collectGarbage");
    Map<String, Double> metrics = new TreeMap<>();
    for (JsonElement metric : inspector.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      JsonObject one = metric.getAsJsonObject();
      metrics.put(one.get("name").getAsString(), one.get("value").getAsDouble());
    }
    return metrics;
  }

  private static void show(int calls, Map<String, Double> metrics) {
    List<Double> shown =
        List.of("JSHeapUsedSize", "Nodes", "JSEventListeners").stream().map(metrics::get).toList();
    System.out.printf(
        Locale.ROOT,
        "%8d %9.0f %7.0f %11.0f%n",
        calls,
        shown.get(0) / 1024,
        shown.get(1),
        shown.get(2));
  }
}
