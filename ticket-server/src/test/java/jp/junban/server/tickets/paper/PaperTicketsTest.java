package jp.junban.server.tickets.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTicketsTest {

  private static final Instant EIGHT = Instant.parse("2026-11-23T23:00:00Z");

  @Test
  void timesAreSpreadEvenlyFromTheFirstToTheLast() {
    assertEquals(
        List.of(EIGHT, EIGHT.plusSeconds(300), EIGHT.plusSeconds(600), EIGHT.plusSeconds(900)),
        PaperTickets.spread(EIGHT, EIGHT.plusSeconds(900), 4));
  }

  @Test
  void oneAloneIsHandedOutAtTheFirstMoment() {
    assertEquals(List.of(EIGHT), PaperTickets.spread(EIGHT, EIGHT.plusSeconds(900), 1));
  }

  @Test
  void allAtOnceHaveTheSameTime() {
    assertEquals(List.of(EIGHT, EIGHT), PaperTickets.spread(EIGHT, EIGHT, 2));
  }
}
