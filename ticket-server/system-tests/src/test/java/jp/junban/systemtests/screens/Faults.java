package jp.junban.systemtests.screens;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What went wrong inside pages: messages on the console, errors nobody caught, broken policies. */
final class Faults {

  /** Runs before any script of the page. */
  static final String WATCH_POLICY =
      """
      addEventListener('securitypolicyviolation', (event) =>
        console.error(`Policy broken: ${event.violatedDirective} by ${event.blockedURI} in ${event.sourceFile}`));
      """;

  /** Chromium's own line about a refusal. */
  private static final Pattern REFUSAL =
      Pattern.compile("Failed to load resource: the server responded with a status of 4\\d\\d.*");

  /**
   * What a page may say while the server is away. A poll that meets 500 is a fault: the server
   * listens only once it is deployed, and its own answers while it ends are 503.
   *
   * <p>One 500 stays out of the application's reach, and of this pattern: after SIGTERM Payara
   * undeploys before it closes the port, and for those milliseconds its host has no application to
   * ask ({@code StandardHostValve}, an empty 500 without our headers). No journey has a page open
   * then: they end a server as a power cut would, or before any page is there.
   */
  private static final Pattern NO_LINE =
      Pattern.compile(
          ".*(net::ERR_CONNECTION_REFUSED|net::ERR_CONNECTION_RESET|net::ERR_EMPTY_RESPONSE"
              + "|net::ERR_CONNECTION_CLOSED|net::ERR_SOCKET_NOT_CONNECTED|net::ERR_FAILED"
              + "|resulted in a network error response"
              + "|net::ERR_INCOMPLETE_CHUNKED_ENCODING|WebSocket connection to|status of 50[234]).*",
          Pattern.DOTALL);

  private final List<String> seen = new ArrayList<>();
  private boolean linesMayBreak;

  void watch(Page page) {
    page.onConsoleMessage(message -> onConsole(page, message));
    page.onPageError(error -> seen.add(page.url() + ": " + error));
  }

  /** From now on a page may say that it cannot reach the server. */
  void allowBrokenLines() {
    linesMayBreak = true;
  }

  private void onConsole(Page page, ConsoleMessage message) {
    String text = message.text();
    boolean isExpected =
        !message.type().equals("error")
            || (REFUSAL.matcher(text).matches() && isTold(page, message.location()))
            || (linesMayBreak && NO_LINE.matcher(text).matches());
    if (!isExpected) {
      seen.add(page.url() + ": " + text + " (" + message.location() + ")");
    }
  }

  /** Whether the page itself tells what was refused: an answer of the API, or the whole page. */
  private static boolean isTold(Page page, String location) {
    return location.contains("/api/") || location.startsWith(page.url() + ":");
  }

  /** Everything seen until now. */
  List<String> seen() {
    return List.copyOf(seen);
  }
}
