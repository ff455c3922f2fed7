package jp.junban.server.tickets;

import java.util.List;
import jp.junban.server.tickets.undo.LastMove;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a ticket beside itself.
 *
 * @param steps the services of its visit in order; empty when it has one
 * @param undoable the move that can still be taken back
 */
public record TicketTrail(List<String> steps, @Nullable LastMove undoable) {

  /** A visit of one procedure of which nothing can be taken back. */
  public static final TicketTrail NONE = new TicketTrail(List.of(), null);
}
