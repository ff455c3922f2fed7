package jp.junban.signage.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How Chromium is started.
 *
 * @param program the path of Chromium
 * @param profile the folder of its profile
 * @param more options of the operator's
 */
public record ChromiumCommand(String program, Path profile, List<String> more) {

  private static final List<String> ALWAYS =
      List.of(
          "--kiosk",
          "--remote-debugging-pipe",
          "--autoplay-policy=no-user-gesture-required",
          "--no-first-run",
          "--no-default-browser-check",
          "--noerrdialogs",
          "--hide-crash-restore-bubble",
          "--disable-session-crashed-bubble",
          "--disable-pinch",
          "--overscroll-history-navigation=0",
          "--disable-features=Translate,MediaRouter",
          "--disable-component-update",
          "--disable-background-networking",
          "--disable-sync",
          "--password-store=basic",
          "--disable-backgrounding-occluded-windows",
          "--disable-renderer-backgrounding",
          "--disable-background-timer-throttling",
          "--disk-cache-size=104857600",
          "--lang=ja",
          "--window-position=0,0");

  /** Browsers trust these as they are. */
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  /** Its standard input and output become the pipes 3 and 4 of the DevTools protocol. */
  List<String> words(URI server) {
    List<String> words = new ArrayList<>();
    words.addAll(
        List.of("/bin/sh", "-c", "exec \"$@\" 3<&0 4>&1 0</dev/null 1>/dev/null", "player"));
    words.add(program);
    words.addAll(ALWAYS);
    words.add("--user-data-dir=" + profile.toAbsolutePath());
    if ("http".equals(server.getScheme()) && !LOOPBACK.contains(server.getHost())) {
      // Only then may the page keep itself for a start without a server.
      words.add("--unsafely-treat-insecure-origin-as-secure=" + origin(server));
    }
    words.addAll(more);
    words.add(WaitingPage.address());
    return words;
  }

  /** As a page in it names where it comes from: without a port that goes without saying. */
  static String origin(URI server) {
    boolean usual = server.getPort() == ("https".equals(server.getScheme()) ? 443 : 80);
    String port = server.getPort() < 0 || usual ? "" : ":" + server.getPort();
    return server.getScheme() + "://" + server.getHost().toLowerCase(Locale.ROOT) + port;
  }
}
