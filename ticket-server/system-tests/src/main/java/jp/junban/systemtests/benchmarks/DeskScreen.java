package jp.junban.systemtests.benchmarks;

import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The socket of one console, which tells when it first got a snapshot that shows something. */
final class DeskScreen implements WebSocket.Listener {

  private static final long PATIENCE_SECONDS = 20;

  private final StringBuilder parts = new StringBuilder();
  private @Nullable Wish wish;

  private record Wish(Predicate<String> shown, CompletableFuture<Long> seenNanos) {}

  /**
   * From now on looks for a snapshot that shows this.
   *
   * @return when it came, by {@link System#nanoTime}
   */
  synchronized CompletableFuture<Long> lookFor(Predicate<String> shown) {
    CompletableFuture<Long> seenNanos = new CompletableFuture<>();
    wish = new Wish(shown, seenNanos);
    return seenNanos.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
    parts.append(part);
    if (last) {
      long now = System.nanoTime();
      look(parts.toString(), now);
      parts.setLength(0);
    }
    socket.request(1);
    return null;
  }

  private synchronized void look(String snapshot, long now) {
    Wish looking = wish;
    if (looking != null && looking.shown().test(snapshot)) {
      looking.seenNanos().complete(now);
      wish = null;
    }
  }
}
