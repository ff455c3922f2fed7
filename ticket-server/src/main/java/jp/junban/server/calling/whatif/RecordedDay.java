package jp.junban.server.calling.whatif;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketEvent;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day to be replayed from what was recorded of it.
 *
 * <p>A counter is taken to be at work from its first call to its last event, without the pauses: a
 * pause is when it called nobody for ten minutes. Who was called keeps the counter as long as on
 * the day; who never came when called, a minute and a quarter.
 */
final class RecordedDay {

  private static final long PAUSE = Duration.ofMinutes(10).toMillis();
  private static final long MISSED = Duration.ofSeconds(75).toMillis();
  private static final long CHANGE_OF_VISITOR = Duration.ofSeconds(15).toMillis();

  private final Map<String, Integer> services = new HashMap<>();
  private final Map<String, Integer> counters = new HashMap<>();
  private final Map<Integer, List<long[]>> work = new LinkedHashMap<>();
  private final List<Day.Visit> visits = new ArrayList<>();

  private RecordedDay(OfficeSetup setup) {
    setup.services().forEach(service -> services.put(service.id(), services.size()));
    setup.counters().forEach(counter -> counters.put(counter.id(), counters.size()));
  }

  /**
   * @param tickets of the day
   * @param events of the day, each ticket's together and in order
   */
  static Day of(OfficeSetup setup, List<Ticket> tickets, List<TicketEvent> events) {
    RecordedDay day = new RecordedDay(setup);
    Map<String, List<TicketEvent>> byTicket = new HashMap<>();
    events.forEach(
        event -> byTicket.computeIfAbsent(event.ticketId(), id -> new ArrayList<>()).add(event));
    for (Ticket ticket : tickets) {
      day.read(ticket, byTicket.getOrDefault(ticket.id(), List.of()));
    }
    return new Day(day.visits, day.shifts());
  }

  /** The errand that is being read. */
  private static final class Errand {
    private final String serviceId;
    private final Instant comes;
    private final boolean first;
    private @Nullable Instant called;
    private @Nullable Instant priority;
    private @Nullable String counter;

    Errand(String serviceId, Instant comes, boolean first) {
      this.serviceId = serviceId;
      this.comes = comes;
      this.first = first;
    }
  }

  private void read(Ticket ticket, List<TicketEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    TicketEvent issue = events.get(0);
    @Nullable Errand errand = new Errand(issue.serviceId(), issue.at(), true);
    if (ticket.priorityReason() != null
        && events.stream().noneMatch(event -> event.kind() == TicketMove.PRIORITY)) {
      errand.priority = issue.at();
    }
    for (TicketEvent event : events) {
      if (errand == null) {
        continue;
      }
      if (event.kind() == TicketMove.PRIORITY) {
        errand.priority = event.at();
      } else if (event.kind() == TicketMove.CALL) {
        errand.called = event.at();
        errand.counter = event.counterId();
      } else if (event.status() == TicketStatus.WAITING && event.kind() == TicketMove.RETURN) {
        errand.called = null;
      } else if (isTheEnd(event)) {
        end(ticket, errand, event);
        errand =
            event.status() == TicketStatus.WAITING
                ? new Errand(event.serviceId(), event.at(), false)
                : null;
      }
    }
    if (errand != null) {
      end(ticket, errand, null);
    }
  }

  private static boolean isTheEnd(TicketEvent event) {
    return switch (event.status()) {
      case FINISHED, CANCELLED, EXPIRED, NO_SHOW, ON_HOLD -> true;
      case WAITING -> event.counterId() != null;
      case CALLED, SERVING -> false;
    };
  }

  private void end(Ticket ticket, Errand errand, @Nullable TicketEvent by) {
    Integer service = services.get(errand.serviceId);
    if (service == null) {
      return;
    }
    Instant called = errand.called;
    long takes = MISSED;
    @Nullable Long givesUp = null;
    if (called == null) {
      givesUp = by == null ? null : Long.valueOf(by.at().toEpochMilli());
    } else if (by != null) {
      if (by.kind() != TicketMove.NO_SHOW) {
        takes = Math.max(0, by.at().toEpochMilli() - called.toEpochMilli()) + CHANGE_OF_VISITOR;
      }
      worked(errand.counter, called.toEpochMilli(), by.at().toEpochMilli());
    }
    visits.add(
        new Day.Visit(
            visits.size(),
            service,
            errand.comes.toEpochMilli(),
            errand.first ? millis(ticket.slotAt()) : null,
            millis(errand.priority),
            givesUp,
            takes));
  }

  private static @Nullable Long millis(@Nullable Instant instant) {
    return instant == null ? null : Long.valueOf(instant.toEpochMilli());
  }

  private void worked(@Nullable String counterId, long from, long to) {
    Integer counter = counterId == null ? null : counters.get(counterId);
    if (counter != null) {
      work.computeIfAbsent(counter, c -> new ArrayList<>()).add(new long[] {from, to});
    }
  }

  private List<Day.Shift> shifts() {
    List<Day.Shift> shifts = new ArrayList<>();
    work.forEach(
        (counter, spans) -> {
          Collections.sort(spans, (one, other) -> Long.compare(one[0], other[0]));
          long from = spans.get(0)[0];
          long to = spans.get(0)[1];
          for (long[] span : spans) {
            if (span[0] > to + PAUSE) {
              shifts.add(new Day.Shift(counter, from, to));
              from = span[0];
            }
            to = Math.max(to, span[1]);
          }
          shifts.add(new Day.Shift(counter, from, to));
        });
    return shifts;
  }
}
