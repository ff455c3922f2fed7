package jp.junban.server.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.junban.server.calling.counters.Staffing;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketBook;

/** Reads an office's floor from the database, in one transaction. */
@ApplicationScoped
public class FloorReader {

  private static final int LATEST_CALLS = 20;
  private static final Duration CALLS_STAY = Duration.ofMinutes(30);

  @Inject private OfficeDirectory offices;
  @Inject private TicketBook tickets;
  @Inject private Staffing staffing;
  @Inject private PassingCallRepository passing;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /** The floor as it is now. */
  public Floor read(String officeId) {
    OfficeSetup setup = offices.office(officeId);
    return transactions.write(() -> read(setup));
  }

  private Floor read(OfficeSetup setup) {
    Instant now = clock.instant();
    String officeId = setup.office().id();
    List<OpenTicket> open = tickets.open(setup.office());
    List<OpenTicket> calls = tickets.calledSince(officeId, now.minus(CALLS_STAY), LATEST_CALLS);
    List<String> counterIds = setup.activeCounters().stream().map(Counter::id).toList();
    return new Floor(
        setup,
        open,
        calls,
        staffing.of(counterIds),
        tickets.trails(officeId, open),
        passing.ofDay(officeId, setup.office().dayOf(now)),
        now);
  }
}
