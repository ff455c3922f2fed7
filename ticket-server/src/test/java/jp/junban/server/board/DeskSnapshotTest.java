package jp.junban.server.board;

import static jp.junban.server.tickets.TicketMove.CALL;
import static jp.junban.server.tickets.TicketMove.HOLD;
import static jp.junban.server.tickets.TicketMove.NO_SHOW;
import static jp.junban.server.tickets.TicketMove.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.junban.server.calling.DeskTicketView;
import jp.junban.server.calling.Floor;
import jp.junban.server.calling.FloorFixture;
import jp.junban.server.calling.counters.Words;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Language;
import jp.junban.server.terminals.TerminalKind;
import jp.junban.server.terminals.TerminalState;
import jp.junban.server.tickets.TicketHistory;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketStatus;
import jp.junban.server.waits.TypicalWaits;
import org.junit.jupiter.api.Test;

class DeskSnapshotTest {

  private static final ZoneOffset TOKYO = ZoneOffset.ofHours(9);
  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  private static final DeskSnapshot.Around AROUND =
      new DeskSnapshot.Around(
          new Words(
              List.of(
                  new Words.Help(
                      "help-1", "counter-2", "2", "鈴木", "通訳をお願いします", NOON.atOffset(TOKYO))),
              List.of(new Words.Message("message-1", "佐藤", "昼は3番を閉めます", NOON.atOffset(TOKYO)))),
          List.of(
              new TerminalState(
                  "kiosk-1",
                  TerminalKind.KIOSK,
                  "発券機 1",
                  null,
                  null,
                  List.of(Map.of(Language.JA, "用紙切れです")),
                  true)),
          List.of(),
          null);

  private final TicketHistory served =
      ticket("A", 1).move(CALL, "counter-1", NOON).move(START, NOON);
  private final TicketHistory held =
      ticket("A", 2).move(CALL, "counter-2", NOON).move(START, NOON).move(HOLD, NOON);
  private final TicketHistory missed =
      ticket("A", 3).move(CALL, "counter-2", NOON).move(NO_SHOW, NOON);
  private final TicketHistory waitsForB = ticket("B", 4);
  private final TicketHistory waitsForA = ticket("A", 5);

  private final Floor floor =
      FloorFixture.floorOf(
              OfficeFixture.anOffice()
                  .withService("A", 10)
                  .withService("B", 5)
                  .withCounter("1", "A")
                  .withCounter("2", "A", "B")
                  .withCounter("3", "B")
                  .withCounterOutOfUse("4", "A")
                  .alwaysOpen()
                  .build())
          .staffed("1", "佐藤")
          .staffed("2", "鈴木")
          .with(served, held, missed, waitsForB, waitsForA)
          .at(NOON.plusSeconds(600));

  private final DeskSnapshot desk = DeskSnapshot.of(floor, TypicalWaits.forecast(floor), AROUND, 7);

  private static TicketHistory ticket(String letter, int number) {
    return TicketHistory.issued(
        letter, number, OfficeFixture.service(letter), NOON.minusSeconds(1000 - number));
  }

  private DeskSnapshot.CounterInfo counter(String label) {
    return desk.counters().stream().filter(c -> c.label().equals(label)).findFirst().orElseThrow();
  }

  @Test
  void aCounterShowsWhoSitsThereWhomItServesAndWhoIsNext() {
    assertTrue(counter("1").staffed());
    assertEquals("佐藤", counter("1").staffName());
    assertEquals("ticket-A001", counter("1").ticketId());
    assertEquals("ticket-A005", counter("1").nextTicketId());
  }

  @Test
  void aHeldTicketDoesNotOccupyItsCounter() {
    assertNull(counter("2").ticketId());
    assertEquals("ticket-B004", counter("2").nextTicketId());
  }

  @Test
  void anEmptyCounterSaysSoAndOneOutOfUseIsNotShown() {
    assertFalse(counter("3").staffed());
    assertNull(counter("3").staffName());
    assertEquals(
        List.of("1", "2", "3"),
        desk.counters().stream().map(DeskSnapshot.CounterInfo::label).toList());
  }

  @Test
  void everyTicketThatHasNotEndedIsThereInTheOrderOfTheQueue() {
    assertEquals(
        List.of("A001", "A002", "A003", "B004", "A005"),
        desk.tickets().stream().map(DeskTicketView::number).toList());
    DeskTicketView heldView = desk.tickets().get(1);
    assertEquals(TicketStatus.ON_HOLD, heldView.status());
    assertEquals("counter-2", heldView.counterId());
    assertEquals("書類待ち", heldView.note());
  }

  @Test
  void aTicketShowsItsLastMoveAsLongAsThatCanBeTakenBack() {
    DeskTicketView.UndoView undo = Objects.requireNonNull(desk.tickets().get(0).undo());
    assertEquals(TicketMove.START, undo.move());
    assertEquals(NOON.plusSeconds(30), undo.until().toInstant());
    assertEquals("1", undo.staffId());
    assertNull(desk.tickets().get(3).undo());
  }

  @Test
  void whatColleaguesSayAndWhichMachinesAreInTroubleIsThere() {
    assertEquals("通訳をお願いします", desk.help().get(0).text());
    assertEquals("昼は3番を閉めます", desk.messages().get(0).text());
    assertTrue(desk.terminals().get(0).trouble());
    assertEquals(30, desk.rules().undoSeconds());
  }

  @Test
  void theVersionIsThatOfTheBoard() {
    assertEquals(7, desk.version());
    assertEquals(1800, desk.overdueSeconds());
  }

  @Test
  void noTicketsSecretReachesADesk() {
    String json = Json.mapper().writeValueAsString(desk);
    assertFalse(json.contains(served.ticket().token()), json);
    assertFalse(json.contains(served.ticket().idempotencyKey()), json);
  }
}
