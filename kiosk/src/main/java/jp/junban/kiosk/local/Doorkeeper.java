package jp.junban.kiosk.local;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.junban.kiosk.platform.Problem;

/**
 * Turns away what was not addressed to us. Any web page can make a browser on this machine send
 * requests here, also under a name of its own that it points to 127.0.0.1; the names in Host and
 * Origin give it away.
 */
final class Doorkeeper {
  private final Set<String> hosts = new HashSet<>();

  /**
   * @param listen the address we listen at, as text
   */
  Doorkeeper(String listen, int port) {
    String own = listen.contains(":") ? "[" + listen + "]" : listen;
    for (String name : List.of("127.0.0.1", "localhost", "[::1]", own)) {
      hosts.add(name + ":" + port);
      if (port == 80) {
        hosts.add(name);
      }
    }
  }

  /**
   * @throws Problem 403 when the request is not from our own page
   */
  void check(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    String host = headers.getFirst("Host");
    if (host == null || !hosts.contains(host)) {
      throw new Problem(
          403, "foreign-host", "This is not the address of the kiosk", "このアドレスでは使えません。");
    }
    String origin = headers.getFirst("Origin");
    boolean reads = exchange.getRequestMethod().matches("GET|HEAD");
    if (!reads && origin != null && !origin.equals("http://" + host)) {
      throw new Problem(403, "foreign-origin", "Another page sent this", "ほかのページからは使えません。");
    }
  }
}
