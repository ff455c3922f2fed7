package jp.junban.server.waits.simulation;

import jp.junban.server.calling.policy.QueueEntry;
import jp.junban.server.tickets.QueueClass;

/**
 * One that waits in a run. Times in milliseconds.
 *
 * @param place among those whose wait is asked for; {@link #NOT_ASKED} for who comes in the run
 * @param newcomer whether it only stands for somebody who could draw a ticket now, and keeps no
 *     counter busy
 * @param enteredAt when the wait began
 * @param free whether the visitor may go home
 * @param forCounter the only counter that may call it, or {@link QueueEntry#ANY_COUNTER}
 */
record Entry(
    int place,
    boolean newcomer,
    int service,
    QueueClass queueClass,
    long queuedAt,
    long slotAt,
    int order,
    long enteredAt,
    boolean free,
    int forCounter)
    implements QueueEntry {

  static final int NOT_ASKED = -1;

  Entry(
      int place,
      boolean newcomer,
      int service,
      QueueClass queueClass,
      long queuedAt,
      long slotAt,
      int order,
      long enteredAt,
      boolean free) {
    this(
        place,
        newcomer,
        service,
        queueClass,
        queuedAt,
        slotAt,
        order,
        enteredAt,
        free,
        ANY_COUNTER);
  }
}
