package jp.junban.signage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A ticket server with a board that says how it is; it can be stopped and started again. */
final class FakeTicketServer implements AutoCloseable {
  static final String TERMINAL =
      """
      {"terminalId":"t1","kind":"DISPLAY","name":"表示 1","office":"o1","token":"secret"}\
      """;

  /** It loads itself anew as soon as the server is away, which a browser answers with an error. */
  private static final String BOARD =
      """
      <!doctype html><title>board</title><script>
      let silent = 0;
      globalThis.boardHealth = () => ({ silentMillis: silent, busy: false, sound: 'BLOCKED', detail: null,
        terminal: JSON.parse(localStorage.getItem('junban.signage.terminal')) });
      globalThis.junbanCalled?.('call');
      setInterval(async () => {
        try { silent = Number(await (await fetch('/silence')).text()); } catch { location.reload(); }
      }, 100);
      </script>\
      """;

  final List<String> reports = new CopyOnWriteArrayList<>();
  volatile String silence = "0";
  private int port;
  private HttpServer http;
  private ExecutorService threads = Executors.newCachedThreadPool();

  FakeTicketServer() throws IOException {
    http = listen();
  }

  private HttpServer listen() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    port = server.getAddress().getPort();
    threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    return server;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  void stop() {
    http.stop(0);
    threads.shutdownNow();
  }

  void startAgain() throws IOException {
    http = listen();
  }

  @Override
  public void close() {
    stop();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    switch (exchange.getRequestURI().getPath()) {
      case "/signage/" -> send(exchange, 200, "text/html", BOARD);
      case "/silence" -> send(exchange, 200, "text/plain", silence);
      case "/api/v1/terminals/enrol" ->
          send(
              exchange,
              body.contains("RIGHT") ? 201 : 404,
              "application/json",
              body.contains("RIGHT") ? TERMINAL : "{}");
      case "/api/v1/terminals/me/report" -> {
        if (!"Bearer secret".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
          send(exchange, 401, "application/json", "{}");
          return;
        }
        reports.add(body);
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
      }
      default -> send(exchange, 404, "text/plain", "");
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
