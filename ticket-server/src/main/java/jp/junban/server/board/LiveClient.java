package jp.junban.server.board;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One display or console that wants the newest snapshot. At most one text is under way and at most
 * one waits; a newer one takes the place of the one that waits. Whoever does not read for too long
 * is cut off: it will come back and get the newest.
 */
final class LiveClient {

  static final Duration PATIENCE = Duration.ofSeconds(30);

  private final LiveSocket socket;
  private final Duration patience;
  private boolean sending;
  private @Nullable Instant sendingSince;
  private @Nullable LiveText newest;
  private @Nullable Instant newestSince;

  LiveClient(LiveSocket socket) {
    this(socket, PATIENCE);
  }

  /**
   * @param patience by the server's clock
   */
  LiveClient(LiveSocket socket, Duration patience) {
    this.socket = socket;
    this.patience = patience;
  }

  /** Sends the text now, or as soon as the one under way has left. */
  void offer(LiveText text, Instant now) {
    synchronized (this) {
      if (sending) {
        newest = text;
        newestSince = now;
        return;
      }
      sending = true;
      sendingSince = now;
    }
    socket.send(text, this::finished);
  }

  private void finished(boolean sent) {
    LiveText text;
    synchronized (this) {
      text = sent ? newest : null;
      // patience begins anew with every text: who reads slowly, but reads, is not cut off
      sendingSince = text == null ? null : newestSince;
      sending = text != null;
      newest = null;
      newestSince = null;
    }
    if (!sent) {
      socket.close();
    } else if (text != null) {
      socket.send(text, this::finished);
    }
  }

  /** Whether a text has been under way for longer than anybody who reads would need. */
  synchronized boolean stuck(Instant now) {
    return sendingSince != null && sendingSince.plus(patience).isBefore(now);
  }

  void close() {
    socket.close();
  }
}
