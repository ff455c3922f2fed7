package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import jp.junban.server.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A display or console that follows a live feed and reads everything at once. */
final class LiveFeed implements WebSocket.Listener, AutoCloseable {

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final List<JsonNode> seen = new ArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private @Nullable WebSocket socket;
  private volatile boolean binary;

  static LiveFeed board(TestOffice office) {
    return open(Api.anyone(), "/live/offices/" + office.id() + "/board");
  }

  /** A display that wants its boards as binary messages. */
  static LiveFeed boardAsBytes(TestOffice office) {
    return open(Api.anyone(), "/live/offices/" + office.id() + "/board?as=bytes");
  }

  static LiveFeed desk(Api person, TestOffice office) {
    return open(person, "/live/offices/" + office.id() + "/desk");
  }

  static LiveFeed open(Api caller, String path) {
    WebSocket.Builder builder = CLIENT.newWebSocketBuilder().connectTimeout(LONGEST);
    for (int i = 0; i < caller.headers().size(); i += 2) {
      builder.header(caller.headers().get(i), caller.headers().get(i + 1));
    }
    LiveFeed feed = new LiveFeed();
    URI address = URI.create(caller.address().replace("http:", "ws:") + path);
    feed.socket = builder.buildAsync(address, feed).join();
    return feed;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      arrived.add(part.toString());
      part.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
    byte[] read = new byte[data.remaining()];
    data.get(read);
    bytes.writeBytes(read);
    binary = true;
    if (last) {
      arrived.add(bytes.toString(StandardCharsets.UTF_8));
      bytes.reset();
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  /** The next snapshot. */
  JsonNode next() {
    return await(snapshot -> true);
  }

  /** The first snapshot from now on that is as awaited; those before it are passed over. */
  JsonNode await(Predicate<JsonNode> wanted) {
    long end = System.nanoTime() + LONGEST.toNanos();
    try {
      for (; ; ) {
        String text = arrived.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        assertTrue(text != null, () -> "did not arrive; last seen: " + last());
        JsonNode snapshot = Json.mapper().readTree(text);
        seen.add(snapshot);
        if (wanted.test(snapshot)) {
          return snapshot;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String last() {
    return seen.isEmpty() ? "nothing" : seen.get(seen.size() - 1).toString();
  }

  /** Every snapshot that was read so far. */
  List<JsonNode> seen() {
    return List.copyOf(seen);
  }

  /** Whether a binary message arrived. */
  boolean wasBinary() {
    return binary;
  }

  /** Whether anything arrived that was not read yet. */
  boolean hasMore() {
    return !arrived.isEmpty();
  }

  /** The code with which the server ended the line. */
  int closeCode() {
    try {
      return closed.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("The server did not end the line", e);
    }
  }

  @Override
  public void close() {
    if (socket != null) {
      socket.abort();
    }
  }
}
