package jp.junban.server.calling.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.junban.server.calling.Queue;
import jp.junban.server.calling.policy.CounterDuty;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.TicketBook;
import org.jspecify.annotations.Nullable;

/** Tries changed rules on a day, before anybody is called by them. */
@ApplicationScoped
public class WhatIf {

  @Inject private OfficeDirectory offices;
  @Inject private TicketBook tickets;
  @Inject private Transactions transactions;

  /**
   * @param date a business day; null for the sample day
   * @throws Problem 404 for an unknown office, or a day on which nobody came
   */
  WhatIfView replay(String officeId, @Nullable LocalDate date, CallingRules changed) {
    OfficeSetup setup = offices.office(officeId);
    List<CounterDuty> duties =
        setup.counters().stream()
            .map(counter -> Queue.duty(setup, counter))
            .map(
                duty ->
                    setup.counters().get(duty.counter()).active() ? duty : duty.without(s -> true))
            .toList();
    Day day = date == null ? SampleDay.of(setup.services(), duties) : recorded(setup, date);
    int services = setup.services().size();
    List<DayReplay.Wait> before = DayReplay.run(day, setup.rules(), duties, services);
    List<DayReplay.Wait> after = DayReplay.run(day, changed, duties, services);
    return new WhatIfView(
        date, day.visits().size(), WhatIfView.summed(before), WhatIfView.summed(after));
  }

  private Day recorded(OfficeSetup setup, LocalDate date) {
    String office = setup.office().id();
    Day day =
        transactions.write(
            () ->
                RecordedDay.of(
                    setup, tickets.ofDay(office, date), tickets.standingEventsOfDay(office, date)));
    if (day.visits().isEmpty()) {
      throw Problem.unknown("day", "その日の記録はありません。", "Nothing was recorded on that day.");
    }
    return day;
  }
}
