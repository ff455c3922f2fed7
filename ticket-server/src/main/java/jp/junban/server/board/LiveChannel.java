package jp.junban.server.board;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Those who follow one feed of one office. */
final class LiveChannel {

  private final Set<LiveClient> clients = ConcurrentHashMap.newKeySet();

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
        client.close();
      } else {
        client.offer(text, now);
      }
    }
  }
}
