package jp.junban.server.waits;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.junban.server.tickets.OpenTicket;

/**
 * The first waiting ticket of each service. As nobody is overtaken inside a service, these are the
 * only ones that can be called, and a queue of thousands costs no more than a short one.
 */
final class QueueHeads {

  private final Map<String, Deque<Integer>> places = new HashMap<>();
  private final List<OpenTicket> queue;
  private final TreeMap<Integer, OpenTicket> heads = new TreeMap<>();

  /**
   * @param queue waiting tickets in the order of the queue
   */
  QueueHeads(List<OpenTicket> queue) {
    this.queue = queue;
    for (int place = 0; place < queue.size(); place++) {
      String service = queue.get(place).serviceId();
      places.computeIfAbsent(service, s -> new ArrayDeque<>()).add(place);
    }
    places.values().forEach(own -> heads.put(own.element(), queue.get(own.element())));
  }

  /** The heads of these services, in the order of the queue. */
  List<OpenTicket> inOrder(Set<String> services) {
    return heads.values().stream().filter(t -> services.contains(t.serviceId())).toList();
  }

  /** Takes a head away; the one behind it moves up. */
  void take(OpenTicket head) {
    Deque<Integer> own = places.getOrDefault(head.serviceId(), new ArrayDeque<>());
    heads.remove(own.remove());
    Integer next = own.peek();
    if (next != null) {
      heads.put(next, queue.get(next));
    }
  }
}
