package jp.junban.server.waits.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.tickets.Promise;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.visit.Visits;
import org.jspecify.annotations.Nullable;

/** A past day summed up; made from its tickets and event rows, pure. */
record DaySummary(DaySum day, List<HourSum> hours) {

  /** The visitors of one hour and service. */
  private record Cell(String serviceId, int hour) {}

  /**
   * @param visits what the day's standing events say of each ticket, by ticket id
   */
  static DaySummary of(
      OfficeSetup setup, LocalDate date, List<Ticket> tickets, Map<String, Visits.Visit> visits) {
    Map<Cell, HourSum> cells = new LinkedHashMap<>();
    int booked = 0;
    for (Ticket ticket : tickets) {
      booked += ticket.slotAt() == null ? 0 : 1;
      Visits.Visit visit = visits.get(ticket.id());
      Instant called = visit == null ? null : visit.called();
      if (visit != null && called != null) {
        int hour = visit.issued().atZone(setup.office().zone()).getHour();
        long waited = Math.max(0, Duration.between(visit.issued(), called).toSeconds());
        cells.merge(
            new Cell(visit.serviceId(), hour),
            one(date, visit.serviceId(), hour, counts(setup, ticket, visit), waited, ticket),
            DaySummary::together);
      }
    }
    return new DaySummary(
        new DaySum(date, tickets.size(), booked), new ArrayList<>(cells.values()));
  }

  /** Whether the wait is one that somebody who just comes may expect. */
  private static boolean counts(OfficeSetup setup, Ticket ticket, Visits.Visit visit) {
    return ticket.slotAt() == null
        || setup.service(visit.serviceId()).map(Service::reservationOnly).orElse(false);
  }

  private static HourSum one(
      LocalDate date, String serviceId, int hour, boolean counts, long waited, Ticket ticket) {
    Integer announced = announced(ticket.promise(), waited);
    return new HourSum(
        date,
        serviceId,
        hour,
        counts ? 1 : 0,
        counts ? waited : 0,
        announced == null ? 0 : 1,
        announced == null ? 0 : Math.abs(announced - waited));
  }

  /** Null when none was announced, and when nobody waited, which is no forecast. */
  private static @Nullable Integer announced(Promise promise, long waited) {
    Integer announced = promise.waitSeconds();
    boolean calledAtOnce =
        announced != null && announced == 0 && promise.peopleAhead() == 0 && waited == 0;
    return calledAtOnce ? null : announced;
  }

  private static HourSum together(HourSum one, HourSum other) {
    return new HourSum(
        one.day(),
        one.serviceId(),
        one.hour(),
        one.called() + other.called(),
        one.waitSeconds() + other.waitSeconds(),
        one.judged() + other.judged(),
        one.errorSeconds() + other.errorSeconds());
  }
}
