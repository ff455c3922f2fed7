package jp.junban.server.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketBook;

/** Opens and closes counters: who sits where. */
@ApplicationScoped
public class CounterDesk {

  @Inject private OfficeDirectory offices;
  @Inject private CounterStaffingRepository staffing;
  @Inject private TicketBook tickets;
  @Inject private Event<StaffingChanged> changed;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /** Seats the caller at the counter, whoever sat there before. */
  CounterView open(String counterId, Caller caller) {
    OfficeSetup setup = offices.officeOfCounter(counterId);
    caller.mustBelongTo(setup.office().id());
    Counter counter = setup.counter(counterId).orElseThrow();
    if (!counter.active()) {
      throw CallProblems.counterOutOfUse(counter);
    }
    transactions.change(
        () -> {
          CounterStaffing present = staffing.find(counterId);
          if (present == null) {
            present = new CounterStaffing(counterId);
            staffing.add(present);
          }
          present.seat(caller.id(), caller.name(), clock.instant());
          changed.fire(new StaffingChanged(setup.office().id()));
        });
    return new CounterView(counterId, counter.label(), true, caller.name(), counter.serviceIds());
  }

  /** Leaves the counter empty; closing a closed one changes nothing. */
  CounterView close(String counterId, Caller caller) {
    OfficeSetup setup = offices.officeOfCounter(counterId);
    caller.mustBelongTo(setup.office().id());
    Counter counter = setup.counter(counterId).orElseThrow();
    transactions.change(
        () -> {
          tickets.lock(setup.office());
          for (OpenTicket ticket : tickets.open(setup.office().id())) {
            if (ticket.status().atCounter() && counterId.equals(ticket.counterId())) {
              throw CallProblems.counterBusy(counter, ticket);
            }
          }
          CounterStaffing present = staffing.find(counterId);
          if (present != null) {
            staffing.remove(present);
            changed.fire(new StaffingChanged(setup.office().id()));
          }
        });
    return new CounterView(counterId, counter.label(), false, null, counter.serviceIds());
  }
}
