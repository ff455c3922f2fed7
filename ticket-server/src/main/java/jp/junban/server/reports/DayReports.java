package jp.junban.server.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.TicketBook;

/** Reads a business day for a report. */
@ApplicationScoped
public class DayReports {

  @Inject private OfficeDirectory offices;
  @Inject private TicketBook tickets;
  @Inject private Transactions transactions;

  HourlyReport hourly(String officeId, LocalDate date) {
    OfficeSetup setup = offices.office(officeId);
    return HourlyFigures.of(
        setup, date, transactions.write(() -> tickets.eventsOfDay(officeId, date)));
  }

  List<DayTicket> tickets(String officeId, LocalDate date) {
    OfficeSetup setup = offices.office(officeId);
    return transactions.write(() -> tickets.ofDay(officeId, date)).stream()
        .map(ticket -> DayTicket.of(setup, ticket))
        .toList();
  }
}
