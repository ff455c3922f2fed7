package jp.junban.server.tickets;

import java.time.Instant;
import jp.junban.server.offices.rules.PriorityReason;
import org.jspecify.annotations.Nullable;

/**
 * As what a visitor is let into the queue.
 *
 * @param slotAt the booked time; null for who has no reservation. Kept also when the visitor came
 *     too late for it and queues as a walk-in
 * @param priorityReason why staff let the visitor go first; null unless they do
 */
public record Admission(
    QueueClass queueClass, @Nullable Instant slotAt, @Nullable PriorityReason priorityReason) {

  /** In the order of coming. */
  public static final Admission WALK_IN = new Admission(QueueClass.WALK_IN, null, null);

  /** Let go first by staff. */
  public static Admission priority(PriorityReason reason) {
    return new Admission(QueueClass.PRIORITY, null, reason);
  }

  /** Booked, and here in time for it. */
  public static Admission reserved(Instant slotAt) {
    return new Admission(QueueClass.RESERVED, slotAt, null);
  }

  /** Booked, but too late: queues as a walk-in. */
  public static Admission late(Instant slotAt) {
    return new Admission(QueueClass.WALK_IN, slotAt, null);
  }
}
