package jp.junban.server.calling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.tickets.Admission;
import jp.junban.server.tickets.CallRule;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketHistory;
import jp.junban.server.tickets.TicketMove;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueueTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  private static OfficeFixture anOffice() {
    return OfficeFixture.anOffice()
        .withService("A", 10)
        .withService("B", 5)
        .withCounter("1", "A")
        .withCounter("2", "B")
        .withCounter("3", "A", "B")
        .withCounter("4")
        .withCounterPreferring("5", "B", "A");
  }

  private static CallingRules rules(
      @Nullable Integer fairness, @Nullable Integer cap, @Nullable Integer yields, boolean early) {
    return new CallingRules(
        5,
        15,
        early,
        fairness,
        cap,
        yields,
        ReentryPlace.OLD_PLACE,
        ReentryPlace.END,
        ReentryPlace.OLD_PLACE,
        Set.of(PriorityReason.AID));
  }

  private OfficeSetup office = anOffice().withRules(rules(null, null, null, true)).build();
  private Instant now = minute(30);
  private final List<PassingCall> passing = new ArrayList<>();

  private static Instant minute(long minute) {
    return NOON.plusSeconds(60 * minute);
  }

  private static TicketHistory walkIn(String letter, int number, int minute) {
    return TicketHistory.issued(letter, number, OfficeFixture.service(letter), minute(minute));
  }

  private static TicketHistory reserved(String letter, int number, int minute, int slot) {
    return TicketHistory.admitted(
        Admission.reserved(minute(slot)),
        letter,
        number,
        OfficeFixture.service(letter),
        minute(minute));
  }

  private static TicketHistory priority(String letter, int number, int minute) {
    return TicketHistory.admitted(
        Admission.priority(PriorityReason.AID),
        letter,
        number,
        OfficeFixture.service(letter),
        minute(minute));
  }

  private Counter counter(String label) {
    return office.counter(OfficeFixture.counter(label)).orElseThrow();
  }

  private Queue queue(TicketHistory... tickets) {
    List<OpenTicket> open =
        java.util.Arrays.stream(tickets)
            .map(TicketHistory::open)
            .filter(ticket -> !ticket.status().ended())
            .sorted(Comparator.comparing(OpenTicket::queuedAt))
            .toList();
    return Queue.of(office, open, passing, now);
  }

  private String next(String label, TicketHistory... tickets) {
    return queue(tickets)
        .next(counter(label))
        .map(choice -> choice.ticket().number() + " " + choice.rule())
        .orElse("nobody");
  }

  private String reason(String label, TicketHistory... tickets) {
    return queue(tickets).next(counter(label)).orElseThrow().reason();
  }

  @Test
  void whoeverCameFirstIsNext() {
    assertEquals("A001 FIRST_COME", next("3", walkIn("A", 1, 0), walkIn("B", 1, 1)));
    assertEquals("B001 FIRST_COME", next("3", walkIn("B", 1, 1), walkIn("A", 2, 2)));
  }

  @Test
  void aCounterCallsOnlyWhatItServes() {
    assertEquals("B001 FIRST_COME", next("2", walkIn("A", 1, 0), walkIn("B", 1, 1)));
    assertEquals("nobody", next("2", walkIn("A", 1, 0)));
    assertEquals("nobody", next("4", walkIn("A", 1, 0), walkIn("B", 1, 1)));
    assertEquals("nobody", next("3"));
  }

  @Test
  void whoDoesNotWaitIsPassedOver() {
    TicketHistory called = walkIn("A", 1, 0).move(TicketMove.CALL, "counter-1", now);
    TicketHistory missed =
        walkIn("A", 2, 0).move(TicketMove.CALL, "counter-1", now).move(TicketMove.NO_SHOW, now);
    TicketHistory held =
        walkIn("A", 3, 0)
            .move(TicketMove.CALL, "counter-1", now)
            .move(TicketMove.START, now)
            .move(TicketMove.HOLD, now);
    assertEquals("A004 FIRST_COME", next("1", called, missed, held, walkIn("A", 4, 3)));
    assertEquals("nobody", next("1", called, missed, held));
  }

  @Test
  void whomStaffLetGoFirstGoesFirst() {
    assertEquals("A002 PRIORITY", next("1", walkIn("A", 1, 0), priority("A", 2, 20)));
    assertEquals(
        "A002 PRIORITY", next("1", walkIn("A", 1, 0), priority("A", 3, 21), priority("A", 2, 20)));
    assertEquals("A002 PRIORITY", next("1", reserved("A", 1, 0, 30), priority("A", 2, 20)));
  }

  @Test
  void aReservationGoesFirstFromFiveMinutesBeforeItsSlot() {
    TicketHistory walkIn = walkIn("A", 1, 0);
    TicketHistory booked = reserved("A", 2, 20, 35);
    assertEquals("A002 RESERVED_DUE", next("1", walkIn, booked));
    now = minute(30).minusMillis(1);
    assertEquals("A001 FIRST_COME", next("1", walkIn, booked));
  }

  @Test
  void reservationsAreCalledBySlotWhoeverCheckedInFirst() {
    assertEquals("A002 RESERVED_DUE", next("1", reserved("A", 1, 0, 33), reserved("A", 2, 20, 30)));
  }

  @Test
  void aReservationIsCalledEarlyOnlyWhenNobodyElseWaitsAndTheOfficeWantsIt() {
    TicketHistory booked = reserved("A", 1, 0, 90);
    assertEquals("A001 RESERVED_EARLY", next("1", booked));
    assertEquals("A002 FIRST_COME", next("1", booked, walkIn("A", 2, 25)));
    office = anOffice().withRules(rules(null, null, null, false)).build();
    assertEquals("nobody", next("1", booked));
  }

  @Test
  void aCounterCallsWhatItPrefersFirst() {
    assertEquals("B001 PREFERENCE", next("5", walkIn("A", 1, 0), walkIn("B", 1, 20)));
    assertEquals("A001 FIRST_COME", next("5", walkIn("A", 1, 0)));
    assertEquals("B001 FIRST_COME", next("5", walkIn("B", 1, 0), walkIn("A", 1, 20)));
  }

  @Test
  void aPreferenceYieldsToWhoWaitedLong() {
    office = anOffice().withRules(rules(null, null, 30, true)).build();
    assertEquals("A001 FIRST_COME", next("5", walkIn("A", 1, 0), walkIn("B", 1, 20)));
    assertEquals("B001 PREFERENCE", next("5", walkIn("A", 1, 1), walkIn("B", 1, 20)));
  }

  @Test
  void aWalkInIsPassedOverByReservationsOnlyAsLongAsTheOfficeAllows() {
    office = anOffice().withRules(rules(20, null, null, true)).build();
    TicketHistory walkIn = walkIn("A", 1, 0);
    TicketHistory booked = reserved("A", 3, 25, 30);
    passed(reserved("A", 2, 8, 12), minute(11));
    assertEquals("A003 RESERVED_DUE", next("1", walkIn, booked));
    now = minute(31);
    assertEquals("A001 WALK_IN_BOUND", next("1", walkIn, booked));
    assertEquals("A001 FIRST_COME", next("1", walkIn));
  }

  @Test
  void theBoundCountsOnlyReservationsThatCameLaterAndCouldBeServedThere() {
    office = anOffice().withRules(rules(10, null, null, true)).build();
    TicketHistory walkIn = walkIn("A", 1, 9);
    passed(reserved("A", 2, 8, 12), minute(11));
    assertEquals("A003 RESERVED_DUE", next("1", walkIn, reserved("A", 3, 25, 30)));
    passing.clear();
    passed(priority("A", 4, 15), minute(16));
    assertEquals("A003 RESERVED_DUE", next("1", walkIn, reserved("A", 3, 25, 30)));
    passing.clear();
    TicketHistory elsewhere = reserved("B", 1, 15, 16);
    passing.add(call(elsewhere, "counter-2", minute(16)));
    assertEquals("A003 RESERVED_DUE", next("1", walkIn, reserved("A", 3, 25, 30)));
  }

  @Test
  void whenTheHoursPriorityCallsAreUsedUpTimeDecides() {
    office = anOffice().withRules(rules(null, 1, null, true)).build();
    TicketHistory walkIn = walkIn("A", 1, 0);
    TicketHistory booked = reserved("A", 3, 25, 30);
    assertEquals("A003 RESERVED_DUE", next("1", walkIn, booked));
    passed(reserved("A", 2, 8, 12), minute(11));
    assertEquals("A001 CAP_REACHED", next("1", walkIn, booked));
    assertEquals("A003 RESERVED_DUE", next("1", walkIn("A", 4, 26), booked));
    now = minute(71);
    assertEquals("A003 RESERVED_DUE", next("1", walkIn, booked));
  }

  @Test
  void theReasonSaysTheRuleAndTheWait() {
    assertEquals("担当する手続きの中で、いちばん先に受け付けた方です（お待ち 30分）", reason("1", walkIn("A", 1, 0)));
    assertEquals("優先（介助が必要な方）のためです（お待ち 10分）", reason("1", priority("A", 1, 20)));
    assertEquals("予約 12:33 のため優先です（お待ち 10分）", reason("1", reserved("A", 1, 20, 33)));
    now = minute(-60);
    assertTrue(reason("1", walkIn("A", 1, 0)).contains("お待ち 0分"));
    now = minute(6_000_000);
    assertTrue(reason("1", walkIn("A", 1, 0)).length() <= 200);
  }

  @Test
  void theGroundNamesWhoCameEarlierAndCouldHaveBeenCalledThere() {
    Queue queue =
        queue(walkIn("A", 1, 0), walkIn("B", 1, 1), walkIn("A", 2, 2), priority("A", 3, 20));
    Queue.Choice choice = queue.next(counter("3")).orElseThrow();
    assertEquals(List.of("A001", "B001", "A002"), queue.ground(choice, counter("3")).passedOver());
    assertEquals(List.of("A001", "A002"), queue.ground(choice, counter("1")).passedOver());
  }

  @Test
  void aChosenTicketHasAReasonOfItsOwn() {
    TicketHistory second = walkIn("A", 2, 2);
    Queue queue = queue(walkIn("A", 1, 0), second);
    Queue.Choice choice = queue.chosen(second.open());
    assertEquals(CallRule.CHOSEN, choice.rule());
    assertTrue(choice.reason().contains("指定"), choice.reason());
    assertEquals(List.of("A001"), queue.ground(choice, counter("1")).passedOver());
  }

  private void passed(TicketHistory called, Instant at) {
    passing.add(call(called, "counter-1", at));
  }

  private static PassingCall call(TicketHistory called, String counter, Instant at) {
    return new PassingCall(called.ticket(), counter, at);
  }
}
