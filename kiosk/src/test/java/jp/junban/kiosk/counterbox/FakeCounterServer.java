package jp.junban.kiosk.counterbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** One counter behind the API of docs/api.md: calls count up, everything else is as it says. */
final class FakeCounterServer implements AutoCloseable {
  static final String CODE = "K7QX-42MT";

  /** What becomes of the next presses, in this order; then all is well. */
  enum Trouble {
    ANSWER_LOST,
    NOT_NOW,
    SLOW
  }

  final BlockingQueue<Trouble> troubles = new LinkedBlockingQueue<>();
  final List<String> presses = new CopyOnWriteArrayList<>();
  final List<String> keys = new CopyOnWriteArrayList<>();
  final Semaphore slowness = new Semaphore(0);
  volatile boolean away;
  volatile boolean nobodyWaits;
  volatile String kind = "COUNTER_BOX";

  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer http;
  private String state = "OPEN";
  private String status = "";
  private int number = 11;

  FakeCounterServer() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(threads);
    http.createContext("/", this::serve);
    http.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  synchronized void becomes(String newState) {
    state = newState;
  }

  synchronized int number() {
    return number;
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String path = exchange.getRequestURI().getPath();
      if (away) {
        return;
      }
      if (path.equals("/api/v1/terminals/enrol")) {
        send(exchange, body.contains(CODE) ? 201 : 404, enrolled());
      } else if (path.equals("/api/v1/terminals/me/report")) {
        send(exchange, 204, "");
      } else if (path.equals("/api/v1/counter-box")) {
        send(exchange, 200, view());
      } else if (path.startsWith("/api/v1/counter-box/")) {
        press(exchange, path.substring("/api/v1/counter-box/".length()), body);
      } else {
        send(exchange, 404, "{}");
      }
    }
  }

  private String enrolled() {
    return "{\"terminalId\":\"t1\",\"kind\":\"%s\",\"name\":\"ボックス\",\"office\":\"aoba\",\"token\":\"secret\"}"
        .formatted(kind);
  }

  private synchronized String view() {
    String ticket =
        status.isEmpty()
            ? "null"
            : "{\"number\":\"A%03d\",\"status\":\"%s\",\"calls\":1}".formatted(number, status);
    return "{\"counterId\":\"c1\",\"counter\":\"1\",\"state\":\"%s\",\"ticket\":%s}"
        .formatted(state, ticket);
  }

  private void press(HttpExchange exchange, String button, String body) throws IOException {
    String key = String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
    keys.add(key);
    Trouble trouble = troubles.poll();
    if (trouble == Trouble.NOT_NOW) {
      send(exchange, 503, "{}");
      return;
    }
    if (trouble == Trouble.SLOW) {
      slowness.acquireUninterruptibly();
    }
    if (button.equals("calls") && nobodyWaits) {
      send(exchange, 409, "{}");
      return;
    }
    String answer = answers.computeIfAbsent(key, k -> carryOut(button, body));
    if (trouble != Trouble.ANSWER_LOST) {
      send(exchange, 200, answer);
    }
  }

  private synchronized String carryOut(String button, String body) {
    presses.add(button + " " + body);
    switch (button) {
      case "calls" -> {
        number++;
        status = "CALLED";
      }
      case "start" -> status = "SERVING";
      case "finish" -> status = "";
      default -> status = status.isEmpty() ? "CALLED" : status;
    }
    return view();
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    slowness.release(100);
    http.stop(0);
    threads.shutdownNow();
  }
}
