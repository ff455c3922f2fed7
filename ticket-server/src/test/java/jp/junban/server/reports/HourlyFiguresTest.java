package jp.junban.server.reports;

import static jp.junban.server.tickets.TicketMove.CALL;
import static jp.junban.server.tickets.TicketMove.FINISH;
import static jp.junban.server.tickets.TicketMove.NO_SHOW;
import static jp.junban.server.tickets.TicketMove.RECALL;
import static jp.junban.server.tickets.TicketMove.REINSTATE;
import static jp.junban.server.tickets.TicketMove.RETURN;
import static jp.junban.server.tickets.TicketMove.START;
import static jp.junban.server.tickets.TicketMove.TRANSFER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.TicketHistory;
import org.junit.jupiter.api.Test;

class HourlyFiguresTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  private final OfficeSetup office =
      OfficeFixture.anOffice()
          .withService("A", 10)
          .withServiceNamed("B", "住所変更")
          .withCounter("1", "A", "B")
          .build();

  private int drawn;

  private static Instant minute(int minutes) {
    return NOON.plusSeconds(60L * minutes);
  }

  private TicketHistory issued(String letter, int minute) {
    return TicketHistory.issued(letter, ++drawn, OfficeFixture.service(letter), minute(minute));
  }

  private HourlyReport report(TicketHistory... tickets) {
    return reportReadOn(DAY.plusDays(1), tickets);
  }

  private HourlyReport reportReadOn(LocalDate today, TicketHistory... tickets) {
    return HourlyFigures.of(
        office, DAY, today, Arrays.stream(tickets).flatMap(t -> t.events().stream()).toList());
  }

  private static WaitFigures oneWait(long seconds) {
    return new WaitFigures(1, 1, seconds, seconds, seconds, seconds);
  }

  private static WaitFigures noWait(int issued) {
    return new WaitFigures(issued, 0, null, null, null, null);
  }

  @Test
  void aWaitRunsFromIssueToTheFirstCall() {
    assertEquals(oneWait(300), report(issued("A", 0).move(CALL, "c", minute(5))).totals());
  }

  @Test
  void aRecallDoesNotCountAgain() {
    TicketHistory ticket = issued("A", 0).move(CALL, "c", minute(5)).move(RECALL, minute(9));
    assertEquals(oneWait(300), report(ticket).totals());
  }

  @Test
  void aCallTakenBackDoesNotCount() {
    TicketHistory ticket = issued("A", 0).move(CALL, "c", minute(5)).move(RETURN, minute(6));
    assertEquals(noWait(1), report(ticket).totals());
    ticket.move(CALL, "c", minute(20));
    assertEquals(oneWait(1200), report(ticket).totals());
  }

  @Test
  void aLaterCallTakenBackLeavesTheFirst() {
    TicketHistory ticket =
        issued("A", 0)
            .move(CALL, "c", minute(5))
            .move(NO_SHOW, minute(6))
            .move(REINSTATE, minute(10))
            .move(CALL, "c", minute(12))
            .move(RETURN, minute(13));
    assertEquals(oneWait(300), report(ticket).totals());
  }

  @Test
  void aTransferredTicketCountsOnceForTheServiceItWasDrawnFor() {
    TicketHistory ticket =
        issued("A", 0)
            .move(CALL, "c", minute(5))
            .move(START, minute(6))
            .move(TRANSFER, OfficeFixture.service("B"), minute(8))
            .move(CALL, "c", minute(30));
    HourlyReport report = report(ticket);
    assertEquals(1, report.rows().size());
    assertEquals(OfficeFixture.service("A"), report.rows().get(0).serviceId());
    assertEquals(oneWait(300), report.rows().get(0).figures());
  }

  @Test
  void ticketsCountInTheOfficesHourOfTheirIssue() {
    HourlyReport report =
        report(
            issued("A", -1).move(CALL, "c", minute(5)),
            issued("A", 0),
            issued("A", 59),
            issued("A", 60));
    assertEquals(List.of(11, 12, 13), report.rows().stream().map(HourlyReport.Row::hour).toList());
    assertEquals(List.of(1, 2, 1), report.rows().stream().map(r -> r.figures().issued()).toList());
    assertEquals(4, report.totals().issued());
  }

  @Test
  void rowsComeByHourAndThenInTheOrderServicesAreShown() {
    HourlyReport report = report(issued("B", 0), issued("A", 1), issued("B", 61));
    assertEquals(
        List.of("12A", "12B", "13B"),
        report.rows().stream().map(r -> r.hour() + r.prefix()).toList());
    assertEquals("住所変更", report.rows().get(1).serviceName());
  }

  @Test
  void todayAndADayToComeAreNeverComplete() {
    TicketHistory ticket = issued("A", 0).move(CALL, "c", minute(5)).move(START, minute(6));
    ticket.move(FINISH, minute(9));
    assertFalse(reportReadOn(DAY).complete());
    assertFalse(reportReadOn(DAY, ticket).complete());
    assertFalse(reportReadOn(DAY.minusDays(1)).complete());
    assertTrue(reportReadOn(DAY.plusDays(1)).complete());
    assertTrue(reportReadOn(DAY.plusDays(1), ticket).complete());
  }

  @Test
  void aPastDayIsCompleteWhenEveryTicketHasEnded() {
    TicketHistory ticket = issued("A", 0).move(CALL, "c", minute(5)).move(START, minute(6));
    assertFalse(report(ticket).complete());
    ticket.move(FINISH, minute(9));
    assertTrue(report(ticket).complete());
    assertFalse(report(ticket, issued("A", 1)).complete());
  }

  @Test
  void aWaitIsNeverNegativeWhenTheClockWasSetBack() {
    assertEquals(oneWait(0), report(issued("A", 30).move(CALL, "c", minute(5))).totals());
  }

  @Test
  void aDayWithoutTicketsHasNoRows() {
    HourlyReport report = report();
    assertEquals(List.of(), report.rows());
    assertEquals(noWait(0), report.totals());
  }
}
