package jp.junban.server.board.congestion;

import static jp.junban.server.board.congestion.Boards.NOW;
import static jp.junban.server.board.congestion.Boards.service;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.junban.server.board.BoardSnapshot;
import jp.junban.server.board.BoardSnapshot.ClosedReason;
import jp.junban.server.waits.Forecast;
import jp.junban.server.waits.promise.Chances;
import org.junit.jupiter.api.Test;

class OfficeCardTest {

  @Test
  void theSignOfAnOfficeIsThatOfItsLongestOpenProcedure() {
    OfficeCard card =
        Boards.card(
            Boards.open(
                service("A", "電子証明書の更新", 12, 1500),
                service("C", "暗証番号の再設定", 4, 600),
                Boards.closed("U", ClosedReason.NO_COUNTER, null, 9)));
    assertEquals(new Sign(2, "sign.2"), card.sign());
    assertEquals(new Wait(25, null, NOW.withMinute(0).withSecond(0).plusHours(1)), card.longest());
    assertEquals(25, card.waiting());
    assertEquals(new OfficeCard.Until("open.until", null, "18:00"), card.until());
  }

  @Test
  void aSignNeverContradictsTheMinutesBesideIt() {
    assertEquals(1, level(15 * 60));
    // shown as 20, which the legend calls a little busy
    assertEquals(2, level(15 * 60 + 1));
    assertEquals(2, level(30 * 60));
    assertEquals(3, level(30 * 60 + 1));
  }

  @Test
  void anUnknownWaitHasNoSign() {
    OfficeCard card = Boards.card(Boards.open(service("A", "更新", 3, null)));
    assertNull(card.sign());
    assertNull(card.rows().get(0).sign());
    assertNull(card.rows().get(0).expected());
  }

  @Test
  void anOfficeWithoutAnOpenProcedurePauses() {
    OfficeCard card =
        Boards.card(Boards.open(Boards.closed("U", ClosedReason.NO_COUNTER, null, 0)));
    assertEquals(Sign.closed("sign.paused"), card.sign());
  }

  @Test
  void nobodyIsTold0WhileSomebodyWaits() {
    assertEquals(5, minutes(Boards.open(service("A", "更新", 1, 10))));
    assertEquals(0, minutes(Boards.open(service("A", "更新", 0, 0))));
  }

  private static int minutes(BoardSnapshot board) {
    return Objects.requireNonNull(Boards.card(board).rows().get(0).expected()).minutes();
  }

  @Test
  void onADisturbedDayTheWaitHasARangeAndAWarning() {
    Chances chances = new Chances(600, 700, 1500, 2100, 2200, 2400, 0.1);
    Forecast.ForService expected = new Forecast.ForService(12, Duration.ofSeconds(1500), chances);
    BoardSnapshot board = Boards.open(service("A", "更新", 12, 1500));
    Forecast late =
        new Forecast(Map.of(board.services().get(0).id(), expected), Map.of(), true, true, null);
    OfficeCard card = OfficeCard.of(Boards.view(board, late), Set.of(), false);
    assertEquals("unusual.late", card.unusual());
    // P90 is 40 minutes, and a quarter of the range of 30 wider
    Wait wait = Objects.requireNonNull(card.rows().get(0).expected());
    assertEquals(25, wait.minutes());
    assertEquals(50, wait.toMinutes());
  }

  @Test
  void aProcedureForReservationsOnlyDoesNotDecideTheSign() {
    BoardSnapshot board = Boards.open(service("A", "更新", 1, 300), service("R", "受け取り", 20, 3600));
    Sign all = OfficeCard.of(Boards.view(board, Forecast.UNKNOWN), Set.of(), false).sign();
    Sign walkIn =
        OfficeCard.of(
                Boards.view(board, Forecast.UNKNOWN), Set.of(board.services().get(1).id()), false)
            .sign();
    assertEquals(new Sign(3, "sign.3"), all);
    assertEquals(new Sign(1, "sign.1"), walkIn);
  }

  @Test
  void receptionClosedEarlySaysTheReason() {
    OfficeCard full =
        Boards.card(
            Boards.open(
                Boards.closed("A", ClosedReason.FULL_FOR_TODAY, NOW.plusDays(3), 9),
                Boards.closed("C", ClosedReason.RECEPTION_ENDED, NOW.plusDays(3), 0)));
    assertEquals("early.full", full.early());
    assertTrue(full.lastOnes());
    OfficeCard noTime =
        Boards.card(
            Boards.open(Boards.closed("A", ClosedReason.RECEPTION_ENDED, NOW.plusDays(3), 0)));
    assertEquals("early.noTime", noTime.early());
    assertNull(Boards.card(Boards.open(service("A", "更新", 1, 60))).early());
  }

  @Test
  void aClosedProcedureSaysWhyAndUntilWhen() {
    OfficeCard.Row later = row(Boards.closed("U", ClosedReason.NOT_YET_OPEN, NOW.plusHours(1), 0));
    assertEquals("sign.notYetOpen", later.word());
    assertEquals(new OfficeCard.Until("opens.today", null, "15:32"), later.until());
    OfficeCard.Row tomorrow = row(Boards.closed("U", ClosedReason.ENDED, NOW.plusDays(1), 2));
    assertEquals("sign.ended", tomorrow.word());
    assertEquals(
        new OfficeCard.Until("opens.next", LocalDate.of(2026, 11, 22), "14:32"), tomorrow.until());
  }

  @Test
  void afterClosingTheLastOnesAreStillCalled() {
    BoardSnapshot.ServiceInfo closed = Boards.closed("A", ClosedReason.ENDED, NOW.plusDays(3), 2);
    OfficeCard card = Boards.card(Boards.ended(closed));
    assertTrue(card.lastOnes());
    assertEquals(
        new OfficeCard.Until("opens.next", LocalDate.of(2026, 11, 24), "12:00"), card.until());
    assertNull(card.rows().get(0).until(), "the office says it for all");
    assertFalse(
        Boards.card(Boards.ended(Boards.closed("A", ClosedReason.ENDED, null, 0))).lastOnes());
  }

  private static int level(int seconds) {
    Sign sign = Boards.card(Boards.open(service("A", "更新", 1, seconds))).sign();
    return sign == null ? -1 : sign.level();
  }

  private static OfficeCard.Row row(BoardSnapshot.ServiceInfo closed) {
    return Boards.card(Boards.open(service("A", "更新", 1, 300), closed)).rows().get(1);
  }
}
