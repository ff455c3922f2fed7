package jp.junban.server.calling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.junban.server.calling.counters.CounterStaffing;
import jp.junban.server.calling.counters.StaffingFixture;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketHistory;
import jp.junban.server.tickets.TicketTrail;
import jp.junban.server.tickets.undo.LastMove;
import org.jspecify.annotations.Nullable;

/** Builds the floor of an office in memory. */
public final class FloorFixture {

  private final OfficeSetup setup;
  private final List<OpenTicket> open = new ArrayList<>();
  private final List<OpenTicket> latestCalls = new ArrayList<>();
  private final Map<String, CounterStaffing> staffing = new HashMap<>();
  private final Map<String, TicketTrail> trails = new HashMap<>();

  private FloorFixture(OfficeSetup setup) {
    this.setup = setup;
  }

  public static FloorFixture floorOf(OfficeSetup setup) {
    return new FloorFixture(setup);
  }

  /** Whoever sits there is away since the beginning of time. */
  public FloorFixture paused(String label, @Nullable Instant returnsAt) {
    staffing.put(
        OfficeFixture.counter(label),
        StaffingFixture.paused(OfficeFixture.counter(label), returnsAt));
    return this;
  }

  /** Whoever sits at these counters is away until then. */
  public FloorFixture pausedAt(Set<String> labels, Instant returnsAt) {
    labels.forEach(label -> paused(label, returnsAt));
    return this;
  }

  public FloorFixture staffed(String label, String name) {
    CounterStaffing seat = StaffingFixture.seated(OfficeFixture.counter(label), name);
    staffing.put(seat.counterId(), seat);
    return this;
  }

  /** Tickets in the order of the queue; those that ended are left out. */
  public FloorFixture with(TicketHistory... tickets) {
    for (TicketHistory ticket : tickets) {
      if (!ticket.open().status().ended()) {
        open.add(ticket.open());
        LastMove last = ticket.undoable().orElse(null);
        trails.put(ticket.ticket().id(), new TicketTrail(ticket.steps().serviceIds(), last));
      }
    }
    open.sort(Comparator.comparing(OpenTicket::queuedAt).thenComparing(OpenTicket::sequence));
    return this;
  }

  /** Tickets whose visitors are awaited or came, newest call first. */
  public FloorFixture withCalls(TicketHistory... tickets) {
    for (TicketHistory ticket : tickets) {
      latestCalls.add(ticket.open());
    }
    return this;
  }

  public Floor at(Instant now) {
    return new Floor(
        setup, List.copyOf(open), List.copyOf(latestCalls), staffing, trails, List.of(), now);
  }
}
