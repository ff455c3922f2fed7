package jp.junban.server.calling.counters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.TicketBook;
import org.jspecify.annotations.Nullable;

/** Where staff take a seat, leave it, and are away for a while. */
@ApplicationScoped
public class CounterDesk {

  @Inject private OfficeDirectory offices;
  @Inject private CounterStaffingRepository staffing;
  @Inject private TicketBook tickets;
  @Inject private Event<StaffingChanged> changed;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /** Seats the caller at the counter, whoever sat there before; a pause is over then. */
  CounterView open(String counterId, Caller caller) {
    OfficeSetup setup = offices.officeOfCounter(counterId);
    caller.mustBelongTo(setup.office().id());
    Counter counter = setup.counter(counterId).orElseThrow();
    if (!counter.active()) {
      throw CounterProblems.outOfUse(counter);
    }
    return transactions.write(
        () -> {
          CounterStaffing present = staffing.find(counterId);
          if (present == null) {
            present = new CounterStaffing(counterId);
            staffing.add(present);
          }
          present.seat(caller.id(), caller.name(), clock.instant());
          changed.fire(new StaffingChanged(setup.office().id()));
          return CounterView.of(setup.office(), counter, present);
        });
  }

  /** Leaves the counter empty; closing a closed one changes nothing. */
  CounterView close(String counterId, Caller caller) {
    return change(
        counterId,
        caller,
        (setup, counter) -> {
          Staffing.mustBeEmpty(counter, tickets.open(setup.office()));
          CounterStaffing present = staffing.find(counterId);
          if (present != null) {
            staffing.remove(present);
          }
          return null;
        });
  }

  /**
   * Nobody calls at the counter for a while; said again, it corrects what was said.
   *
   * @throws Problem 400 when the wish cannot be taken as it is, 409 when the counter is closed or a
   *     ticket is there
   */
  CounterView pause(String counterId, PauseCounter wish, Caller caller) {
    Instant now = clock.instant();
    PauseReason reason = wish.mustBeReadable(now);
    return change(
        counterId,
        caller,
        (setup, counter) -> {
          CounterStaffing seat = mustBeStaffed(counter);
          Staffing.mustBeEmpty(counter, tickets.open(setup.office()));
          seat.pause(reason, wish.plainNote(), wish.back(), now);
          return seat;
        });
  }

  /** Back at the counter; who was not away changes nothing. */
  CounterView unpause(String counterId, Caller caller) {
    return change(
        counterId,
        caller,
        (setup, counter) -> {
          CounterStaffing seat = mustBeStaffed(counter);
          seat.comeBack();
          return seat;
        });
  }

  private CounterStaffing mustBeStaffed(Counter counter) {
    CounterStaffing seat = staffing.find(counter.id());
    if (seat == null) {
      throw CounterProblems.closed(counter);
    }
    return seat;
  }

  /** Changes who is at a counter while nobody calls. */
  private CounterView change(
      String counterId,
      Caller caller,
      BiFunction<OfficeSetup, Counter, @Nullable CounterStaffing> change) {
    OfficeSetup setup = offices.officeOfCounter(counterId);
    caller.mustBelongTo(setup.office().id());
    Counter counter = setup.counter(counterId).orElseThrow();
    return transactions.write(
        () -> {
          tickets.lock(setup.office());
          CounterStaffing after = change.apply(setup, counter);
          changed.fire(new StaffingChanged(setup.office().id()));
          return CounterView.of(setup.office(), counter, after);
        });
  }
}
