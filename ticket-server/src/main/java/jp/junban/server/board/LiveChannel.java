package jp.junban.server.board;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Those who follow one feed of one office. */
final class LiveChannel {

  private static final Logger LOG = Logger.getLogger(LiveChannel.class.getName());

  private final Set<LiveClient> clients = ConcurrentHashMap.newKeySet();
  private final Executor closing;

  /**
   * @param closing ends connections beside the sending: each takes its time, and many may have died
   *     at once
   */
  LiveChannel(Executor closing) {
    this.closing = closing;
  }

  void join(LiveClient client) {
    clients.add(client);
  }

  void leave(LiveClient client) {
    clients.remove(client);
  }

  /**
   * Offers the text to everybody, and cuts off who has not read for too long. A text that cannot be
   * written is offered to nobody.
   */
  void publish(LiveText text, Instant now) {
    if (clients.isEmpty()) {
      return;
    }
    text.utf8();
    for (LiveClient client : clients) {
      if (client.stuck(now)) {
        clients.remove(client);
        cutOff(client);
      } else {
        client.offer(text, now);
      }
    }
  }

  private void cutOff(LiveClient client) {
    try {
      closing.execute(client::close);
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "The server is stopping", e);
    }
  }
}
