package jp.junban.server.board.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import jp.junban.server.tickets.TicketStatus;
import jp.junban.server.waits.Forecast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAgainTest {

  @ParameterizedTest
  @CsvSource({
    "0, 60, 4",
    "2, 3600, 4",
    "9, 299, 4",
    "9, 300, 8",
    "9, 899, 8",
    "9, 900, 15",
    "500, 9000, 15"
  })
  void theNearerTheCallTheOftenerAPageAsks(int ahead, int seconds, int again) {
    Forecast.ForTicket forecast = new Forecast.ForTicket(ahead, Duration.ofSeconds(seconds));
    assertEquals(again, LookAgain.seconds(TicketStatus.WAITING, forecast));
  }

  @Test
  void whoseWaitNobodyKnowsAsksNowAndThen() {
    assertEquals(
        LookAgain.MIDDLE, LookAgain.seconds(TicketStatus.WAITING, new Forecast.ForTicket(9, null)));
    assertEquals(LookAgain.UNKNOWN, LookAgain.seconds(TicketStatus.WAITING, null));
  }

  @Test
  void whatIsOverIsAskedForSeldom() {
    assertEquals(LookAgain.NEAR, LookAgain.seconds(TicketStatus.CALLED, null));
    assertEquals(LookAgain.ENDED, LookAgain.seconds(TicketStatus.FINISHED, null));
  }
}
