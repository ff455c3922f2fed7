package jp.junban.server.waits.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.Admission;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketEvent;
import jp.junban.server.tickets.TicketHistory;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.visit.Visits;
import org.junit.jupiter.api.Test;

class DaySummaryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
  private static final String A = OfficeFixture.service("A");

  private final OfficeSetup office =
      OfficeFixture.anOffice().withService("A", 10).withCounter("1", "A").alwaysOpen().build();

  private static TicketHistory drawn(int number, int minute) {
    return TicketHistory.issued("A", number, A, NOON.plusSeconds(60L * minute));
  }

  private static TicketHistory called(TicketHistory ticket, int minute) {
    return ticket.move(TicketMove.CALL, OfficeFixture.counter("1"), NOON.plusSeconds(60L * minute));
  }

  private DaySummary summary(TicketHistory... tickets) {
    List<Ticket> all = new ArrayList<>();
    List<TicketEvent> events = new ArrayList<>();
    for (TicketHistory each : tickets) {
      all.add(each.ticket());
      events.addAll(each.events());
    }
    return DaySummary.of(office, DAY, all, Visits.of(events));
  }

  @Test
  void waitsAreGatheredByTheHourOfIssue() {
    DaySummary day =
        summary(called(drawn(1, 0), 5), called(drawn(2, 59), 70), called(drawn(3, 60), 61));
    assertEquals(new DaySum(DAY, 3, 0), day.day());
    assertEquals(
        List.of(
            // announced were 0 s
            new HourSum(DAY, A, 12, 2, 16 * 60, 2, 16 * 60), new HourSum(DAY, A, 13, 1, 60, 1, 60)),
        day.hours());
  }

  @Test
  void whoWasNeverCalledIsAVisitorWithoutAWait() {
    DaySummary day = summary(drawn(1, 0));
    assertEquals(new DaySum(DAY, 1, 0), day.day());
    assertEquals(List.of(), day.hours());
  }

  @Test
  void whoWasCalledAtOnceWasPromisedNothing() {
    assertEquals(
        List.of(new HourSum(DAY, A, 12, 1, 0, 0, 0)), summary(called(drawn(1, 0), 0)).hours());
  }

  @Test
  void reservationsDoNotCountAmongTheUsualWaits() {
    TicketHistory booked = TicketHistory.admitted(Admission.reserved(NOON), "A", 1, A, NOON);
    DaySummary day = summary(called(booked, 5));
    assertEquals(new DaySum(DAY, 1, 1), day.day());
    assertEquals(List.of(new HourSum(DAY, A, 12, 0, 0, 1, 300)), day.hours());
  }

  @Test
  void anEmptyDayIsADayToo() {
    assertEquals(
        new DaySummary(new DaySum(DAY, 0, 0), List.of()),
        DaySummary.of(office, DAY, List.of(), Map.of()));
  }
}
