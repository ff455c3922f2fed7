package jp.junban.server.calling.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.junban.server.calling.Queue;
import jp.junban.server.calling.policy.CounterDuty;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.tickets.Admission;
import jp.junban.server.tickets.QueueClass;
import jp.junban.server.tickets.TicketEvent;
import jp.junban.server.tickets.TicketHistory;
import jp.junban.server.tickets.TicketMove;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayReplayTest {

  private static final long MINUTE = 60_000;
  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  private final OfficeSetup office =
      OfficeFixture.anOffice()
          .withService("A", 10)
          .withService("B", 5)
          .withCounter("1", "A", "B")
          .withCounter("2", "B")
          .build();

  private final List<CounterDuty> duties =
      office.counters().stream().map(counter -> Queue.duty(office, counter)).toList();

  private static CallingRules rules(int late, @Nullable Integer fairness) {
    return new CallingRules(
        5,
        late,
        true,
        fairness,
        null,
        null,
        ReentryPlace.OLD_PLACE,
        ReentryPlace.END,
        ReentryPlace.OLD_PLACE,
        Set.of());
  }

  private static Day.Visit visit(int order, long comes, @Nullable Long slot, long takes) {
    Long slotAt = slot == null ? null : Long.valueOf(slot * MINUTE);
    return new Day.Visit(order, 0, comes * MINUTE, slotAt, null, null, takes * MINUTE);
  }

  private List<DayReplay.Wait> run(CallingRules rules, Day.Visit... visits) {
    Day day = new Day(List.of(visits), List.of(new Day.Shift(0, 0, 600 * MINUTE)));
    return DayReplay.run(day, rules, duties, office.services().size());
  }

  private static DayReplay.Wait waited(QueueClass queueClass, long minutes) {
    return new DayReplay.Wait(queueClass, minutes * MINUTE);
  }

  @Test
  void oneCounterServesOneAfterTheOther() {
    assertEquals(
        List.of(
            waited(QueueClass.WALK_IN, 0),
            waited(QueueClass.WALK_IN, 9),
            waited(QueueClass.WALK_IN, 0)),
        run(rules(15, null), visit(0, 0, null, 10), visit(1, 1, null, 10), visit(2, 30, null, 10)));
  }

  @Test
  void aReservationGoesFirstAndALateOneDoesNot() {
    Day.Visit first = visit(0, 0, null, 10);
    Day.Visit walkIn = visit(1, 1, null, 10);
    Day.Visit booked = visit(2, 5, -5L, 10);
    assertEquals(
        List.of(
            waited(QueueClass.WALK_IN, 0),
            waited(QueueClass.RESERVED, 5),
            waited(QueueClass.WALK_IN, 19)),
        run(rules(15, null), first, walkIn, booked));
    assertEquals(
        List.of(
            waited(QueueClass.WALK_IN, 0),
            waited(QueueClass.WALK_IN, 9),
            waited(QueueClass.WALK_IN, 15)),
        run(rules(9, null), first, walkIn, booked));
  }

  @Test
  void theBoundLetsAWalkInThrough() {
    Day.Visit[] visits = new Day.Visit[8];
    visits[0] = visit(0, 0, null, 10);
    visits[1] = visit(1, 1, null, 10);
    for (int i = 2; i < 8; i++) {
      visits[i] = visit(i, 2, 0L, 10);
    }
    long without = walkIns(run(rules(15, null), visits));
    long with = walkIns(run(rules(15, 15), visits));
    assertEquals(69 * MINUTE, without);
    assertEquals(29 * MINUTE, with);
  }

  private static long walkIns(List<DayReplay.Wait> waits) {
    return waits.stream()
        .filter(wait -> wait.queueClass() == QueueClass.WALK_IN)
        .mapToLong(DayReplay.Wait::millis)
        .max()
        .orElseThrow();
  }

  @Test
  void whoGaveUpOnTheDayGivesUpUnlessCalledBefore() {
    Day.Visit first = visit(0, 0, null, 10);
    Day.Visit impatient = new Day.Visit(1, 0, MINUTE, null, null, 8 * MINUTE, MINUTE);
    assertEquals(1, run(rules(15, null), first, impatient).size());
    Day.Visit patient = new Day.Visit(1, 0, MINUTE, null, null, 11 * MINUTE, MINUTE);
    assertEquals(2, run(rules(15, null), first, patient).size());
  }

  @Test
  void aRecordedDayIsReadFromItsEvents() {
    TicketHistory served =
        TicketHistory.issued("A", 1, OfficeFixture.service("A"), NOON)
            .move(TicketMove.CALL, OfficeFixture.counter("1"), after(5))
            .move(TicketMove.START, after(6))
            .move(TicketMove.TRANSFER, OfficeFixture.service("B"), after(15))
            .move(TicketMove.CALL, OfficeFixture.counter("2"), after(20))
            .move(TicketMove.START, after(21))
            .move(TicketMove.FINISH, after(25));
    TicketHistory missed =
        TicketHistory.admitted(
                Admission.reserved(after(10)), "A", 2, OfficeFixture.service("A"), after(1))
            .move(TicketMove.CALL, OfficeFixture.counter("1"), after(16))
            .move(TicketMove.NO_SHOW, after(18));
    TicketHistory cancelled =
        TicketHistory.issued("B", 1, OfficeFixture.service("B"), after(2))
            .move(TicketMove.CANCEL, after(9));
    List<TicketEvent> events =
        java.util.stream.Stream.of(served, missed, cancelled)
            .flatMap(ticket -> ticket.events().stream())
            .toList();
    Day day =
        RecordedDay.of(
            office, List.of(served.ticket(), missed.ticket(), cancelled.ticket()), events);
    long noon = NOON.toEpochMilli();
    long change = 15_000;
    assertEquals(
        List.of(
            new Day.Visit(0, 0, noon, null, null, null, 10 * MINUTE + change),
            new Day.Visit(1, 1, noon + 15 * MINUTE, null, null, null, 5 * MINUTE + change),
            new Day.Visit(2, 0, noon + MINUTE, noon + 10 * MINUTE, null, null, 75_000),
            new Day.Visit(3, 1, noon + 2 * MINUTE, null, null, noon + 9 * MINUTE, 75_000)),
        day.visits());
    assertEquals(
        List.of(
            new Day.Shift(0, noon + 5 * MINUTE, noon + 18 * MINUTE),
            new Day.Shift(1, noon + 20 * MINUTE, noon + 25 * MINUTE)),
        day.shifts());
  }

  private static Instant after(long minutes) {
    return NOON.plusSeconds(60 * minutes);
  }

  @Test
  void theSampleDayIsBusyAndAlwaysTheSame() {
    Day day = SampleDay.of(office.services(), duties);
    assertEquals(day, SampleDay.of(office.services(), duties));
    List<DayReplay.Wait> waits = DayReplay.run(day, rules(15, 20), duties, 2);
    assertEquals(day.visits().size(), waits.size());
    assertTrue(day.visits().size() > 80, () -> day.visits().size() + " visits");
    assertTrue(
        WhatIfView.summed(waits).stream().anyMatch(sum -> sum.queueClass() == QueueClass.RESERVED));
  }

  @Test
  void figuresAreByClassAndForAll() {
    List<WhatIfView.ClassWaits> summed =
        WhatIfView.summed(
            List.of(
                waited(QueueClass.WALK_IN, 1),
                waited(QueueClass.WALK_IN, 2),
                waited(QueueClass.RESERVED, 9)));
    assertEquals(
        List.of(
            new WhatIfView.ClassWaits(QueueClass.RESERVED, 1, 540, 540, 540, 540),
            new WhatIfView.ClassWaits(QueueClass.WALK_IN, 2, 90, 90, 120, 120),
            new WhatIfView.ClassWaits(null, 3, 240, 120, 540, 540)),
        summed);
  }
}
