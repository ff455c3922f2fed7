package jp.junban.server.tickets.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.junban.server.tickets.TicketEvent;
import jp.junban.server.tickets.TicketMove;
import org.jspecify.annotations.Nullable;

/** What a day's events say of each ticket; pure. */
public final class Visits {

  private Visits() {}

  /**
   * One ticket's visit.
   *
   * @param serviceId the service it was drawn for
   * @param called the first call that was not taken back; null before it
   * @param ended whether no move leads on
   */
  public record Visit(Instant issued, String serviceId, @Nullable Instant called, boolean ended) {}

  /**
   * @param events of the day that stand, each ticket's together and in order
   * @return by ticket id, in the order of the events
   */
  public static Map<String, Visit> of(List<TicketEvent> events) {
    Map<String, List<TicketEvent>> byTicket = new LinkedHashMap<>();
    for (TicketEvent event : events) {
      byTicket.computeIfAbsent(event.ticketId(), id -> new ArrayList<>()).add(event);
    }
    Map<String, Visit> visits = new LinkedHashMap<>();
    byTicket.forEach((id, own) -> visits.put(id, visit(own)));
    return visits;
  }

  private static Visit visit(List<TicketEvent> events) {
    Instant called = null;
    Instant latest = null;
    for (TicketEvent event : events) {
      if (event.kind() == TicketMove.CALL) {
        latest = event.at();
        called = called == null ? latest : called;
      } else if (event.kind() == TicketMove.RETURN && latest != null && latest.equals(called)) {
        called = null;
      }
    }
    TicketEvent issue = events.get(0);
    boolean ended = events.get(events.size() - 1).status().ended();
    return new Visit(issue.at(), issue.serviceId(), called, ended);
  }
}
