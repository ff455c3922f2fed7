package jp.junban.kiosk.local;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import jp.junban.kiosk.platform.Problem;

/**
 * The state of the kiosk as server-sent events. Each stream holds one thread, so there are few of
 * them; a stream that is read slowly gets the newest state next, never a queue of old ones.
 */
final class EventStream {
  /** One page needs one; after a reload the old one lives until its next write. */
  private static final int MOST_STREAMS = 6;

  private static final byte[] RECONNECT_SOON = bytes("retry: 500\n\n");
  private static final byte[] STILL_HERE = bytes(":\n\n");

  private final KioskView view;
  private final Duration heartbeat;
  private final Semaphore free = new Semaphore(MOST_STREAMS);

  EventStream(KioskView view, Duration heartbeat) {
    this.view = view;
    this.heartbeat = heartbeat;
  }

  /**
   * Writes events until the page goes or the agent stops.
   *
   * @throws Problem 503 when too many streams are open
   */
  void serve(HttpExchange exchange) throws IOException, InterruptedException {
    if (!free.tryAcquire()) {
      throw new Problem(503, "too-many-streams", "Too many open streams", "画面を開きすぎています。");
    }
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.sendResponseHeaders(200, 0);
      write(exchange.getResponseBody());
    } finally {
      free.release();
    }
  }

  private void write(OutputStream out) throws IOException, InterruptedException {
    out.write(RECONNECT_SOON);
    Optional<KioskView.Snapshot> snapshot = Optional.of(view.current());
    long version = 0;
    while (!view.closed()) {
      if (snapshot.isPresent()) {
        version = snapshot.get().version();
        out.write(bytes("data: "));
        out.write(snapshot.get().json());
        out.write(bytes("\n\n"));
      } else {
        out.write(STILL_HERE);
      }
      out.flush();
      snapshot = view.awaitNewer(version, heartbeat);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
