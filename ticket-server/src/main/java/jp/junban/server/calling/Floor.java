package jp.junban.server.calling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.junban.server.calling.counters.CounterStaffing;
import jp.junban.server.calling.counters.Staffing;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketTrail;

/**
 * An office at one moment: who waits, who is where, who sits at which counter.
 *
 * @param open the tickets that have not ended, in the order of the queue
 * @param latestCalls whose visitors are awaited or came, by their latest call, newest first
 * @param staffing by counter id
 * @param trails what belongs to tickets beside themselves, by ticket id; nothing for most of them
 * @param passing the day's calls past others, the earliest first
 */
public record Floor(
    OfficeSetup setup,
    List<OpenTicket> open,
    List<OpenTicket> latestCalls,
    Map<String, CounterStaffing> staffing,
    Map<String, TicketTrail> trails,
    List<PassingCall> passing,
    Instant now) {

  /** The queue, to be asked who is next. */
  public Queue queue() {
    return Queue.of(setup, open, passing, now);
  }

  /** The ticket called to, or served at, this counter. */
  public Optional<OpenTicket> at(Counter counter) {
    return Staffing.present(counter.id(), open);
  }

  /** What belongs to a ticket beside itself. */
  public TicketTrail trail(OpenTicket ticket) {
    return trails.getOrDefault(ticket.id(), TicketTrail.NONE);
  }

  /** Whether somebody calls at this counter, or said when they will again. */
  public boolean staffed(Counter counter) {
    CounterStaffing seat = staffing.get(counter.id());
    return seat != null && (!seat.paused() || seat.returnsAt() != null);
  }

  /** Whether somebody sits at this counter and is not away. */
  public boolean calling(Counter counter) {
    CounterStaffing seat = staffing.get(counter.id());
    return seat != null && !seat.paused();
  }

  /** When whoever is away from this counter means to be back; empty when nobody is, or said. */
  public Optional<Instant> pausedUntil(Counter counter) {
    return Optional.ofNullable(staffing.get(counter.id())).map(CounterStaffing::returnsAt);
  }
}
