package jp.junban.server.tickets;

import static jp.junban.server.tickets.TicketStatus.CALLED;
import static jp.junban.server.tickets.TicketStatus.CANCELLED;
import static jp.junban.server.tickets.TicketStatus.EXPIRED;
import static jp.junban.server.tickets.TicketStatus.FINISHED;
import static jp.junban.server.tickets.TicketStatus.NO_SHOW;
import static jp.junban.server.tickets.TicketStatus.ON_HOLD;
import static jp.junban.server.tickets.TicketStatus.SERVING;
import static jp.junban.server.tickets.TicketStatus.WAITING;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every legal move of a ticket, in one table. What is not here cannot happen.
 *
 * <p>A ticket begins with {@link TicketMove#ISSUE} and ends in one of three statuses: served
 * ({@code FINISHED}), withdrawn ({@code CANCELLED}), or left over when its business day closed
 * ({@code EXPIRED}, from anywhere, so that no ticket outlives its day).
 *
 * <p>{@link TicketMove#UNDO} has no row of its own: it leads back exactly where the move it takes
 * back came from, so the table read backwards is its rule. {@link TicketMove#RENUMBER} has none
 * because no status has a say in it: a ticket goes by the number that its visitor holds.
 */
public final class TicketTransitions {

  private static final Map<TicketStatus, Map<TicketMove, TicketStatus>> TABLE =
      new EnumMap<>(TicketStatus.class);

  /** What staff decide. A drawn ticket is cancelled instead, and the end of a day is final. */
  private static final Set<TicketMove> CAN_BE_UNDONE =
      EnumSet.of(
          TicketMove.CALL,
          TicketMove.RECALL,
          TicketMove.START,
          TicketMove.FINISH,
          TicketMove.NO_SHOW,
          TicketMove.RETURN,
          TicketMove.HOLD,
          TicketMove.RESUME,
          TicketMove.TRANSFER,
          TicketMove.NEXT_STEP,
          TicketMove.CANCEL,
          TicketMove.REINSTATE,
          TicketMove.PRIORITY,
          TicketMove.ORDINARY);

  static {
    from(WAITING, TicketMove.CALL, CALLED);
    from(WAITING, TicketMove.PRIORITY, WAITING);
    from(WAITING, TicketMove.ORDINARY, WAITING);
    from(WAITING, TicketMove.CANCEL, CANCELLED);
    from(WAITING, TicketMove.EXPIRE, EXPIRED);

    from(CALLED, TicketMove.RECALL, CALLED);
    from(CALLED, TicketMove.START, SERVING);
    from(CALLED, TicketMove.NO_SHOW, NO_SHOW);
    from(CALLED, TicketMove.RETURN, WAITING);
    from(CALLED, TicketMove.TRANSFER, WAITING);
    from(CALLED, TicketMove.EXPIRE, EXPIRED);

    from(SERVING, TicketMove.FINISH, FINISHED);
    from(SERVING, TicketMove.HOLD, ON_HOLD);
    from(SERVING, TicketMove.TRANSFER, WAITING);
    from(SERVING, TicketMove.NEXT_STEP, WAITING);
    from(SERVING, TicketMove.EXPIRE, EXPIRED);

    from(ON_HOLD, TicketMove.RESUME, SERVING);
    from(ON_HOLD, TicketMove.CANCEL, CANCELLED);
    from(ON_HOLD, TicketMove.EXPIRE, EXPIRED);

    from(NO_SHOW, TicketMove.REINSTATE, WAITING);
    from(NO_SHOW, TicketMove.CANCEL, CANCELLED);
    from(NO_SHOW, TicketMove.EXPIRE, EXPIRED);

    for (TicketStatus open : EnumSet.of(WAITING, CALLED, SERVING, ON_HOLD, NO_SHOW)) {
      from(open, TicketMove.REPRINT, open);
    }
  }

  private TicketTransitions() {}

  private static void from(TicketStatus status, TicketMove move, TicketStatus to) {
    TABLE.computeIfAbsent(status, s -> new EnumMap<>(TicketMove.class)).put(move, to);
  }

  /** Whether this move can be taken back for a moment. */
  public static boolean canBeUndone(TicketMove move) {
    return CAN_BE_UNDONE.contains(move);
  }

  /** Whether taking this move back leads from the one status to the other. */
  public static boolean undoes(TicketMove undone, TicketStatus from, TicketStatus back) {
    return canBeUndone(undone) && next(back, undone).filter(from::equals).isPresent();
  }

  /** The status after the move; empty when the move is not legal. */
  public static Optional<TicketStatus> next(TicketStatus status, TicketMove move) {
    return Optional.ofNullable(TABLE.getOrDefault(status, Map.of()).get(move));
  }
}
