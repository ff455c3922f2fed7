package jp.junban.server.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.platform.Transactions;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketStatus;
import jp.junban.server.waits.Forecast;
import org.jspecify.annotations.Nullable;

/** Finds a visitor's own place by the secret of the ticket's link. */
@ApplicationScoped
public class TicketStatuses {

  @Inject private TicketBook tickets;
  @Inject private OfficeDirectory offices;
  @Inject private OfficeRefresher refresher;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /** The place; empty when there is no such link, or its business day is over. */
  public Optional<TicketStatusView> find(String token) {
    Ticket ticket = transactions.write(() -> tickets.byToken(token)).orElse(null);
    if (ticket == null) {
      return Optional.empty();
    }
    OfficeSetup setup = offices.office(ticket.officeId());
    Instant now = clock.instant();
    boolean over = setup.office().dayOf(now).isAfter(ticket.businessDay());
    return over && ticket.status().ended()
        ? Optional.empty()
        : Optional.of(view(setup, ticket, now));
  }

  private TicketStatusView view(OfficeSetup setup, Ticket ticket, Instant now) {
    Office office = setup.office();
    boolean waiting = ticket.status() == TicketStatus.WAITING;
    Forecast.ForTicket expected =
        waiting ? refresher.view(office.id()).forecast().tickets().get(ticket.id()) : null;
    @Nullable Duration wait = expected == null ? null : expected.expected();
    return new TicketStatusView(
        ticket.number().toString(),
        ticket.number().prefix(),
        ticket.status(),
        ticket.language(),
        setup.service(ticket.serviceId()).map(Service::names).orElse(Map.of()),
        new TicketStatusView.OfficeInfo(office.id(), office.names()),
        ticket.status().atCounter() ? counter(setup, ticket.counterId()) : null,
        expected == null ? null : expected.ahead(),
        Forecast.seconds(wait),
        wait == null ? null : office.local(now.plus(wait)),
        office.local(ticket.issuedAt()),
        office.localOrNull(ticket.calledAt()),
        office.local(now));
  }

  private static @Nullable String counter(OfficeSetup setup, @Nullable String counterId) {
    return counterId == null ? null : setup.counter(counterId).map(Counter::label).orElse(null);
  }
}
