package jp.junban.server.board;

import static java.util.Objects.requireNonNull;
import static jp.junban.server.tickets.TicketMove.CALL;
import static jp.junban.server.tickets.TicketMove.CANCEL;
import static jp.junban.server.tickets.TicketMove.NO_SHOW;
import static jp.junban.server.tickets.TicketMove.RECALL;
import static jp.junban.server.tickets.TicketMove.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import jp.junban.server.calling.Floor;
import jp.junban.server.calling.FloorFixture;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.calendar.OpeningState;
import jp.junban.server.platform.Json;
import jp.junban.server.tickets.TicketHistory;
import jp.junban.server.tickets.TicketStatus;
import jp.junban.server.waits.Forecast;
import jp.junban.server.waits.TypicalWaits;
import org.junit.jupiter.api.Test;

/** 2026-11-24 is a Tuesday. */
class BoardSnapshotsTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  private final OfficeFixture office =
      OfficeFixture.anOffice()
          .withService("A", 10)
          .withService("B", 5)
          .withServiceOutOfUse("X")
          .withCounter("1", "A", "B")
          .open(DayOfWeek.TUESDAY, "12:00", "20:00")
          .showingMissed(2);

  private static TicketHistory waiting(String letter, int number) {
    return TicketHistory.issued(
        letter, number, OfficeFixture.service(letter), NOON.plusSeconds(number));
  }

  private static TicketHistory called(int number, int atMinute) {
    return waiting("A", number)
        .move(CALL, OfficeFixture.counter("1"), NOON.plusSeconds(60L * atMinute));
  }

  private static BoardSnapshot board(Floor floor) {
    return BoardSnapshots.of(floor, TypicalWaits.forecast(floor), BoardSnapshot.Beside.NOTHING, 42);
  }

  private BoardSnapshot board(TicketHistory... open) {
    return board(FloorFixture.floorOf(office.build()).with(open).at(NOON.plusSeconds(3600)));
  }

  private static BoardSnapshot.ServiceInfo service(BoardSnapshot board, String letter) {
    return board.services().stream()
        .filter(s -> s.prefix().equals(letter))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBoardSaysWhichOfficeAndWhenAndInWhichVersion() {
    BoardSnapshot board = board();
    assertEquals(42, board.version());
    assertEquals("2026-11-24T13:00+09:00", board.at().toString());
    assertEquals("otameshi", board.office().id());
    assertEquals("Asia/Tokyo", board.office().zone());
    assertEquals(15, board.office().congestionSomeMinutes());
    assertEquals(40, board.office().congestionFullMinutes());
    assertEquals(OpeningState.OPEN, board.opening().state());
  }

  @Test
  void aCallSaysWhoGoesWhere() {
    TicketHistory ticket = called(7, 10).move(RECALL, NOON.plusSeconds(700));
    Floor floor =
        FloorFixture.floorOf(office.build())
            .with(ticket)
            .withCalls(ticket)
            .at(NOON.plusSeconds(720));
    assertEquals(
        List.of(
            new BoardSnapshot.Call(
                ticket.open().callId(),
                "A007",
                "A",
                "1",
                NOON.plusSeconds(700).atZone(java.time.ZoneId.of("Asia/Tokyo")).toOffsetDateTime(),
                2,
                TicketStatus.CALLED,
                ticket.open().language())),
        board(floor).calls());
  }

  @Test
  void callsKeepTheirOrderAndTheStatusOfNow() {
    TicketHistory latest = called(8, 12);
    TicketHistory served = called(7, 10).move(START, NOON.plusSeconds(660));
    Floor floor =
        FloorFixture.floorOf(office.build())
            .with(latest, served)
            .withCalls(latest, served)
            .at(NOON.plusSeconds(720));
    List<BoardSnapshot.Call> calls = board(floor).calls();
    assertEquals(List.of("A008", "A007"), calls.stream().map(BoardSnapshot.Call::number).toList());
    assertEquals(TicketStatus.SERVING, calls.get(1).status());
  }

  @Test
  void missedNumbersComeLatestFirstAndOnlyAsManyAsTheOfficeShows() {
    BoardSnapshot board =
        board(
            called(1, 10).move(NO_SHOW, NOON.plusSeconds(1500)),
            called(2, 30).move(NO_SHOW, NOON.plusSeconds(1900)),
            called(3, 20).move(NO_SHOW, NOON.plusSeconds(2000)));
    assertEquals(List.of("A002", "A003"), board.missed());
  }

  @Test
  void aServiceShowsItsNextFiveAndHowManyWait() {
    BoardSnapshot board =
        board(
            waiting("A", 1),
            waiting("A", 2),
            waiting("A", 3),
            waiting("A", 4),
            waiting("A", 5),
            waiting("A", 6),
            waiting("B", 1),
            called(9, 1),
            waiting("A", 8).move(CANCEL, NOON));
    assertEquals(List.of("A001", "A002", "A003", "A004", "A005"), service(board, "A").next());
    assertEquals(6, service(board, "A").waiting());
    assertEquals(List.of("B001"), service(board, "B").next());
    assertTrue(requireNonNull(service(board, "A").expectedWaitSeconds()) > 0);
  }

  @Test
  void aServiceOutOfUseIsNotShown() {
    assertEquals(
        List.of("A", "B"),
        board().services().stream().map(BoardSnapshot.ServiceInfo::prefix).toList());
  }

  @Test
  void anOpenServiceSaysNothingOfClosing() {
    BoardSnapshot.ServiceInfo open = service(board(), "A");
    assertTrue(open.open());
    assertNull(open.closedReason());
    assertNull(open.opensAt());
  }

  @Test
  void aClosedServiceSaysWhyAndWhenItOpens() {
    assertClosed(NOON.minusSeconds(60), BoardSnapshot.ClosedReason.NOT_YET_OPEN, "2026-11-24");
    assertClosed(NOON.plusSeconds(8 * 3600), BoardSnapshot.ClosedReason.ENDED, "2026-12-01");
    assertClosed(
        NOON.plusSeconds(24 * 3600), BoardSnapshot.ClosedReason.CLOSED_TODAY, "2026-12-01");
  }

  private void assertClosed(Instant now, BoardSnapshot.ClosedReason reason, String opensOn) {
    BoardSnapshot.ServiceInfo service =
        service(board(FloorFixture.floorOf(office.build()).at(now)), "A");
    assertFalse(service.open());
    assertEquals(reason, service.closedReason());
    assertEquals(opensOn + "T12:00+09:00", String.valueOf(service.opensAt()));
  }

  @Test
  void aServiceThatNoCounterGivesIsClosedForThatReason() {
    office.withService("C", 5).withCounterOutOfUse("9", "C");
    BoardSnapshot.ServiceInfo service = service(board(), "C");
    assertEquals(BoardSnapshot.ClosedReason.NO_COUNTER, service.closedReason());
    assertNull(service.opensAt());
    assertNull(service.expectedWaitSeconds());
  }

  @Test
  void aCounterWhosePersonIsAwaySaysUntilWhen() {
    Instant back = NOON.plusSeconds(1800);
    FloorFixture floor = FloorFixture.floorOf(office.build()).paused("1", back);
    BoardSnapshot.CounterInfo resting = board(floor.at(NOON)).counters().get(0);
    assertEquals(BoardSnapshot.CounterState.CLOSED, resting.state());
    assertEquals("2026-11-24T12:30+09:00", String.valueOf(resting.returnsAt()));
    TicketHistory ticket = called(7, 0);
    BoardSnapshot.CounterInfo busy = board(floor.with(ticket).at(NOON)).counters().get(0);
    assertEquals(BoardSnapshot.CounterState.CALLED, busy.state());
    assertNull(busy.returnsAt());
  }

  @Test
  void withoutAForecastNobodyWaitsAndNoWaitIsKnown() {
    Floor floor = FloorFixture.floorOf(office.build()).at(NOON);
    BoardSnapshot.ServiceInfo service =
        service(BoardSnapshots.of(floor, Forecast.UNKNOWN, BoardSnapshot.Beside.NOTHING, 1), "A");
    assertEquals(0, service.waiting());
    assertNull(service.expectedWaitSeconds());
  }

  @Test
  void neitherSecretsNorKeysNorActorsReachABoard() {
    TicketHistory ticket = called(7, 10);
    Floor floor =
        FloorFixture.floorOf(office.build())
            .staffed("1", "佐藤花子")
            .with(ticket, waiting("A", 8))
            .withCalls(ticket)
            .at(NOON.plusSeconds(720));
    String json = Json.mapper().writeValueAsString(board(floor));
    assertTrue(json.contains("A007"), json);
    for (String secret :
        List.of(
            ticket.ticket().token(),
            ticket.ticket().idempotencyKey(),
            "佐藤",
            "staff",
            "token",
            "note",
            "actor")) {
      assertFalse(json.contains(secret), secret);
    }
  }

  @Test
  void anOfficesSummaryAddsUpItsOpenServices() {
    BoardSnapshot board = board(waiting("A", 1), waiting("A", 2), waiting("B", 1));
    OfficeSummary summary = OfficeSummary.of(board);
    assertEquals(3, summary.waiting());
    assertEquals(
        Math.max(
            requireNonNull(service(board, "A").expectedWaitSeconds()),
            requireNonNull(service(board, "B").expectedWaitSeconds())),
        summary.longestWaitSeconds());
  }
}
