package jp.junban.server.calling;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.TicketHistory;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.undo.LastMove;
import org.junit.jupiter.api.Test;

class UndoDeskTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  /** Moved at noon by the member of staff with the id 1. */
  private final TicketHistory called =
      TicketHistory.issued("A", 1, "service-A", NOON).move(TicketMove.CALL, "counter-1", NOON);

  private final LastMove call = called.undoable().orElseThrow();

  private static Caller staff(String id, String role) {
    return new Caller(Caller.Kind.STAFF, id, "佐藤", role, null);
  }

  private void undo(Caller caller, Instant now) {
    UndoDesk.mustBeAllowed(call, called.ticket(), caller, now);
  }

  @Test
  void whoeverMadeTheMoveHasHalfAMinuteToTakeItBack() {
    assertDoesNotThrow(() -> undo(staff("1", "STAFF"), NOON.plusSeconds(30)));
    Instant late = NOON.plusMillis(30_001);
    Problem refusal = assertThrows(Problem.class, () -> undo(staff("1", "STAFF"), late));
    assertEquals("undo-too-late", refusal.type());
    assertTrue(String.valueOf(refusal.getMessage()).contains("A001"), refusal.getMessage());
  }

  @Test
  void aColleagueCannotButAManagerCan() {
    Problem refusal = assertThrows(Problem.class, () -> undo(staff("2", "STAFF"), NOON));
    assertEquals(403, refusal.status());
    assertDoesNotThrow(() -> undo(staff("2", "MANAGER"), NOON));
    assertDoesNotThrow(() -> undo(staff("2", "ADMIN"), NOON));
  }

  @Test
  void aTerminalThatIsCalledLikeARoleIsNoManager() {
    Caller terminal = new Caller(Caller.Kind.TERMINAL, "2", "端末", "MANAGER", null);
    assertThrows(Problem.class, () -> undo(terminal, NOON));
  }
}
