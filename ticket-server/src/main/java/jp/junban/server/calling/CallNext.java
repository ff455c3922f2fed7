package jp.junban.server.calling;

import org.jspecify.annotations.Nullable;

/**
 * The wish to call somebody.
 *
 * @param ticketId a chosen ticket; null for whoever is next
 * @param present what becomes of the ticket that is at the counter; null when none may be there
 */
public record CallNext(@Nullable String ticketId, @Nullable Present present) {

  /** How the visit before ends, in the same moment. */
  public enum Present {
    /** The visitor was served. */
    FINISH,
    /** The visitor did not come. */
    NO_SHOW
  }
}
