package jp.junban.server.calling;

import java.util.List;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.tickets.visit.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a move may need to be told.
 *
 * @param note with a hold or a priority: why, at most 200 characters
 * @param counterId with a resume: to which counter; with a transfer: to which alone
 * @param serviceId with a transfer or a next step: to which service
 * @param priorityReason with a priority: why
 * @param outcomes with a finish or a next step: what was done; null for the present service once
 */
public record MoveTicket(
    @Nullable String note,
    @Nullable String counterId,
    @Nullable String serviceId,
    @Nullable PriorityReason priorityReason,
    @Nullable List<Outcome> outcomes) {

  /** For a move that needs nothing more to be said. */
  public static final MoveTicket NOTHING_TOLD = new MoveTicket(null, null, null, null, null);
}
