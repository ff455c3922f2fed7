package jp.junban.server.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TicketTransitionsTest {

  /** Status, move, status after. Written by hand from the house rules, not from the code. */
  private static final String LEGAL =
      """
      WAITING CALL      CALLED
      WAITING PRIORITY  WAITING
      WAITING ORDINARY  WAITING
      WAITING CANCEL    CANCELLED
      WAITING REPRINT   WAITING
      WAITING EXPIRE    EXPIRED
      CALLED  RECALL    CALLED
      CALLED  START     SERVING
      CALLED  NO_SHOW   NO_SHOW
      CALLED  RETURN    WAITING
      CALLED  TRANSFER  WAITING
      CALLED  REPRINT   CALLED
      CALLED  EXPIRE    EXPIRED
      SERVING FINISH    FINISHED
      SERVING HOLD      ON_HOLD
      SERVING TRANSFER  WAITING
      SERVING NEXT_STEP WAITING
      SERVING REPRINT   SERVING
      SERVING EXPIRE    EXPIRED
      ON_HOLD RESUME    SERVING
      ON_HOLD CANCEL    CANCELLED
      ON_HOLD REPRINT   ON_HOLD
      ON_HOLD EXPIRE    EXPIRED
      NO_SHOW REINSTATE WAITING
      NO_SHOW CANCEL    CANCELLED
      NO_SHOW REPRINT   NO_SHOW
      NO_SHOW EXPIRE    EXPIRED
      """;

  /** What cannot be taken back: drawing, printing, the end of a day, and taking back itself. */
  private static final Set<TicketMove> FINAL =
      EnumSet.of(
          TicketMove.ISSUE,
          TicketMove.REPRINT,
          TicketMove.RENUMBER,
          TicketMove.EXPIRE,
          TicketMove.UNDO);

  private static Map<String, TicketStatus> legal() {
    Map<String, TicketStatus> legal = new HashMap<>();
    for (String line : LEGAL.strip().split("\n", -1)) {
      String[] words = line.strip().split(" +", -1);
      legal.put(words[0] + " " + words[1], TicketStatus.valueOf(words[2]));
    }
    return legal;
  }

  static List<Arguments> everyPair() {
    Map<String, TicketStatus> legal = legal();
    List<Arguments> pairs = new ArrayList<>();
    for (TicketStatus status : TicketStatus.values()) {
      for (TicketMove move : TicketMove.values()) {
        Optional<TicketStatus> expected = Optional.ofNullable(legal.get(status + " " + move));
        pairs.add(Arguments.of(status, move, expected));
      }
    }
    return pairs;
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("everyPair")
  void everyPairOfStatusAndMoveLeadsWhereTheHouseRulesSay(
      TicketStatus status, TicketMove move, Optional<TicketStatus> expected) {
    assertEquals(expected, TicketTransitions.next(status, move));
  }

  @Test
  void thereAreEightStatusesAndNineteenMovesToPair() {
    assertEquals(8 * 19, everyPair().size());
  }

  @ParameterizedTest(name = "undoing {1} at {0}")
  @MethodSource("everyPair")
  void takingAMoveBackLeadsExactlyWhereTheMoveCameFrom(
      TicketStatus status, TicketMove move, Optional<TicketStatus> led) {
    for (TicketStatus other : TicketStatus.values()) {
      boolean expected = !FINAL.contains(move) && led.equals(Optional.of(other));
      assertEquals(
          expected,
          TicketTransitions.undoes(move, other, status),
          () -> "from " + other + " back to " + status);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = TicketStatus.class,
      names = {"FINISHED", "CANCELLED", "EXPIRED"})
  void anEndedTicketCanNeverMoveAgain(TicketStatus ended) {
    for (TicketMove move : TicketMove.values()) {
      assertEquals(Optional.empty(), TicketTransitions.next(ended, move), move.name());
    }
  }

  @Test
  void exactlyTheStatusesWithoutAMoveCountAsEnded() {
    for (TicketStatus status : TicketStatus.values()) {
      boolean leadsNowhere = true;
      for (TicketMove move : TicketMove.values()) {
        leadsNowhere &= TicketTransitions.next(status, move).isEmpty();
      }
      assertEquals(leadsNowhere, status.ended(), status.name());
    }
  }

  @Test
  void aTicketLeftOverAtTheEndOfItsDayCanAlwaysExpire() {
    for (TicketStatus status : TicketStatus.values()) {
      if (!status.ended()) {
        assertEquals(
            Optional.of(TicketStatus.EXPIRED),
            TicketTransitions.next(status, TicketMove.EXPIRE),
            status.name());
      }
    }
  }
}
