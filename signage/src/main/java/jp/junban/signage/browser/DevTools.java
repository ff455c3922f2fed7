package jp.junban.signage.browser;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import jp.junban.signage.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Chrome DevTools protocol over a pair of pipes: JSON messages, each ended by a zero byte.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">the protocol</a>
 */
final class DevTools {
  private final OutputStream out;
  private final Consumer<JsonNode> events;
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private volatile boolean ended;

  /**
   * @param events takes each event on the reading thread, and must not wait for an answer there
   */
  DevTools(InputStream in, OutputStream out, Consumer<JsonNode> events) {
    this.out = out;
    this.events = events;
    Thread reader = new Thread(() -> read(in), "devtools");
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Asks and waits for the answer.
   *
   * @param session of the page; null for the browser itself
   * @throws IOException when there is no answer in this time, or the answer is an error
   */
  JsonNode ask(@Nullable String session, String method, ObjectNode parameters, Duration within)
      throws IOException, InterruptedException {
    int id = lastId.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    try {
      send(id, session, method, parameters);
      if (ended) {
        throw new IOException("The browser has ended");
      }
      JsonNode message = answer.get(within.toMillis(), TimeUnit.MILLISECONDS);
      if (message.has("error")) {
        throw new IOException(method + ": " + message.path("error").path("message").asString(""));
      }
      return message.path("result");
    } catch (TimeoutException | ExecutionException e) {
      throw new IOException(method + " was not answered", e);
    } finally {
      asked.remove(id);
    }
  }

  /** Says something whose answer nobody waits for. */
  void say(@Nullable String session, String method, ObjectNode parameters) throws IOException {
    send(lastId.incrementAndGet(), session, method, parameters);
  }

  private void send(int id, @Nullable String session, String method, ObjectNode parameters)
      throws IOException {
    ObjectNode message = Json.object().put("id", id).put("method", method);
    message.set("params", parameters);
    if (session != null) {
      message.put("sessionId", session);
    }
    byte[] bytes = Json.bytes(message);
    synchronized (out) {
      out.write(bytes);
      out.write(0);
      out.flush();
    }
  }

  private void read(InputStream pipe) {
    try (InputStream in = new BufferedInputStream(pipe, 1 << 16)) {
      ByteArrayOutputStream message = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == 0) {
          Json.parse(message.toByteArray()).ifPresent(this::take);
          message.reset();
        } else {
          message.write(b);
        }
      }
    } catch (IOException e) {
      // The browser has ended, and so does the conversation.
    }
    ended = true;
    asked.values().forEach(a -> a.completeExceptionally(new IOException("The browser ended")));
  }

  private void take(ObjectNode message) {
    if (!message.has("id")) {
      events.accept(message);
      return;
    }
    CompletableFuture<JsonNode> answer = asked.get(message.path("id").asInt(-1));
    if (answer != null) {
      answer.complete(message);
    }
  }
}
