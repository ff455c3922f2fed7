package jp.junban.server.waits;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.junban.server.calling.Floor;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * The last forecast, carried on to a floor some seconds later: exact counts, the same clock times.
 */
final class CarriedForecast {

  private static final Duration YOUNG = Duration.ofSeconds(1);

  /** Making forecasts takes a twentieth of the time at most, however many wait. */
  private static final int REST = 19;

  private static final Duration LONGEST_REST = Duration.ofSeconds(20);
  private static final Duration TOO_OLD = Duration.ofSeconds(30);

  private final Forecast forecast;
  private final Instant at;
  private final OfficeSetup setup;
  private final Set<String> staffed;
  private final Duration young;

  /**
   * @param took how long it took to make
   */
  CarriedForecast(Forecast forecast, Floor floor, Duration took) {
    this.forecast = forecast;
    this.at = floor.now();
    this.setup = floor.setup();
    this.staffed = staffed(floor);
    this.young = young(took);
  }

  static Duration young(Duration took) {
    Duration rest = took.multipliedBy(REST);
    Duration atLeast = rest.compareTo(YOUNG) < 0 ? YOUNG : rest;
    return atLeast.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : atLeast;
  }

  private static Set<String> staffed(Floor floor) {
    return floor.setup().activeCounters().stream()
        .filter(floor::staffed)
        .map(Counter::id)
        .collect(Collectors.toSet());
  }

  /** Whether it is still a forecast for this floor. */
  boolean fits(Floor floor) {
    return floor.setup() == setup
        && !floor.now().isBefore(at)
        && floor.now().isBefore(at.plus(TOO_OLD))
        && staffed(floor).equals(staffed);
  }

  /** Whether a new one is due. */
  boolean old(Floor floor) {
    return !floor.now().isBefore(at.plus(young));
  }

  /** What it says of this floor. */
  Forecast carriedTo(Floor floor) {
    Duration since = Duration.between(at, floor.now());
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Forecast.ForTicket> tickets = new HashMap<>();
    for (OpenTicket ticket : floor.open()) {
      if (ticket.status() == TicketStatus.WAITING) {
        int ahead = counts.merge(ticket.serviceId(), 1, Integer::sum) - 1;
        tickets.put(ticket.id(), ticket(ticket, ahead, since));
      }
    }
    Map<String, Forecast.ForService> services = new HashMap<>();
    for (Service service : floor.setup().activeServices()) {
      Forecast.ForService before = forecast.services().get(service.id());
      services.put(
          service.id(),
          new Forecast.ForService(
              counts.getOrDefault(service.id(), 0),
              before == null ? null : before.expected(),
              before == null ? null : before.chances()));
    }
    return new Forecast(
        services, tickets, forecast.disturbed(), forecast.late(), forecast.lastEnd());
  }

  private Forecast.ForTicket ticket(OpenTicket ticket, int ahead, Duration since) {
    Forecast.ForTicket before = forecast.tickets().get(ticket.id());
    if (before != null) {
      return new Forecast.ForTicket(ahead, less(before.expected(), since), before.chances());
    }
    Forecast.ForService newcomer = forecast.services().get(ticket.serviceId());
    return newcomer == null
        ? new Forecast.ForTicket(ahead, null)
        : new Forecast.ForTicket(ahead, newcomer.expected(), newcomer.chances());
  }

  private static @Nullable Duration less(@Nullable Duration wait, Duration since) {
    if (wait == null) {
      return null;
    }
    return wait.compareTo(since) > 0 ? wait.minus(since) : Duration.ZERO;
  }
}
