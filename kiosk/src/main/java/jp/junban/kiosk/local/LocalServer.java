package jp.junban.kiosk.local;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jp.junban.kiosk.platform.Problem;
import jp.junban.kiosk.server.DemoStyle;

/**
 * The HTTP server for the page on this machine: a bounded number of threads and of waiting
 * requests.
 */
public final class LocalServer implements AutoCloseable {
  private static final Logger LOG = System.getLogger(LocalServer.class.getName());
  private static final int THREADS = 16;
  private static final int WAITING = 64;

  /** The JDK's server copies what is written at once; a font in one piece would fill our heap. */
  private static final int PIECE = 16 * 1024;

  private final LocalApi api;
  private final PageFiles files = new PageFiles();
  private final EventStream events;
  private final DemoStyle demo;
  private final HttpServer http;
  private final ThreadPoolExecutor threads;
  private final Doorkeeper doorkeeper;

  /**
   * Binds the address; requests are answered from {@link #start} on.
   *
   * @throws IOException when the address is taken or not ours
   */
  public LocalServer(
      InetSocketAddress address, LocalApi api, KioskView view, DemoStyle demo, Duration heartbeat)
      throws IOException {
    // the request must be there within 10 s; a stream is opened anew after 6 h at the latest
    System.setProperty("sun.net.httpserver.maxReqTime", "10");
    System.setProperty("sun.net.httpserver.maxRspTime", "21600");
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.api = api;
    this.demo = demo;
    this.events = new EventStream(view, heartbeat);
    this.http = HttpServer.create(address, WAITING);
    this.doorkeeper =
        new Doorkeeper(address.getAddress().getHostAddress(), http.getAddress().getPort());
    this.threads = threads();
    http.setExecutor(threads);
    http.createContext("/", this::handle);
  }

  public void start() {
    http.start();
  }

  public InetSocketAddress address() {
    return http.getAddress();
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private static ThreadPoolExecutor threads() {
    AtomicInteger count = new AtomicInteger();
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            task -> {
              Thread thread = new Thread(task, "page-" + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      String path = exchange.getRequestURI().getRawPath();
      boolean isApi = path.startsWith("/api/");
      commonHeaders(exchange.getResponseHeaders(), isApi);
      try {
        doorkeeper.check(exchange);
        if (path.equals("/api/events") && exchange.getRequestMethod().equals("GET")) {
          events.serve(exchange);
        } else {
          send(exchange, isApi ? api.reply(exchange, path) : file(exchange, path));
        }
      } catch (Problem e) {
        send(exchange, Reply.problem(e));
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "The page went away: {0}", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "A request failed", e);
    }
  }

  private Reply file(HttpExchange exchange, String path) {
    if (!exchange.getRequestMethod().matches("GET|HEAD")) {
      throw new Problem(405, "method-not-allowed", "Not with this method", "この方法では使えません。");
    }
    if (path.equals("/demo.css")) {
      return new Reply(200, "text/css; charset=utf-8", demo.css(), Map.of());
    }
    return files.reply(path, exchange.getRequestHeaders().getFirst("If-None-Match"));
  }

  private void commonHeaders(Headers headers, boolean isApi) {
    headers.set("Content-Security-Policy", files.contentSecurityPolicy());
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", isApi ? "no-store" : "no-cache");
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    reply.headers().forEach(headers::set);
    if (!reply.contentType().isEmpty()) {
      headers.set("Content-Type", reply.contentType());
    }
    boolean bodyless = reply.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(reply.status(), bodyless ? -1 : reply.body().length);
    if (!bodyless) {
      OutputStream out = exchange.getResponseBody();
      for (int at = 0; at < reply.body().length; at += PIECE) {
        out.write(reply.body(), at, Math.min(PIECE, reply.body().length - at));
      }
    }
  }
}
