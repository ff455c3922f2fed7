package jp.junban.server.waits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketEvent;
import jp.junban.server.waits.laws.FloorTracker;
import jp.junban.server.waits.laws.LawsLearner;
import jp.junban.server.waits.laws.OfficeLaws;
import jp.junban.server.waits.laws.PastDay;

/** Reads the event rows of the days before, and of today as they come. */
@ApplicationScoped
class PastDays {

  private static final int DAYS = 20;

  @Inject private TicketBook tickets;
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
    Set<String> reserved = new HashSet<>();
    for (Ticket ticket : tickets.ofDay(office, date)) {
      if (ticket.slotAt() != null) {
        reserved.add(ticket.id());
      }
    }
    List<TicketEvent> events = new ArrayList<>(tickets.eventsOfDay(office, date));
    events.sort(
        Comparator.comparing(TicketEvent::at)
            .thenComparing(TicketEvent::ticketId)
            .thenComparingInt(TicketEvent::move));
    EventReading reading = new EventReading(new FloorTracker(keepsPlace(setup)));
    events.forEach(event -> reading.accept(event, reserved));
    reading.day().endDay();
    long origin = date.atStartOfDay(setup.office().zone()).toInstant().toEpochMilli();
    return new PastDay(reading.day().observations(), origin, List.of(), 0);
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
