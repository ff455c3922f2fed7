package jp.junban.server.board.congestion;

import static jp.junban.server.board.congestion.Boards.NOW;
import static jp.junban.server.board.congestion.Boards.service;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import jp.junban.server.board.BoardSnapshot;
import jp.junban.server.board.BoardSnapshot.ClosedReason;
import org.junit.jupiter.api.Test;

class OfficeCardTest {

  @Test
  void theSignOfAnOfficeIsThatOfItsLongestOpenProcedure() {
    OfficeCard card =
        OfficeCard.of(
            Boards.open(
                service("A", "電子証明書の更新", 12, 1500),
                service("C", "暗証番号の再設定", 4, 600),
                Boards.closed("U", ClosedReason.NO_COUNTER, null, 9)));
    assertEquals(new OfficeCard.Sign(2, "sign.2"), card.sign());
    assertEquals(25, card.longestMinutes());
    assertEquals(25, card.waiting());
    assertEquals(new OfficeCard.Until("open.until", null, "18:00"), card.until());
  }

  @Test
  void aSignNeverContradictsTheMinutesBesideIt() {
    // 17 minutes are shown as 15, which the legend calls not busy
    assertEquals(1, level(17 * 60));
    assertEquals(2, level(18 * 60));
    assertEquals(2, level(32 * 60));
    assertEquals(3, level(33 * 60));
  }

  @Test
  void anUnknownWaitHasNoSign() {
    OfficeCard card = OfficeCard.of(Boards.open(service("A", "更新", 3, null)));
    assertNull(card.sign());
    assertNull(card.rows().get(0).sign());
    assertNull(card.rows().get(0).minutes());
    assertNull(card.rows().get(0).around());
  }

  @Test
  void anOfficeWithoutAnOpenProcedurePauses() {
    OfficeCard card =
        OfficeCard.of(Boards.open(Boards.closed("U", ClosedReason.NO_COUNTER, null, 0)));
    assertEquals(new OfficeCard.Sign(0, "sign.paused"), card.sign());
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
    OfficeCard card = OfficeCard.of(Boards.ended(closed));
    assertTrue(card.lastOnes());
    assertEquals(
        new OfficeCard.Until("opens.next", LocalDate.of(2026, 11, 24), "12:00"), card.until());
    assertNull(card.rows().get(0).until(), "the office says it for all");
    assertFalse(
        OfficeCard.of(Boards.ended(Boards.closed("A", ClosedReason.ENDED, null, 0))).lastOnes());
  }

  private static int level(int seconds) {
    OfficeCard.Sign sign = OfficeCard.of(Boards.open(service("A", "更新", 1, seconds))).sign();
    return sign == null ? -1 : sign.level();
  }

  private static OfficeCard.Row row(BoardSnapshot.ServiceInfo closed) {
    return OfficeCard.of(Boards.open(service("A", "更新", 1, 300), closed)).rows().get(1);
  }
}
