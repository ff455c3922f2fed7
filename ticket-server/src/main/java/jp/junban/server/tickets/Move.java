package jp.junban.server.tickets;

import java.util.List;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.tickets.visit.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One move somebody wants to make with a ticket.
 *
 * @param counterId for {@link TicketMove#CALL} and {@link TicketMove#RESUME}: to which counter
 * @param serviceId for {@link TicketMove#TRANSFER} and {@link TicketMove#NEXT_STEP}: to which
 *     service
 * @param forCounterId for {@link TicketMove#TRANSFER}: the only counter that may call it then; null
 *     for each that gives the service
 * @param text the note of a hold, or of a priority
 * @param place for {@link TicketMove#TRANSFER}, {@link TicketMove#NEXT_STEP} and {@link
 *     TicketMove#REINSTATE}: where it stands in the queue then
 * @param ground for {@link TicketMove#CALL}: why it is this one's turn
 * @param priorityReason for {@link TicketMove#PRIORITY}
 * @param outcomes for {@link TicketMove#FINISH} and {@link TicketMove#NEXT_STEP}: what was done;
 *     null for the present procedure once
 */
public record Move(
    TicketMove kind,
    @Nullable String counterId,
    @Nullable String serviceId,
    @Nullable String forCounterId,
    @Nullable String text,
    ReentryPlace place,
    @Nullable CallGround ground,
    @Nullable PriorityReason priorityReason,
    @Nullable List<Outcome> outcomes) {

  /** A move that needs nothing more to be said. */
  public static Move of(TicketMove kind) {
    return new Move(kind, null, null, null, null, ReentryPlace.OLD_PLACE, null, null, null);
  }

  public static Move call(String counterId, CallGround ground) {
    return new Move(
        TicketMove.CALL, counterId, null, null, null, ReentryPlace.OLD_PLACE, ground, null, null);
  }

  public static Move resume(String counterId) {
    return new Move(
        TicketMove.RESUME, counterId, null, null, null, ReentryPlace.OLD_PLACE, null, null, null);
  }

  public static Move transfer(String serviceId, @Nullable String forCounterId, ReentryPlace place) {
    return new Move(
        TicketMove.TRANSFER, null, serviceId, forCounterId, null, place, null, null, null);
  }

  public static Move nextStep(
      String serviceId, ReentryPlace place, @Nullable List<Outcome> outcomes) {
    return new Move(TicketMove.NEXT_STEP, null, serviceId, null, null, place, null, null, outcomes);
  }

  public static Move finish(@Nullable List<Outcome> outcomes) {
    return new Move(
        TicketMove.FINISH, null, null, null, null, ReentryPlace.OLD_PLACE, null, null, outcomes);
  }

  public static Move reinstate(ReentryPlace place) {
    return new Move(TicketMove.REINSTATE, null, null, null, null, place, null, null, null);
  }

  public static Move priority(PriorityReason reason, @Nullable String note) {
    return new Move(
        TicketMove.PRIORITY, null, null, null, note, ReentryPlace.OLD_PLACE, null, reason, null);
  }

  public static Move hold(@Nullable String note) {
    return new Move(
        TicketMove.HOLD, null, null, null, note, ReentryPlace.OLD_PLACE, null, null, null);
  }

  /** What is kept as done when the move ends a procedure. */
  List<Outcome> outcomesOf(String presentService) {
    if (kind != TicketMove.FINISH && kind != TicketMove.NEXT_STEP) {
      return List.of();
    }
    return outcomes == null ? List.of(new Outcome(presentService, 1)) : outcomes;
  }
}
