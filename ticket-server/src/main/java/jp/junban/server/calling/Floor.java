package jp.junban.server.calling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.OpenTicket;

/**
 * An office at one moment: who waits, who is where, which counters are staffed.
 *
 * @param open the tickets that have not ended, in the order of the queue
 * @param latestCalls whose visitors are awaited or came, by their latest call, newest first
 * @param staffing by counter id
 * @param passing the day's calls past others, the earliest first
 */
public record Floor(
    OfficeSetup setup,
    List<OpenTicket> open,
    List<OpenTicket> latestCalls,
    Map<String, CounterStaffing> staffing,
    List<PassingCall> passing,
    Instant now) {

  /** The queue, to be asked who is next. */
  public Queue queue() {
    return Queue.of(setup, open, passing, now);
  }

  /** The ticket called to, or served at, this counter. */
  public Optional<OpenTicket> at(Counter counter) {
    return open.stream()
        .filter(t -> t.status().atCounter() && counter.id().equals(t.counterId()))
        .findFirst();
  }

  /** Whether somebody sits at this counter. */
  public boolean staffed(Counter counter) {
    return staffing.containsKey(counter.id());
  }
}
