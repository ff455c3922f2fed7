package jp.junban.server.board;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.junban.server.calling.Floor;
import jp.junban.server.calling.counters.CounterStaffing;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.calendar.Opening;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.ReceptionGate;
import jp.junban.server.tickets.TicketStatus;
import jp.junban.server.tickets.WaitRange;
import jp.junban.server.waits.ClosingTime;
import jp.junban.server.waits.Forecast;
import org.jspecify.annotations.Nullable;

/** Makes the board of an office from its floor and forecast; pure. */
final class BoardSnapshots {

  private static final int NEXT_SHOWN = 5;

  private BoardSnapshots() {}

  static BoardSnapshot of(
      Floor floor, Forecast forecast, BoardSnapshot.Beside beside, long version) {
    OfficeSetup setup = floor.setup();
    Office office = setup.office();
    Instant now = floor.now();
    return new BoardSnapshot(
        version,
        office.local(now),
        info(office),
        setup.calendar().at(now),
        floor.latestCalls().stream().flatMap(t -> call(setup, t).stream()).toList(),
        missed(floor),
        setup.activeServices().stream().map(s -> service(floor, forecast, s)).toList(),
        setup.activeCounters().stream().map(c -> counter(floor, c)).toList(),
        forecast.disturbed(),
        beside.emergency(),
        beside.displaysVersion());
  }

  private static BoardSnapshot.OfficeInfo info(Office office) {
    return new BoardSnapshot.OfficeInfo(
        office.id(),
        office.names(),
        office.notices(),
        office.zone().getId(),
        office.missedShown(),
        office.staleAfterSeconds(),
        office.congestionSomeMinutes(),
        office.congestionFullMinutes());
  }

  private static Optional<BoardSnapshot.Call> call(OfficeSetup setup, OpenTicket ticket) {
    String counterId = ticket.counterId();
    Instant calledAt = ticket.calledAt();
    if (counterId == null || calledAt == null) {
      return Optional.empty();
    }
    return setup
        .counter(counterId)
        .map(Counter::label)
        .map(
            label ->
                new BoardSnapshot.Call(
                    ticket.callId(),
                    ticket.number().toString(),
                    ticket.prefix(),
                    label,
                    setup.office().local(calledAt),
                    ticket.calls(),
                    ticket.status(),
                    ticket.language()));
  }

  private static List<String> missed(Floor floor) {
    return floor.open().stream()
        .filter(t -> t.status() == TicketStatus.NO_SHOW)
        .sorted(
            Comparator.comparing(
                    (OpenTicket t) -> t.calledAt() == null ? Instant.EPOCH : t.calledAt())
                .reversed())
        .limit(floor.setup().office().missedShown())
        .map(t -> t.number().toString())
        .toList();
  }

  private static BoardSnapshot.ServiceInfo service(
      Floor floor, Forecast forecast, Service service) {
    OfficeSetup setup = floor.setup();
    Opening opening = setup.calendar().at(service.id(), floor.now());
    var closed = closedReason(floor, forecast, service);
    List<String> next =
        floor.open().stream()
            .filter(t -> t.status() == TicketStatus.WAITING && t.serviceId().equals(service.id()))
            .limit(NEXT_SHOWN)
            .map(t -> t.number().toString())
            .toList();
    Forecast.ForService expected =
        forecast.services().getOrDefault(service.id(), new Forecast.ForService(0, null));
    WaitRange range = forecast.range(service.id());
    return new BoardSnapshot.ServiceInfo(
        service.id(),
        service.prefix(),
        service.names(),
        service.descriptions(),
        service.situations(),
        service.reservationOnly(),
        closed == null,
        closed,
        closed == null ? null : opensAt(floor, service, opening, closed),
        next,
        expected.waiting(),
        Forecast.seconds(expected.expected()),
        forecast.carefulSeconds(service.id()),
        range == null ? null : range.fromSeconds(),
        range == null ? null : range.toSeconds());
  }

  private static BoardSnapshot.CounterInfo counter(Floor floor, Counter counter) {
    OpenTicket ticket = floor.at(counter).orElse(null);
    CounterStaffing seat = floor.staffing().get(counter.id());
    return new BoardSnapshot.CounterInfo(
        counter.id(),
        counter.label(),
        state(seat, ticket),
        ticket == null ? null : ticket.number().toString(),
        seat == null || ticket != null
            ? null
            : floor.setup().office().localOrNull(seat.returnsAt()));
  }

  private static BoardSnapshot.CounterState state(
      @Nullable CounterStaffing seat, @Nullable OpenTicket ticket) {
    if (ticket != null) {
      return ticket.status() == TicketStatus.CALLED
          ? BoardSnapshot.CounterState.CALLED
          : BoardSnapshot.CounterState.SERVING;
    }
    return seat == null || seat.paused()
        ? BoardSnapshot.CounterState.CLOSED
        : BoardSnapshot.CounterState.FREE;
  }

  private static @Nullable OffsetDateTime opensAt(
      Floor floor, Service service, Opening opening, BoardSnapshot.ClosedReason closed) {
    boolean overForToday = opening.open() && closed != BoardSnapshot.ClosedReason.NO_COUNTER;
    return overForToday
        ? floor.setup().calendar().opensAfterToday(service.id(), floor.now())
        : opening.nextOpening();
  }

  /** Why no ticket is issued for a service at the moment of the floor; null when one is. */
  static BoardSnapshot.@Nullable ClosedReason closedReason(
      Floor floor, Forecast forecast, Service service) {
    OfficeSetup setup = floor.setup();
    return switch (setup.calendar().at(service.id(), floor.now()).state()) {
      case NOT_YET_OPEN -> BoardSnapshot.ClosedReason.NOT_YET_OPEN;
      case ENDED -> BoardSnapshot.ClosedReason.ENDED;
      case CLOSED_TODAY -> BoardSnapshot.ClosedReason.CLOSED_TODAY;
      case RECEPTION_ENDED -> BoardSnapshot.ClosedReason.RECEPTION_ENDED;
      case OPEN ->
          setup.isServed(service.id())
              ? byPrediction(floor, forecast, service)
              : BoardSnapshot.ClosedReason.NO_COUNTER;
    };
  }

  private static BoardSnapshot.@Nullable ClosedReason byPrediction(
      Floor floor, Forecast forecast, Service service) {
    ReceptionGate.Reason reason =
        ClosingTime.closed(floor.setup(), service, forecast, floor.now()).orElse(null);
    if (reason == null) {
      return null;
    }
    return switch (reason) {
      case RECEPTION_ENDED -> BoardSnapshot.ClosedReason.RECEPTION_ENDED;
      case FULL_FOR_TODAY -> BoardSnapshot.ClosedReason.FULL_FOR_TODAY;
    };
  }
}
