package jp.junban.server.calling.policy;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What one counter gives, and what it gives first.
 *
 * @param counter its number within the office
 * @param levels by the number of the service: 0 for not given here, 1 for given first, higher for
 *     given when nobody waits for a lower level
 */
public record CounterDuty(int counter, int[] levels) {

  /** Whether this service is given here. */
  public boolean gives(int service) {
    return service < levels.length && levels[service] > 0;
  }

  /** Whether the heads of this lane may be called here. */
  public boolean mayCall(Lane<?> lane) {
    return gives(lane.service())
        && (lane.forCounter() == QueueEntry.ANY_COUNTER || lane.forCounter() == counter);
  }

  /** Whether any service is given here. */
  public boolean givesAnything() {
    return Arrays.stream(levels).anyMatch(level -> level > 0);
  }

  /** The same counter, not counted for some services. */
  public CounterDuty without(IntPredicate left) {
    return new CounterDuty(
        counter,
        IntStream.range(0, levels.length).map(s -> left.test(s) ? 0 : levels[s]).toArray());
  }

  int level(int service) {
    return levels[service];
  }
}
