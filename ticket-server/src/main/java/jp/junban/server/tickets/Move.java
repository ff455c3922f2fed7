package jp.junban.server.tickets;

import org.jspecify.annotations.Nullable;

/**
 * One move somebody wants to make with a ticket.
 *
 * @param counterId for {@link TicketMove#CALL} and {@link TicketMove#RESUME}: to which counter
 * @param serviceId for {@link TicketMove#TRANSFER}: to which service
 * @param text the reason of a call, or the note of a hold
 */
public record Move(
    TicketMove kind,
    @Nullable String counterId,
    @Nullable String serviceId,
    @Nullable String text) {

  /** A move that needs nothing more to be said. */
  public static Move of(TicketMove kind) {
    return new Move(kind, null, null, null);
  }

  public static Move call(String counterId, String reason) {
    return new Move(TicketMove.CALL, counterId, null, reason);
  }

  public static Move resume(String counterId) {
    return new Move(TicketMove.RESUME, counterId, null, null);
  }

  public static Move transfer(String serviceId) {
    return new Move(TicketMove.TRANSFER, null, serviceId, null);
  }

  public static Move hold(@Nullable String note) {
    return new Move(TicketMove.HOLD, null, null, note);
  }
}
