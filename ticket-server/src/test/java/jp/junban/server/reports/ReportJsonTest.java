package jp.junban.server.reports;

import static jp.junban.server.tickets.TicketMove.CALL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.junban.server.ApiDocument;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.TicketHistory;
import jp.junban.server.tickets.visit.VisitRecords;
import jp.junban.server.tickets.visit.Visits;
import org.junit.jupiter.api.Test;

/** What is sent has exactly the fields that docs/api.md names. */
class ReportJsonTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  private final OfficeSetup office =
      OfficeFixture.anOffice().withService("A", 10).withCounter("1", "A").build();

  private final TicketHistory ticket =
      TicketHistory.issued("A", 1, OfficeFixture.service("A"), NOON)
          .move(CALL, "counter-1", NOON.plusSeconds(60));

  @Test
  void theHourlyReportHasTheFieldsOfTheDocument() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    assertEquals(
        ApiDocument.example("GET /offices/{office}/reports/hourly?date=2026-11-21"),
        ApiDocument.sent(HourlyFigures.of(office, day, day, ticket.events())));
  }

  @Test
  void theOutcomesHaveTheFieldsOfTheDocument() {
    OutcomesReport report =
        OutcomesReport.of(
            office,
            LocalDate.of(2026, 11, 24),
            Map.of(OfficeFixture.service("A"), new VisitRecords.Done(2, 5)));
    assertEquals(
        ApiDocument.example("GET /offices/{office}/reports/outcomes?date=2026-11-21"),
        ApiDocument.sent(report));
    assertEquals(new OutcomesReport.Totals(2, 5), report.totals());
  }

  @Test
  void theForecastReportHasTheFieldsOfTheDocument() {
    TicketHistory waited =
        TicketHistory.issued("A", 2, OfficeFixture.service("A"), NOON)
            .move(CALL, "counter-1", NOON.plusSeconds(400));
    ForecastReport report =
        ForecastReport.of(
            office,
            LocalDate.of(2026, 11, 24),
            List.of(waited.ticket()),
            Visits.of(waited.events()));
    assertEquals(
        ApiDocument.example("GET /offices/{office}/reports/forecast?date=2026-11-21"),
        ApiDocument.sent(report));
    assertEquals(new ForecastFigures(1, 400L, -400L, 0.0, 0.0, null), report.totals());
  }

  @Test
  void aTicketOfTheDayHasTheFieldsOfTheDocument() {
    DayTicket listed = DayTicket.of(office, ticket.ticket(), NOON);
    assertEquals(
        ApiDocument.names("GET /offices/{office}/tickets?date=2026-11-21"),
        ApiDocument.sent(listed));
    assertEquals("1", listed.counter());
    assertEquals("2026-11-24T12:00+09:00", String.valueOf(listed.calledAt()));
  }

  @Test
  void anEventOfTheDayHasTheFieldsOfTheDocument() {
    DayEvent listed = DayEvent.of(office, ticket.events().get(1));
    assertEquals(
        ApiDocument.names("GET /offices/{office}/events?date=2026-11-21"),
        ApiDocument.sent(listed));
    assertEquals("1", listed.counter());
    assertEquals(2, listed.move());
  }
}
