package jp.junban.server.tickets;

import static jp.junban.server.tickets.TicketMove.CALL;
import static jp.junban.server.tickets.TicketMove.CANCEL;
import static jp.junban.server.tickets.TicketMove.EXPIRE;
import static jp.junban.server.tickets.TicketMove.FINISH;
import static jp.junban.server.tickets.TicketMove.HOLD;
import static jp.junban.server.tickets.TicketMove.NEXT_STEP;
import static jp.junban.server.tickets.TicketMove.NO_SHOW;
import static jp.junban.server.tickets.TicketMove.RECALL;
import static jp.junban.server.tickets.TicketMove.REINSTATE;
import static jp.junban.server.tickets.TicketMove.REPRINT;
import static jp.junban.server.tickets.TicketMove.RESUME;
import static jp.junban.server.tickets.TicketMove.RETURN;
import static jp.junban.server.tickets.TicketMove.START;
import static jp.junban.server.tickets.TicketMove.TRANSFER;
import static jp.junban.server.tickets.TicketMove.UNDO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.undo.StandingEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  private final TicketHistory history = TicketHistory.issued("A", 12, "service-A", NOON);
  private final Ticket ticket = history.ticket();

  private static Instant minute(int minutes) {
    return NOON.plusSeconds(60L * minutes);
  }

  @Test
  void aNewTicketWaitsFromTheMomentItWasIssued() {
    assertEquals(TicketStatus.WAITING, ticket.status());
    assertEquals(NOON, ticket.issuedAt());
    assertEquals(NOON, ticket.queuedAt());
    assertEquals("A012", ticket.number().toString());
    assertEquals(0, ticket.calls());
    assertNull(ticket.counterId());
    assertNull(ticket.calledAt());
  }

  @Test
  void aCallTellsWhereAndWhenAndWhy() {
    history.move(CALL, "counter-3", minute(5));
    assertEquals("counter-3", ticket.counterId());
    assertEquals(minute(5), ticket.calledAt());
    assertEquals("順番です", ticket.callReason());
    assertEquals(1, ticket.calls());
  }

  @Test
  void aRecallKeepsTheCounterAndIsCounted() {
    history.move(CALL, "counter-3", minute(5)).move(RECALL, minute(6));
    assertEquals("counter-3", ticket.counterId());
    assertEquals(minute(6), ticket.calledAt());
    assertEquals(2, ticket.calls());
  }

  @Test
  void aVisitFromCallToFinishKeepsItsTimes() {
    history.move(CALL, "counter-3", minute(5)).move(START, minute(6)).move(FINISH, minute(15));
    assertEquals(TicketStatus.FINISHED, ticket.status());
    assertEquals(minute(5), ticket.calledAt());
    assertEquals(minute(6), ticket.servingAt());
    assertEquals(minute(15), ticket.endedAt());
    assertEquals("counter-3", ticket.counterId());
  }

  @Test
  void aCallTakenBackLeavesTheTicketAtItsOldPlace() {
    history.move(CALL, "counter-3", minute(5)).move(RETURN, minute(6));
    assertEquals(TicketStatus.WAITING, ticket.status());
    assertEquals(NOON, ticket.queuedAt());
    assertNull(ticket.counterId());
    assertNull(ticket.calledAt());
    assertNull(ticket.callReason());
  }

  @Test
  void aTransferKeepsTheTimeAndTheNumber() {
    history.move(CALL, "counter-3", minute(5)).move(START, minute(6));
    history.move(TRANSFER, "service-B", minute(9));
    assertEquals(TicketStatus.WAITING, ticket.status());
    assertEquals("service-B", ticket.serviceId());
    assertEquals("A012", ticket.number().toString());
    assertEquals(NOON, ticket.queuedAt());
    assertNull(ticket.counterId());
    assertNull(ticket.servingAt());
  }

  @Test
  void aNoShowFreesTheCounterAndAReinstatedTicketQueuesFromNow() {
    history.move(CALL, "counter-3", minute(5)).move(NO_SHOW, minute(8));
    assertNull(ticket.counterId());
    assertEquals(minute(5), ticket.calledAt());
    history.move(REINSTATE, minute(20));
    assertEquals(TicketStatus.WAITING, ticket.status());
    assertEquals(minute(20), ticket.queuedAt());
    assertEquals(NOON, ticket.issuedAt());
    assertNull(ticket.calledAt());
  }

  @Test
  void aHeldTicketCanBeResumedAtAnotherCounter() {
    history.move(CALL, "counter-3", minute(5)).move(START, minute(6)).move(HOLD, minute(9));
    assertEquals("書類待ち", ticket.note());
    assertEquals("counter-3", ticket.counterId());
    history.move(RESUME, "counter-5", minute(30));
    assertEquals(TicketStatus.SERVING, ticket.status());
    assertEquals("counter-5", ticket.counterId());
    assertEquals(minute(30), ticket.servingAt());
    assertNull(ticket.note());
  }

  @Test
  void aCancelledOrExpiredTicketIsAtNoCounter() {
    history.move(CANCEL, minute(3));
    assertEquals(minute(3), ticket.endedAt());
    TicketHistory other = TicketHistory.issued("A", 13, "service-A", NOON);
    other.move(CALL, "counter-3", minute(5)).move(EXPIRE, minute(900));
    assertEquals(TicketStatus.EXPIRED, other.ticket().status());
    assertEquals(minute(900), other.ticket().endedAt());
    assertNull(other.ticket().counterId());
  }

  @ParameterizedTest
  @EnumSource(TicketStatus.class)
  void everyMoveThatIsNotLegalIsRefusedAndChangesNothing(TicketStatus status) {
    for (TicketMove move : TicketMove.values()) {
      boolean legal = TicketTransitions.next(status, move).isPresent();
      if (move == TicketMove.ISSUE || move == UNDO || legal) {
        continue;
      }
      TicketHistory there = in(status);
      List<Object> before = everything(there.ticket());
      Problem refusal =
          assertThrows(
              Problem.class,
              () -> there.move(move, "counter-9", minute(99)),
              () -> status + " " + move);
      assertEquals(409, refusal.status());
      assertEquals("ticket-not-in-status", refusal.type());
      assertEquals(before, everything(there.ticket()), () -> status + " " + move);
    }
  }

  @Test
  void everyLegalMoveLeadsToTheStatusOfTheTable() {
    for (TicketStatus status : TicketStatus.values()) {
      for (TicketMove move : TicketMove.values()) {
        TicketTransitions.next(status, move)
            .ifPresent(
                after ->
                    assertEquals(
                        after, in(status).move(move, "service-B", minute(99)).ticket().status()));
      }
    }
  }

  @Test
  void eachCallAndRecallHasAnIdOfItsOwn() {
    String first = history.move(CALL, "counter-3", minute(1)).open().callId();
    String second = history.move(RECALL, minute(2)).open().callId();
    history.move(RETURN, minute(3));
    String third = history.move(CALL, "counter-3", minute(4)).open().callId();
    assertEquals(3, List.of(first, second, third).stream().distinct().count());
    assertNotEquals(first, TicketHistory.issued("A", 13, "service-A", NOON).open().callId());
  }

  @Test
  void aCallTakenBackIsNotCountedButItsIdIsNeverUsedAgain() {
    String first = history.move(CALL, "counter-1", minute(1)).open().callId();
    history.move(UNDO, minute(1));
    assertEquals(0, ticket.calls());
    assertEquals(TicketStatus.WAITING, ticket.status());
    assertNull(ticket.calledAt());
    String second = history.move(CALL, "counter-1", minute(2)).open().callId();
    assertNotEquals(first, second);
    assertEquals(1, ticket.calls());
  }

  @Test
  void aNoShowTakenBackIsTheSameCallAgain() {
    String called = history.move(CALL, "counter-1", minute(1)).open().callId();
    history.move(NO_SHOW, minute(2)).move(UNDO, minute(2));
    assertEquals(TicketStatus.CALLED, ticket.status());
    assertEquals("counter-1", ticket.counterId());
    assertEquals(minute(1), ticket.calledAt());
    assertEquals(called, history.open().callId());
  }

  @Test
  void whatWasTakenBackDoesNotStand() {
    history.move(CALL, "counter-1", minute(1)).move(RECALL, minute(2)).move(UNDO, minute(2));
    assertEquals(TicketStatus.CALLED, ticket.status());
    assertEquals(1, ticket.calls());
    assertEquals(3, history.events().get(3).undoes());
    assertEquals(
        List.of(TicketMove.ISSUE, CALL),
        StandingEvents.of(history.events()).stream().map(TicketEvent::kind).toList());
  }

  @Test
  void onlyTheVeryLastMoveCanBeTakenBackAndOnlyOnce() {
    history.move(CALL, "counter-1", minute(1)).move(REPRINT, minute(1));
    assertThrows(Problem.class, () -> history.move(UNDO, minute(1)));
    history.move(START, minute(2)).move(UNDO, minute(2));
    assertThrows(Problem.class, () -> history.move(UNDO, minute(2)));
    assertEquals(TicketStatus.CALLED, ticket.status());
  }

  @Test
  void anEndedDayCannotBeTakenBack() {
    history.move(CALL, "counter-1", minute(1)).move(EXPIRE, minute(900));
    assertThrows(Problem.class, () -> history.move(UNDO, minute(900)));
  }

  @Test
  void aVisitGoesFromProcedureToProcedureUnderOneNumber() {
    TicketHistory visit =
        TicketHistory.visit("A", 7, List.of("service-A", "service-B", "service-C"), NOON);
    visit.move(CALL, "counter-3", minute(5)).move(START, minute(6));
    visit.move(NEXT_STEP, "service-B", minute(9));
    assertEquals(TicketStatus.WAITING, visit.ticket().status());
    assertEquals("service-B", visit.ticket().serviceId());
    assertEquals("A007", visit.ticket().number().toString());
    assertEquals(NOON, visit.ticket().queuedAt());
    assertEquals(2, visit.ticket().step());
    visit.move(CALL, "counter-3", minute(10)).move(START, minute(11));
    visit.move(NEXT_STEP, "service-D", minute(12));
    assertEquals(
        List.of("service-A", "service-B", "service-D", "service-C"), visit.steps().serviceIds());
    visit.move(UNDO, minute(12));
    assertEquals(List.of("service-A", "service-B", "service-C"), visit.steps().serviceIds());
    assertEquals(2, visit.steps().present());
    assertEquals(TicketStatus.SERVING, visit.ticket().status());
  }

  @Test
  void aReservedVisitorGoesOnAsAWalkIn() {
    TicketHistory booked =
        TicketHistory.admitted(Admission.reserved(minute(5)), "A", 8, "service-A", NOON);
    booked.move(CALL, "counter-3", minute(5)).move(START, minute(6));
    booked.move(NEXT_STEP, "service-B", minute(9));
    assertEquals(QueueClass.WALK_IN, booked.ticket().queueClass());
    booked.move(UNDO, minute(9));
    assertEquals(QueueClass.RESERVED, booked.ticket().queueClass());
  }

  @Test
  void aTicketPassedOnToOneCounterWaitsForThatOneAndNoLongerAfterTheNextStep() {
    history.move(CALL, "counter-3", minute(5)).move(START, minute(6));
    history.make(Move.transfer("service-A", "counter-5", ReentryPlace.OLD_PLACE), minute(7));
    assertEquals("counter-5", ticket.forCounterId());
    assertNull(ticket.counterId());
    history.move(CALL, "counter-5", minute(8)).move(RETURN, minute(8));
    assertEquals("counter-5", ticket.forCounterId());
    history.move(CALL, "counter-5", minute(9)).move(START, minute(9));
    history.move(NEXT_STEP, "service-B", minute(10));
    assertNull(ticket.forCounterId());
  }

  /** A fresh ticket on the shortest way to a status. */
  private static TicketHistory in(TicketStatus status) {
    TicketHistory fresh = TicketHistory.issued("A", 12, "service-A", NOON);
    List<TicketMove> way =
        switch (status) {
          case WAITING -> List.of();
          case CALLED -> List.of(CALL);
          case SERVING -> List.of(CALL, START);
          case ON_HOLD -> List.of(CALL, START, HOLD);
          case NO_SHOW -> List.of(CALL, NO_SHOW);
          case FINISHED -> List.of(CALL, START, FINISH);
          case CANCELLED -> List.of(CANCEL);
          case EXPIRED -> List.of(EXPIRE);
        };
    way.forEach(move -> fresh.move(move, "counter-3", minute(1)));
    assertEquals(status, fresh.ticket().status());
    return fresh;
  }

  private static List<Object> everything(Ticket t) {
    return Arrays.asList(
        t.status(),
        t.serviceId(),
        t.queuedAt(),
        t.calls(),
        t.queueClass(),
        Objects.toString(t.priorityReason()),
        Objects.toString(t.callRule()),
        Objects.toString(t.calledAt()),
        Objects.toString(t.servingAt()),
        Objects.toString(t.endedAt()),
        Objects.toString(t.counterId()),
        Objects.toString(t.callReason()),
        Objects.toString(t.note()));
  }
}
