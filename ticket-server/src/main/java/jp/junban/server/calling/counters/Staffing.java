package jp.junban.server.calling.counters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.OpenTicket;

/** Who sits where. Every method belongs into a transaction of the caller's. */
@ApplicationScoped
public class Staffing {

  @Inject private CounterStaffingRepository staffing;

  /** Who sits at these counters, by counter id. */
  public Map<String, CounterStaffing> of(List<String> counterIds) {
    return staffing.of(counterIds).stream()
        .collect(Collectors.toMap(CounterStaffing::counterId, Function.identity()));
  }

  /** The ticket that occupies a counter. */
  public static Optional<OpenTicket> present(String counterId, List<OpenTicket> open) {
    return open.stream()
        .filter(t -> t.status().atCounter() && counterId.equals(t.counterId()))
        .findFirst();
  }

  /**
   * The counter, at which somebody is ready for a ticket.
   *
   * @param open the tickets of the office that have not ended
   * @throws Problem 409 when the counter is out of use, closed, paused or occupied
   */
  public Counter mustBeFree(OfficeSetup setup, String counterId, List<OpenTicket> open) {
    Counter counter = setup.counter(counterId).orElseThrow();
    if (!counter.active()) {
      throw CounterProblems.outOfUse(counter);
    }
    CounterStaffing seat = staffing.find(counterId);
    if (seat == null) {
      throw CounterProblems.closed(counter);
    }
    if (seat.paused()) {
      throw CounterProblems.paused(counter);
    }
    mustBeEmpty(counter, open);
    return counter;
  }

  /**
   * @throws Problem 409 when a ticket occupies the counter
   */
  static void mustBeEmpty(Counter counter, List<OpenTicket> open) {
    present(counter.id(), open)
        .ifPresent(
            ticket -> {
              throw CounterProblems.busy(counter, ticket);
            });
  }
}
