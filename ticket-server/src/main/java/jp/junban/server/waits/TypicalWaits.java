package jp.junban.server.waits;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import jp.junban.server.calling.Floor;
import jp.junban.server.calling.Queue;
import jp.junban.server.calling.WaitingTicket;
import jp.junban.server.calling.policy.CounterDuty;
import jp.junban.server.calling.policy.Lanes;
import jp.junban.server.calling.policy.NextTicketPolicy;
import jp.junban.server.calling.policy.PassingCalls;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * The simple forecast, for when the learnt one cannot be made: expects waits by running the
 * office's own calling rule forward, with each service taking its typical time. A visit that
 * already took longer is expected to take a quarter of that time more.
 *
 * <p>Counts with the counters that are staffed; for a service that none of them gives, with those
 * that could. Deterministic: the same floor gives the same forecast.
 */
public final class TypicalWaits {

  /** Between the end of one visit and the start of the next. */
  private static final Duration CHANGE_OF_VISITOR = Duration.ofSeconds(30);

  private static final Duration LEAST_BEHIND_OTHERS = Duration.ofMinutes(1);

  private TypicalWaits() {}

  /**
   * A counter that counts.
   *
   * @param duty the services it is counted for
   */
  private record Desk(CounterDuty duty, Instant freeAt) {}

  /** What is expected now. */
  public static Forecast forecast(Floor floor) {
    List<OpenTicket> waiting =
        floor.open().stream().filter(t -> t.status() == TicketStatus.WAITING).toList();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> ahead = new HashMap<>();
    for (OpenTicket ticket : waiting) {
      ahead.put(ticket.id(), counts.merge(ticket.serviceId(), 1, Integer::sum) - 1);
    }
    Map<String, Duration> waits = new HashMap<>();
    List<Desk> afterAll = run(floor, waits);
    Map<String, Forecast.ForTicket> tickets = new HashMap<>();
    ahead.forEach((id, n) -> tickets.put(id, new Forecast.ForTicket(n, waits.get(id))));
    Map<String, Forecast.ForService> services = new HashMap<>();
    for (Service service : floor.setup().activeServices()) {
      int count = counts.getOrDefault(service.id(), 0);
      services.put(
          service.id(), new Forecast.ForService(count, newcomer(floor, service, count, afterAll)));
    }
    return new Forecast(services, tickets);
  }

  /** Lets every counter call until nobody is left; fills in the waits, gives the desks' ends. */
  private static List<Desk> run(Floor floor, Map<String, Duration> waits) {
    PriorityQueue<Desk> desks = new PriorityQueue<>(Comparator.comparing(Desk::freeAt));
    desks.addAll(desks(floor));
    Queue queue = floor.queue();
    Lanes<WaitingTicket> lanes = queue.lanes();
    PassingCalls passing = queue.passing();
    CallingRules rules = floor.setup().rules().callingEarly();
    List<Desk> done = new ArrayList<>();
    while (!desks.isEmpty()) {
      Desk desk = desks.remove();
      NextTicketPolicy.Pick<WaitingTicket> next =
          NextTicketPolicy.next(lanes, desk.duty(), rules, passing, desk.freeAt().toEpochMilli());
      if (next == null) {
        done.add(desk);
        continue;
      }
      OpenTicket ticket = lanes.take(next.lane()).ticket();
      waits.put(ticket.id(), Duration.between(floor.now(), desk.freeAt()));
      Instant end = desk.freeAt().plus(typical(floor, ticket)).plus(CHANGE_OF_VISITOR);
      desks.add(new Desk(desk.duty(), end));
    }
    return done;
  }

  private static List<Desk> desks(Floor floor) {
    List<Counter> counters = floor.setup().activeCounters();
    Set<String> given =
        counters.stream()
            .filter(floor::staffed)
            .flatMap(counter -> counter.serviceIds().stream())
            .collect(Collectors.toSet());
    List<Desk> desks = new ArrayList<>();
    for (Counter counter : counters) {
      CounterDuty duty = Queue.duty(floor.setup(), counter);
      if (!floor.staffed(counter)) {
        duty = duty.without(service -> given.contains(floor.setup().services().get(service).id()));
      }
      if (duty.givesAnything()) {
        desks.add(new Desk(duty, freeAt(floor, counter)));
      }
    }
    return desks;
  }

  private static Instant freeAt(Floor floor, Counter counter) {
    return floor
        .at(counter)
        .map(
            ticket -> {
              Duration typical = typical(floor, ticket);
              Instant begun = ticket.servingAt() == null ? floor.now() : ticket.servingAt();
              Instant usual = begun.plus(typical);
              Instant atLeast = floor.now().plus(typical.dividedBy(4));
              return (usual.isAfter(atLeast) ? usual : atLeast).plus(CHANGE_OF_VISITOR);
            })
        .orElseGet(() -> returned(floor, counter));
  }

  /** Whoever is away calls again when they said, or now when that is past. */
  private static Instant returned(Floor floor, Counter counter) {
    return floor.pausedUntil(counter).filter(floor.now()::isBefore).orElse(floor.now());
  }

  private static Duration typical(Floor floor, OpenTicket ticket) {
    return floor
        .setup()
        .service(ticket.serviceId())
        .map(Service::typical)
        .orElse(Duration.ofMinutes(10));
  }

  private static @Nullable Duration newcomer(
      Floor floor, Service service, int waiting, List<Desk> afterAll) {
    int place = floor.setup().services().indexOf(service);
    Optional<Duration> wait =
        afterAll.stream()
            .filter(desk -> desk.duty().gives(place))
            .map(desk -> Duration.between(floor.now(), desk.freeAt()))
            .min(Comparator.naturalOrder());
    if (wait.isPresent() && waiting > 0 && wait.get().compareTo(LEAST_BEHIND_OTHERS) < 0) {
      return LEAST_BEHIND_OTHERS;
    }
    return wait.orElse(null);
  }
}
