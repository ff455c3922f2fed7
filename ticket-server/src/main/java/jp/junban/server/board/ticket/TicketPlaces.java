package jp.junban.server.board.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.junban.server.board.OfficeRefresher;
import jp.junban.server.board.OfficeView;
import jp.junban.server.calling.VisitorDesk;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.platform.DemoClock;
import jp.junban.server.platform.Settings;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketStatus;
import jp.junban.server.waits.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's own place, from what the office has published. The database is asked only for a
 * ticket that is not there: one that was just drawn, or has ended, and that once.
 */
@ApplicationScoped
class TicketPlaces {

  /** Offices are looked at every ten seconds at least; without that nothing shown is sure. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(45);

  private static final int MOST_ENDED = 20_000;

  @Inject private TicketBook tickets;
  @Inject private OfficeDirectory offices;
  @Inject private OfficeRefresher refresher;
  @Inject private Transactions transactions;
  @Inject private Settings settings;
  @Inject private Clock clock;

  private final Map<String, Ended> ended =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Ended> eldest) {
          return size() > MOST_ENDED;
        }
      };

  /** A ticket that had ended when it was read. */
  private record Ended(TicketNow ticket, Instant readAt) {}

  /** The place; empty when the ticket has ended and its business day is over. */
  Optional<TicketStatusView> find(TicketLink link) {
    OfficeSetup setup = offices.office(link.officeId());
    OfficeView view = refresher.view(link.officeId());
    OpenTicket open = view.open().get(link.ticketId());
    if (open != null && !endedSince(link, view)) {
      return Optional.of(told(setup, view, TicketNow.of(open), link));
    }
    boolean over = setup.office().dayOf(clock.instant()).isAfter(link.businessDay());
    return over ? Optional.empty() : Optional.of(told(setup, view, notOpen(link), link));
  }

  /**
   * Whether reception has closed at the ticket's office, so that only those who wait are called.
   */
  boolean lastOnes(TicketLink link) {
    return refresher.view(link.officeId()).board().opening().receptionOver();
  }

  private TicketNow notOpen(TicketLink link) {
    synchronized (ended) {
      Ended known = ended.get(link.ticketId());
      if (known != null) {
        return known.ticket();
      }
    }
    return read(link);
  }

  /** Looks at a ticket that was just moved, before its office has published that. */
  TicketNow read(TicketLink link) {
    TicketNow read = transactions.write(() -> TicketNow.of(tickets.ticket(link.ticketId())));
    if (read.status().ended()) {
      synchronized (ended) {
        ended.put(read.id(), new Ended(read, clock.instant()));
      }
    }
    return read;
  }

  /** Whether it is known to have ended after this view; what had ended before it goes on again. */
  private boolean endedSince(TicketLink link, OfficeView view) {
    synchronized (ended) {
      Ended known = ended.get(link.ticketId());
      if (known == null || !known.readAt().isBefore(view.board().at().toInstant())) {
        return known != null;
      }
      ended.remove(link.ticketId());
      return false;
    }
  }

  private TicketStatusView told(
      OfficeSetup setup, OfficeView view, TicketNow ticket, TicketLink link) {
    Office office = setup.office();
    boolean waiting = ticket.status() == TicketStatus.WAITING;
    Forecast.ForTicket forecast = waiting ? view.forecast().tickets().get(ticket.id()) : null;
    Instant at = view.board().at().toInstant();
    @Nullable Duration expected = forecast == null ? null : forecast.expected();
    @Nullable Counter counter = counter(setup, ticket);
    return new TicketStatusView(
        ticket.number().toString(),
        ticket.number().prefix(),
        ticket.status(),
        ticket.language(),
        setup.service(ticket.serviceId()).map(Service::names).orElse(Map.of()),
        new TicketStatusView.OfficeInfo(office.id(), office.names()),
        counter == null ? null : counter.label(),
        counter == null ? Map.of() : counter.places(),
        forecast == null ? null : forecast.ahead(),
        Forecast.seconds(expected),
        expected == null ? null : office.local(at.plus(expected)),
        forecast == null || expected == null
            ? null
            : ToldWait.of(
                office, forecast, expected, view.forecast().disturbed(), link.announcedCall(), at),
        office.local(ticket.issuedAt()),
        office.localOrNull(ticket.calledAt()),
        VisitorDesk.mayCancel(ticket.status()),
        settings.demo() ? LookAgain.IN_A_DEMO : LookAgain.seconds(ticket.status(), forecast),
        view.olderThan(DemoClock.lived(LONGEST_SILENCE, clock), clock.instant()),
        office.local(at));
  }

  private static @Nullable Counter counter(OfficeSetup setup, TicketNow ticket) {
    String id = ticket.counterId();
    return id == null || !ticket.status().atCounter() ? null : setup.counter(id).orElse(null);
  }
}
