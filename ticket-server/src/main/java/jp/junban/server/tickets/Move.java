package jp.junban.server.tickets;

import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.offices.rules.ReentryPlace;
import org.jspecify.annotations.Nullable;

/**
 * One move somebody wants to make with a ticket.
 *
 * @param counterId for {@link TicketMove#CALL} and {@link TicketMove#RESUME}: to which counter
 * @param serviceId for {@link TicketMove#TRANSFER}: to which service
 * @param text the note of a hold, or of a priority
 * @param place for {@link TicketMove#TRANSFER} and {@link TicketMove#REINSTATE}: where it stands in
 *     the queue then
 * @param ground for {@link TicketMove#CALL}: why it is this one's turn
 * @param priorityReason for {@link TicketMove#PRIORITY}
 */
public record Move(
    TicketMove kind,
    @Nullable String counterId,
    @Nullable String serviceId,
    @Nullable String text,
    ReentryPlace place,
    @Nullable CallGround ground,
    @Nullable PriorityReason priorityReason) {

  /** A move that needs nothing more to be said. */
  public static Move of(TicketMove kind) {
    return new Move(kind, null, null, null, ReentryPlace.OLD_PLACE, null, null);
  }

  public static Move call(String counterId, CallGround ground) {
    return new Move(TicketMove.CALL, counterId, null, null, ReentryPlace.OLD_PLACE, ground, null);
  }

  public static Move resume(String counterId) {
    return new Move(TicketMove.RESUME, counterId, null, null, ReentryPlace.OLD_PLACE, null, null);
  }

  public static Move transfer(String serviceId, ReentryPlace place) {
    return new Move(TicketMove.TRANSFER, null, serviceId, null, place, null, null);
  }

  public static Move reinstate(ReentryPlace place) {
    return new Move(TicketMove.REINSTATE, null, null, null, place, null, null);
  }

  public static Move priority(PriorityReason reason, @Nullable String note) {
    return new Move(TicketMove.PRIORITY, null, null, note, ReentryPlace.OLD_PLACE, null, reason);
  }

  public static Move hold(@Nullable String note) {
    return new Move(TicketMove.HOLD, null, null, note, ReentryPlace.OLD_PLACE, null, null);
  }
}
