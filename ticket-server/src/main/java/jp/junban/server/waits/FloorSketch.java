package jp.junban.server.waits;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.junban.server.calling.Floor;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.QueueClass;
import jp.junban.server.tickets.TicketStatus;
import jp.junban.server.waits.laws.CounterTrack;
import jp.junban.server.waits.laws.CounterTrack.Status;
import jp.junban.server.waits.laws.FloorTracker;
import jp.junban.server.waits.simulation.FloorState.AtCounter;
import jp.junban.server.waits.simulation.FloorState.Waiting;
import jp.junban.server.waits.simulation.OfficeOutline;

/** Draws a floor as the simulation knows it. Services and counters go by their ids. */
final class FloorSketch {

  private final Floor floor;
  private final Map<String, CounterTrack> tracks = new HashMap<>();

  FloorSketch(Floor floor, FloorTracker day) {
    this.floor = floor;
    day.counters().forEach(track -> tracks.put(track.name(), track));
  }

  /** What is fixed about the office today. */
  static OfficeOutline outline(OfficeSetup setup, Instant now) {
    Office office = setup.office();
    long origin = office.dayOf(now).atStartOfDay(office.zone()).toInstant().toEpochMilli();
    Map<String, Map<String, Integer>> counters = new LinkedHashMap<>();
    setup.activeCounters().forEach(counter -> counters.put(counter.id(), counter.preferences()));
    java.time.OffsetDateTime closes = setup.calendar().at(now).closesAt();
    return new OfficeOutline(
        origin,
        setup.services().stream().map(Service::id).toList(),
        counters,
        List.of(),
        setup.rules(),
        closes == null ? Long.MAX_VALUE : closes.toInstant().toEpochMilli());
  }

  /** Those who wait. */
  List<Waiting> waiting() {
    return floor.open().stream()
        .filter(ticket -> ticket.status() == TicketStatus.WAITING)
        .map(FloorSketch::waiting)
        .toList();
  }

  private static Waiting waiting(OpenTicket ticket) {
    long queued = ticket.queuedAt().toEpochMilli();
    Instant slot = ticket.slotAt();
    boolean free = ticket.queueClass() == QueueClass.WALK_IN && slot == null;
    return new Waiting(
        ticket.id(),
        ticket.serviceId(),
        ticket.queueClass(),
        slot == null ? queued : slot.toEpochMilli(),
        Math.max(queued, ticket.issuedAt().toEpochMilli()),
        queued,
        free && queued == ticket.issuedAt().toEpochMilli(),
        ticket.forCounterId());
  }

  /** The counters at which somebody sits, and for what none of those gives, the ones that could. */
  List<AtCounter> counters() {
    Set<String> given = new HashSet<>();
    for (Counter counter : floor.setup().activeCounters()) {
      if (floor.staffed(counter)) {
        given.addAll(counter.serviceIds());
      }
    }
    List<AtCounter> counters = new ArrayList<>();
    for (Counter counter : floor.setup().activeCounters()) {
      Map<String, Integer> gives = new LinkedHashMap<>(counter.preferences());
      if (!floor.staffed(counter)) {
        gives.keySet().removeAll(given);
      }
      if (!gives.isEmpty()) {
        counters.add(
            floor
                .at(counter)
                .map(ticket -> busy(counter, gives, ticket))
                .orElseGet(() -> away(counter, gives)));
      }
    }
    return counters;
  }

  private AtCounter busy(Counter counter, Map<String, Integer> gives, OpenTicket ticket) {
    Instant called = ticket.calledAt() == null ? floor.now() : ticket.calledAt();
    Instant begun = ticket.servingAt() == null ? called : ticket.servingAt();
    boolean serving = ticket.status() == TicketStatus.SERVING;
    return new AtCounter(
        counter.id(),
        gives,
        serving ? Status.SERVING : Status.CALLED,
        (serving ? begun : called).toEpochMilli(),
        called.toEpochMilli(),
        ticket.serviceId(),
        false,
        true,
        waiting(ticket),
        null);
  }

  /** Whoever is away calls again when they said, or now when that is past. */
  private AtCounter away(Counter counter, Map<String, Integer> gives) {
    Instant returns = floor.pausedUntil(counter).orElse(floor.now());
    if (!returns.isAfter(floor.now())) {
      return free(counter, gives);
    }
    long now = floor.now().toEpochMilli();
    return new AtCounter(
        counter.id(), gives, Status.AWAY, now, now, "", false, true, null, returns.toEpochMilli());
  }

  private AtCounter free(Counter counter, Map<String, Integer> gives) {
    CounterTrack track = tracks.get(counter.id());
    boolean ended = false;
    long since = floor.now().toEpochMilli();
    String service = "";
    if (track != null && track.status() == Status.FREE && track.finishedLast()) {
      ended = floor.staffed(counter);
      since = ended ? track.since() : since;
      service = ended ? track.service() : service;
    }
    return new AtCounter(
        counter.id(), gives, Status.FREE, since, since, service, ended, true, null, null);
  }
}
