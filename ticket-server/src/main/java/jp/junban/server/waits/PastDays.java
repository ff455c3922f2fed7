package jp.junban.server.waits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.platform.Transactions;
import jp.junban.server.reservations.ReservationBook;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketEvent;
import jp.junban.server.waits.laws.FloorTracker;
import jp.junban.server.waits.laws.LawsLearner;
import jp.junban.server.waits.laws.OfficeLaws;
import jp.junban.server.waits.laws.PastDay;
import jp.junban.server.waits.simulation.FloorState;

/** Reads the event rows of the days before, and of today as they come. */
@ApplicationScoped
class PastDays {

  private static final int DAYS = 20;

  @Inject private TicketBook tickets;
  @Inject private ReservationBook reservations;
  @Inject private Transactions transactions;

  /** The laws that an administrator's figures give alone. */
  static OfficeLaws guess(OfficeSetup setup) {
    return new LawsLearner(List.of(), means(setup), keepsPlace(setup)).learn();
  }

  /** The laws that the last twenty days before this one teach; day by day, each its own reading. */
  OfficeLaws learn(OfficeSetup setup, LocalDate today) {
    String office = setup.office().id();
    List<LocalDate> dates = transactions.write(() -> tickets.daysBefore(office, today, DAYS));
    List<PastDay> days = new ArrayList<>();
    for (LocalDate date : dates) {
      days.add(transactions.write(() -> day(setup, date)));
    }
    return new LawsLearner(days, means(setup), keepsPlace(setup)).learn();
  }

  private PastDay day(OfficeSetup setup, LocalDate date) {
    String office = setup.office().id();
    Map<String, Instant> slots = new HashMap<>();
    for (Ticket ticket : tickets.ofDay(office, date)) {
      Instant slot = ticket.slotAt();
      if (slot != null) {
        slots.put(ticket.id(), slot);
      }
    }
    List<TicketEvent> events = new ArrayList<>(tickets.standingEventsOfDay(office, date));
    events.sort(
        Comparator.comparing(TicketEvent::at)
            .thenComparing(TicketEvent::ticketId)
            .thenComparingInt(TicketEvent::move));
    EventReading reading = new EventReading(new FloorTracker(keepsPlace(setup)));
    events.forEach(event -> reading.accept(event, slots));
    reading.day().endDay();
    Instant midnight = date.atStartOfDay(setup.office().zone()).toInstant();
    Instant next = date.plusDays(1).atStartOfDay(setup.office().zone()).toInstant();
    return new PastDay(
        reading.day().observations(),
        midnight.toEpochMilli(),
        List.of(),
        reservations.upcoming(office, midnight, next).size());
  }

  /** The reservations of a day for which nobody has checked in yet. */
  List<FloorState.Booking> expected(OfficeSetup setup, LocalDate date) {
    Instant midnight = date.atStartOfDay(setup.office().zone()).toInstant();
    Instant next = date.plusDays(1).atStartOfDay(setup.office().zone()).toInstant();
    return transactions.write(
        () ->
            reservations.upcoming(setup.office().id(), midnight, next).stream()
                .filter(each -> !each.arrived() && each.ticketId() == null)
                .map(each -> new FloorState.Booking(each.serviceId(), each.slotAt().toEpochMilli()))
                .toList());
  }

  /** Today's events since this moment, in the order they happened. */
  List<TicketEvent> since(String office, LocalDate day, Instant moment) {
    return transactions.write(() -> tickets.eventsSince(office, day, moment));
  }

  static Set<String> keepsPlace(OfficeSetup setup) {
    return setup.rules().transferPlace() == ReentryPlace.OLD_PLACE
        ? Set.copyOf(setup.services().stream().map(Service::id).toList())
        : Set.of();
  }

  private static Map<String, Double> means(OfficeSetup setup) {
    Map<String, Double> means = new HashMap<>();
    for (Service service : setup.services()) {
      means.put(service.id(), (double) service.typical().toSeconds());
    }
    return means;
  }
}
