package jp.junban.server.calling.policy;

import jp.junban.server.tickets.QueueClass;

/**
 * One that waits, as the policy sees it. Services and counters are numbered from 0 within their
 * office; instants are milliseconds since 1970 in UTC.
 */
public interface QueueEntry {

  /** The service waited for. */
  int service();

  QueueClass queueClass();

  /** The moment that decides the place among equals. */
  long queuedAt();

  /** The booked time; only asked of {@link QueueClass#RESERVED}. */
  long slotAt();

  /** Decides between two that were queued in the same millisecond. */
  int order();

  /** The only counter that may call it; {@link #ANY_COUNTER} when each that gives the service. */
  int forCounter();

  int ANY_COUNTER = -1;
}
