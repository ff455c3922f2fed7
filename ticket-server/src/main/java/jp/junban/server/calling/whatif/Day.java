package jp.junban.server.calling.whatif;

import java.util.List;
import jp.junban.server.tickets.QueueClass;
import org.jspecify.annotations.Nullable;

/**
 * A day to be replayed: who came and for how long each kept a counter, and when which counter was
 * at work. Instants are milliseconds since 1970 in UTC, services and counters numbered as in their
 * office.
 */
record Day(List<Visit> visits, List<Shift> shifts) {

  /**
   * One visitor's errand at one counter; a visitor who was passed on has several.
   *
   * @param order of coming, which decides between two of the same millisecond
   * @param comes when the wait begins
   * @param slot the booked time; null without a reservation
   * @param priorityFrom since when staff let the visitor go first; null when they never did
   * @param givesUp when the visitor cancels if not called before; null for never
   * @param takes how long the counter is kept, from the call until it is free for the next
   */
  record Visit(
      int order,
      int service,
      long comes,
      @Nullable Long slot,
      @Nullable Long priorityFrom,
      @Nullable Long givesUp,
      long takes) {

    /** As what the visitor waits at first, by an office's limit for coming late. */
    QueueClass classWith(long lateMillis) {
      if (priorityFrom != null && priorityFrom <= comes) {
        return QueueClass.PRIORITY;
      }
      return slot != null && comes <= slot + lateMillis ? QueueClass.RESERVED : QueueClass.WALK_IN;
    }
  }

  /** A counter calls from one moment to another; what it has begun it finishes. */
  record Shift(int counter, long from, long to) {}
}
