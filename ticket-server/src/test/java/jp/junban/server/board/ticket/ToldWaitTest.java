package jp.junban.server.board.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import jp.junban.server.board.ticket.TicketStatusView.Wait;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.waits.Forecast;
import jp.junban.server.waits.promise.Chances;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldWaitTest {

  /** 14:44:10 in Tokyo. */
  private static final Instant NOW = Instant.parse("2026-11-24T05:44:10Z");

  private static final Office OFFICE = OfficeFixture.anOffice().build().office();

  private static Wait told(int ahead, int seconds, boolean disturbed, @Nullable Instant announced) {
    Duration expected = Duration.ofSeconds(seconds);
    Chances chances =
        new Chances(
            seconds * 0.5, seconds * 0.6, seconds, seconds * 1.3, seconds * 1.4, seconds * 1.5, 0);
    Forecast.ForTicket forecast = new Forecast.ForTicket(ahead, expected, chances);
    return ToldWait.of(OFFICE, forecast, expected, disturbed, announced, NOW);
  }

  private static String clock(java.time.OffsetDateTime time) {
    return time.toLocalTime().toString();
  }

  @Test
  void minutesAndClockAreRoundedUpToFive() {
    Wait wait = told(5, 560, false, null);
    assertEquals(10, wait.minutes());
    assertEquals("14:55", clock(wait.callAt()));
  }

  @Test
  void nobodyIsToldVerySoonWhileSomebodyWaitsBeforeThem() {
    for (int seconds : new int[] {0, 1, 60, 179}) {
      assertEquals(5, told(1, seconds, false, null).minutes(), seconds + " s");
      assertEquals(0, told(0, seconds, false, null).minutes(), seconds + " s");
    }
    assertEquals(5, told(0, 180, false, null).minutes());
  }

  @Test
  void theRangeHoldsTheOneNumber() {
    for (int seconds = 0; seconds < 4_000; seconds += 37) {
      Wait wait = told(3, seconds, seconds % 2 == 0, null);
      assertTrue(wait.fromMinutes() <= wait.minutes(), wait.toString());
      assertTrue(wait.minutes() <= wait.toMinutes(), wait.toString());
      assertFalse(wait.callBy().isBefore(wait.callAt()), wait.toString());
    }
  }

  @Test
  void aDisturbedDayHasAWiderRange() {
    assertTrue(
        told(5, 1200, true, null).toMinutes() > told(5, 1200, false, null).toMinutes(), "wider");
    assertTrue(told(5, 1200, true, null).disturbed());
  }

  @Test
  void itIsLateOnlyWhenItComesLaterThanWasAnnounced() {
    Instant expected = NOW.plusSeconds(1200);
    assertTrue(told(5, 1200, true, expected.minusSeconds(301)).late());
    assertFalse(told(5, 1200, true, expected.minusSeconds(300)).late());
    assertFalse(told(5, 1200, true, expected.plusSeconds(900)).late(), "quicker than announced");
    assertFalse(told(5, 1200, false, expected.minusSeconds(900)).late(), "a day like others");
    assertFalse(told(5, 1200, true, null).late(), "nothing was announced");
  }

  @Test
  void withoutChancesTheTypicalWaitIsTold() {
    Duration expected = Duration.ofMinutes(12);
    Wait wait =
        ToldWait.of(OFFICE, new Forecast.ForTicket(2, expected), expected, false, null, NOW);
    assertEquals(15, wait.minutes());
    assertEquals(15, wait.toMinutes());
    assertEquals("15:00", clock(wait.callAt()));
  }
}
