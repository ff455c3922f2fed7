package jp.junban.server.calling;

import jp.junban.server.offices.rules.PriorityReason;
import org.jspecify.annotations.Nullable;

/**
 * What a move may need to be told.
 *
 * @param note with a hold or a priority: why, at most 200 characters
 * @param counterId with a resume: to which counter
 * @param serviceId with a transfer: to which service
 * @param priorityReason with a priority: why
 */
public record MoveTicket(
    @Nullable String note,
    @Nullable String counterId,
    @Nullable String serviceId,
    @Nullable PriorityReason priorityReason) {}
