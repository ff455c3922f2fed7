package jp.junban.server.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.visit.Visits;
import org.jspecify.annotations.Nullable;

/** Reads a business day for a report. */
@ApplicationScoped
public class DayReports {

  @Inject private OfficeDirectory offices;
  @Inject private TicketBook tickets;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  HourlyReport hourly(String officeId, LocalDate date) {
    OfficeSetup setup = offices.office(officeId);
    // the day is asked for first: what is drawn before midnight is among the events read after it
    LocalDate today = setup.office().dayOf(clock.instant());
    return HourlyFigures.of(
        setup, date, today, transactions.write(() -> tickets.standingEventsOfDay(officeId, date)));
  }

  OutcomesReport outcomes(String officeId, LocalDate date) {
    OfficeSetup setup = offices.office(officeId);
    return OutcomesReport.of(setup, date, transactions.write(() -> tickets.done(officeId, date)));
  }

  ForecastReport forecast(String officeId, LocalDate date) {
    OfficeSetup setup = offices.office(officeId);
    return transactions.write(
        () ->
            ForecastReport.of(
                setup,
                date,
                tickets.ofDay(officeId, date),
                Visits.of(tickets.eventsOfDay(officeId, date))));
  }

  List<DayTicket> tickets(String officeId, LocalDate date) {
    OfficeSetup setup = offices.office(officeId);
    return transactions.write(
        () -> {
          Map<String, Visits.Visit> visits = Visits.of(tickets.standingEventsOfDay(officeId, date));
          return tickets.ofDay(officeId, date).stream()
              .map(ticket -> DayTicket.of(setup, ticket, firstCall(visits.get(ticket.id()))))
              .toList();
        });
  }

  private static @Nullable Instant firstCall(Visits.@Nullable Visit visit) {
    return visit == null ? null : visit.called();
  }

  List<DayEvent> events(String officeId, LocalDate date) {
    OfficeSetup setup = offices.office(officeId);
    return transactions.write(() -> tickets.eventsOfDay(officeId, date)).stream()
        .map(event -> DayEvent.of(setup, event))
        .toList();
  }
}
