package jp.junban.server.tickets.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.junban.server.tickets.TicketMove;

/**
 * Keeps the last move of each ticket, so that it can be taken back: one level, nothing before it.
 */
@ApplicationScoped
public class LastMoves {

  @Inject private LastMoveRepository moves;

  /** The ticket's last move, unless it was taken back or cannot be. */
  public Optional<LastMove> of(String ticketId) {
    return Optional.ofNullable(moves.find(ticketId));
  }

  /** The last moves of an office's tickets that can still be taken back. */
  public List<LastMove> undoable(String officeId, Instant now) {
    return moves.since(officeId, now.minus(LastMove.UNDO_WITHIN));
  }

  /**
   * Remembers a move in place of the ticket's earlier one.
   *
   * @param number the number of its event
   * @param before the ticket before it, as JSON
   */
  public void keep(
      String ticketId,
      String officeId,
      TicketMove kind,
      int number,
      String actor,
      Instant at,
      String before) {
    LastMove last = moves.find(ticketId);
    if (last == null) {
      moves.add(new LastMove(ticketId, officeId).become(kind, number, actor, at, before));
    } else {
      last.become(kind, number, actor, at, before);
    }
  }

  /** Nothing of this ticket can be taken back from now on. */
  public void forget(String ticketId) {
    LastMove last = moves.find(ticketId);
    if (last != null) {
      moves.remove(last);
    }
  }
}
