package jp.junban.server.calling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketHistory;
import jp.junban.server.tickets.TicketMove;
import org.junit.jupiter.api.Test;

class NextTicketPolicyTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  private final OfficeSetup office =
      OfficeFixture.anOffice()
          .withService("A", 10)
          .withService("B", 5)
          .withCounter("1", "A")
          .withCounter("2", "B")
          .withCounter("3", "A", "B")
          .withCounter("4")
          .build();

  private final OpenTicket firstA = ticket("A", 1, 0).open();
  private final OpenTicket firstB = ticket("B", 1, 1).open();
  private final OpenTicket secondA = ticket("A", 2, 2).open();

  private static TicketHistory ticket(String letter, int number, int minutes) {
    return TicketHistory.issued(
        letter, number, OfficeFixture.service(letter), NOON.plusSeconds(60L * minutes));
  }

  private Counter counter(String label) {
    return office.counter(OfficeFixture.counter(label)).orElseThrow();
  }

  private static String numberOf(Optional<OpenTicket> ticket) {
    return ticket.map(t -> t.number().toString()).orElse("nobody");
  }

  private String next(String label, OpenTicket... queue) {
    return numberOf(NextTicketPolicy.next(List.of(queue), counter(label)));
  }

  @Test
  void whoeverCameFirstIsNext() {
    assertEquals("A001", next("3", firstA, firstB, secondA));
    assertEquals("A001", next("1", firstA, firstB, secondA));
  }

  @Test
  void aCounterCallsOnlyWhatItServes() {
    assertEquals("B001", next("2", firstA, firstB, secondA));
    assertEquals("nobody", next("2", firstA, secondA));
    assertEquals("nobody", next("4", firstA, firstB, secondA));
  }

  @Test
  void aCounterForSeveralServicesTakesThemInOneQueue() {
    assertEquals("B001", next("3", firstB, secondA));
  }

  @Test
  void whoDoesNotWaitIsPassedOver() {
    Instant now = NOON.plusSeconds(600);
    OpenTicket called = ticket("A", 1, 0).move(TicketMove.CALL, "counter-1", now).open();
    OpenTicket missed =
        ticket("A", 2, 0)
            .move(TicketMove.CALL, "counter-1", now)
            .move(TicketMove.NO_SHOW, now)
            .open();
    OpenTicket held =
        ticket("A", 3, 0)
            .move(TicketMove.CALL, "counter-1", now)
            .move(TicketMove.START, now)
            .move(TicketMove.HOLD, now)
            .open();
    assertEquals("A004", next("1", called, missed, held, ticket("A", 4, 3).open()));
    assertEquals("nobody", next("1", called, missed, held));
  }

  @Test
  void nobodyIsNextInAnEmptyOffice() {
    assertEquals("nobody", next("3"));
    assertEquals(Optional.empty(), NextTicketPolicy.choose(List.of(), counter("3"), NOON));
  }

  @Test
  void theReasonTellsHowLongTheVisitorWaited() {
    NextTicketPolicy.Choice choice =
        NextTicketPolicy.choose(List.of(firstA), counter("1"), NOON.plusSeconds(33 * 60 + 59))
            .orElseThrow();
    assertEquals("A001", choice.ticket().number().toString());
    assertTrue(choice.reason().contains("33分"), choice.reason());
    assertTrue(choice.reason().contains("先に"), choice.reason());
  }

  @Test
  void theReasonNeverTellsANegativeWait() {
    NextTicketPolicy.Choice choice =
        NextTicketPolicy.choose(List.of(firstA), counter("1"), NOON.minusSeconds(3600))
            .orElseThrow();
    assertTrue(choice.reason().contains("お待ち 0分"), choice.reason());
  }

  @Test
  void aChosenTicketHasAReasonOfItsOwn() {
    String reason = NextTicketPolicy.reasonForChosen(firstA, NOON.plusSeconds(120));
    assertTrue(reason.contains("指定"), reason);
    assertTrue(reason.contains("2分"), reason);
  }

  @Test
  void aReasonFitsTheColumnItIsKeptIn() {
    String reason =
        NextTicketPolicy.choose(List.of(firstA), counter("1"), NOON.plusSeconds(360_000_000L))
            .orElseThrow()
            .reason();
    assertTrue(reason.length() <= 200, reason);
  }
}
