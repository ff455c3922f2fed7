package jp.junban.server.calling.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * The calls of a day that passed over somebody who came earlier, in the order they were made. From
 * these the policy knows since when a walk-in was made to wait for reservations, and how many of
 * such calls the last hour had. Not for several threads.
 */
public final class PassingCalls {

  private static final long HOUR = 3_600_000;

  /** Nobody was passed over by anybody. */
  public static final long NEVER = Long.MAX_VALUE;

  /**
   * A call past others.
   *
   * @param at when it was made, in milliseconds since 1970 in UTC
   * @param queuedAt when the one who was called had come
   * @param duty what the counter that called gives
   * @param reserved whether a reservation was the reason, and not a priority granted by staff
   */
  public record Passing(long at, long queuedAt, CounterDuty duty, boolean reserved) {}

  private final List<Passing> calls;

  public PassingCalls() {
    this(new ArrayList<>());
  }

  private PassingCalls(List<Passing> calls) {
    this.calls = calls;
  }

  /** The same calls, to be added to on their own. */
  public PassingCalls copy() {
    return new PassingCalls(new ArrayList<>(calls));
  }

  /** Adds one that is not earlier than those before. */
  public void add(Passing call) {
    calls.add(call);
  }

  /** How many there were in the hour before now. */
  int inTheLastHour(long now) {
    int count = 0;
    for (int i = calls.size() - 1; i >= 0 && calls.get(i).at() > now - HOUR; i--) {
      count++;
    }
    return count;
  }

  /**
   * When a reservation was first called past one who waits for this service since this moment, at a
   * counter that gives the service; {@link #NEVER} when none was.
   */
  long firstPast(int service, long queuedAt) {
    for (int i = firstFrom(queuedAt); i < calls.size(); i++) {
      Passing call = calls.get(i);
      if (call.reserved() && call.queuedAt() > queuedAt && call.duty().gives(service)) {
        return call.at();
      }
    }
    return NEVER;
  }

  private int firstFrom(long moment) {
    int low = 0;
    int high = calls.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (calls.get(middle).at() < moment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
