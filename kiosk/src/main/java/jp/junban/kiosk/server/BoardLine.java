package jp.junban.kiosk.server;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One live line. Holds at most one message: a newer board pushes out one that was not yet read.
 *
 * <p>An empty message says that the line is over.
 */
final class BoardLine implements WebSocket.Listener {
  private static final int LONGEST_MESSAGE = 2_000_000;
  private static final Optional<String> OVER = Optional.empty();

  private final ArrayBlockingQueue<Optional<String>> mailbox = new ArrayBlockingQueue<>(1);
  private final StringBuilder parts = new StringBuilder();

  /** Waits for the next board; null when nothing came in time, empty when the line is over. */
  @Nullable Optional<String> next(Duration silence) throws InterruptedException {
    return mailbox.poll(silence.toMillis(), TimeUnit.MILLISECONDS);
  }

  void hangUp() {
    post(OVER);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    parts.append(data);
    if (parts.length() > LONGEST_MESSAGE) {
      hangUp();
      return null;
    }
    if (last) {
      post(Optional.of(parts.toString()));
      parts.setLength(0);
    }
    socket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
    hangUp();
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    hangUp();
  }

  private synchronized void post(Optional<String> message) {
    while (!mailbox.offer(message)) {
      mailbox.poll();
    }
  }
}
