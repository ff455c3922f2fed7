package jp.junban.systemtests.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the modules of all pages and their tests, each under the address it has in real life. */
final class ModuleServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of("js", "text/javascript", "html", "text/html", "css", "text/css");

  private final HttpServer http;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  ModuleServer() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.setExecutor(workers);
    http.createContext("/", ModuleServer::answer);
    http.start();
  }

  /** An address of this server. */
  String url(String path) {
    return "http://127.0.0.1:" + http.getAddress().getPort() + path;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Optional<byte[]> content = content(path);
      String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/html");
      exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
      exchange.sendResponseHeaders(content.isPresent() ? 200 : 404, 0);
      exchange.getResponseBody().write(content.orElseGet(() -> new byte[0]));
    }
  }

  private static Optional<byte[]> content(String path) throws IOException {
    if (path.equals("/")) {
      return Optional.of(blankPage().getBytes(StandardCharsets.UTF_8));
    }
    Optional<Path> source = PageSources.sourceOf(path);
    if (source.isPresent()) {
      return Optional.of(Files.readAllBytes(source.get()));
    }
    for (String folder : List.of("/META-INF/resources", "")) {
      try (InputStream in = ModuleServer.class.getResourceAsStream(folder + path)) {
        if (in != null) {
          return Optional.of(in.readAllBytes());
        }
      }
    }
    return Optional.empty();
  }

  private static String blankPage() {
    return "<!doctype html><title>Tests</title><link rel=\"icon\" href=\"data:,\">"
        + PageSources.importMap(PageSources.litPages().get(0));
  }

  @Override
  public void close() {
    http.stop(0);
    workers.shutdownNow();
  }
}
