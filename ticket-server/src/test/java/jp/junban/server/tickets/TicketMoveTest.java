package jp.junban.server.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketMoveTest {

  @Test
  void anAddressNamesItsMoveInSmallLettersWithHyphens() {
    assertEquals(Optional.of(TicketMove.NO_SHOW), TicketMove.ofPath("no-show"));
    assertEquals(Optional.of(TicketMove.RETURN), TicketMove.ofPath("return"));
    for (TicketMove move : TicketMove.values()) {
      assertEquals(Optional.of(move), TicketMove.ofPath(move.path()));
    }
  }

  @Test
  void anythingElseIsNoMove() {
    assertEquals(Optional.empty(), TicketMove.ofPath("NO_SHOW"));
    assertEquals(Optional.empty(), TicketMove.ofPath("dance"));
    assertEquals(Optional.empty(), TicketMove.ofPath(""));
  }
}
