package jp.junban.server.tickets.undo;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.junban.server.tickets.TicketEvent;
import jp.junban.server.tickets.TicketMove;

/** The events that stand: neither taken back nor the taking back itself; pure. */
public final class StandingEvents {

  private StandingEvents() {}

  /** One event among all. */
  private record Name(String ticketId, int move) {}

  /**
   * @param events of any tickets; whoever gives an event that takes one back gives that one too
   * @return those that stand, in the same order
   */
  public static List<TicketEvent> of(List<TicketEvent> events) {
    Set<Name> takenBack = new HashSet<>();
    for (TicketEvent event : events) {
      if (event.kind() == TicketMove.UNDO) {
        takenBack.add(new Name(event.ticketId(), event.move()));
        takenBack.add(new Name(event.ticketId(), Objects.requireNonNull(event.undoes())));
      }
    }
    return takenBack.isEmpty()
        ? events
        : events.stream()
            .filter(event -> !takenBack.contains(new Name(event.ticketId(), event.move())))
            .toList();
  }
}
