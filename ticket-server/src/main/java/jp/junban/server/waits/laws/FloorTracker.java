package jp.junban.server.waits.laws;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.junban.server.waits.laws.CounterTrack.Status;
import jp.junban.server.waits.laws.DayObservations.Absence;
import jp.junban.server.waits.laws.DayObservations.Arrival;
import jp.junban.server.waits.laws.DayObservations.Ending;
import jp.junban.server.waits.laws.DayObservations.Passing;
import jp.junban.server.waits.laws.DayObservations.Visit;
import jp.junban.server.waits.laws.DayObservations.Wait;
import org.jspecify.annotations.Nullable;

/**
 * Follows a day event by event: who waits, what happens at each counter, and what can be learnt
 * from it. People forget to press buttons; an event that does not fit is taken for what it says
 * about the counter and teaches nothing.
 */
public final class FloorTracker {

  private static final double SECOND = 1000.0;
  private static final double SHORTEST_VISIT = 5;
  private static final double LONGEST_VISIT = 4 * 3600;
  private static final double LONGEST_GAP = 300;
  private static final double LONGEST_WALK = 300;

  private final Set<String> keepsPlace;
  private final Map<String, CounterTrack> counters = new LinkedHashMap<>();
  private final Map<String, TicketTrack> tickets = new LinkedHashMap<>();
  private final Map<String, TicketTrack> waiting = new LinkedHashMap<>();
  private final Map<String, Absence> absent = new LinkedHashMap<>();
  private final DayObservations seen = new DayObservations();
  private long now = Long.MIN_VALUE;

  /**
   * @param keepsPlace the services from which one is passed on with the place of the first leg
   */
  public FloorTracker(Set<String> keepsPlace) {
    this.keepsPlace = Set.copyOf(keepsPlace);
  }

  /** Names a counter of the office before anything happened there. */
  public void knows(String counter, long at) {
    counters.computeIfAbsent(counter, name -> new CounterTrack(name, at));
  }

  /** Takes note of an event. Events come in the order of time. */
  public void accept(FloorEvent event) {
    now = Math.max(now, event.at());
    switch (event.kind()) {
      case COUNTER_OPEN -> open(counter(event), event.at());
      case COUNTER_CLOSE -> close(counter(event), event.at());
      case ISSUE -> issue(event);
      case TRANSFER -> transfer(event);
      case CALL -> call(event);
      case START -> start(event);
      case FINISH -> finish(event);
      case NO_SHOW -> noShow(event);
      case CANCEL -> cancel(event);
      case RECEPTION_CLOSE -> seen.receptionClosed(event.at());
    }
  }

  /** Ends the day: counters that did not open again did not. */
  public void endDay() {
    absent.values().forEach(seen::add);
    absent.clear();
    for (CounterTrack each : counters.values()) {
      if (each.status() != Status.AWAY) {
        seen.addOpen(Math.max(0, now - each.openedAt()) / SECOND);
      }
    }
  }

  private CounterTrack counter(FloorEvent event) {
    return counters.computeIfAbsent(event.counter(), name -> new CounterTrack(name, event.at()));
  }

  private void open(CounterTrack counter, long at) {
    if (counter.status() != Status.AWAY) {
      return;
    }
    Absence away = absent.remove(counter.name());
    if (away != null) {
      seen.add(new Absence(away.counter(), away.dueFrom(), away.from(), at));
    }
    counter.open(at);
  }

  private void close(CounterTrack counter, long at) {
    if (counter.status() == Status.AWAY) {
      return;
    }
    boolean idle = at - counter.since() > 150 * SECOND && counter.status() == Status.FREE;
    long dueFrom = idle ? at : counter.lastCallAt();
    absent.put(counter.name(), new Absence(counter.name(), dueFrom, at, Long.MAX_VALUE));
    seen.addOpen((at - counter.openedAt()) / SECOND);
    counter.away(at, dueFrom);
  }

  private void issue(FloorEvent event) {
    if (tickets.containsKey(event.key())) {
      return;
    }
    enter(event, event.slot(), event.at());
    if (event.reserved() && event.slot() != null) {
      seen.addLateness((event.at() - event.slot()) / SECOND);
    }
    seen.add(new Arrival(event.service(), event.at(), event.reserved()));
  }

  private void enter(FloorEvent event, @Nullable Long slot, long queuedAt) {
    TicketTrack ticket = new TicketTrack(event, slot, queuedAt);
    tickets.put(event.key(), ticket);
    waiting.put(event.key(), ticket);
  }

  private void transfer(FloorEvent event) {
    if (tickets.containsKey(event.key())) {
      return;
    }
    TicketTrack first = tickets.get(event.ticket() + '#' + (event.leg() - 1));
    long queuedAt = event.at();
    if (first != null) {
      if (keepsPlace.contains(first.service())) {
        queuedAt = first.queuedAt();
      }
      seen.add(new Passing(first.service(), event.service()));
      first.ended();
      waiting.remove(event.ticket() + '#' + first.leg());
      for (CounterTrack each : counters.values()) {
        if (each.ticket() == first) {
          leave(each, first, event.at());
          each.passedOn();
        }
      }
    }
    enter(event, null, queuedAt);
  }

  private void leave(CounterTrack counter, TicketTrack ticket, long at) {
    if (counter.status() == Status.SERVING) {
      visited(counter, ticket, at);
      counter.free(at, true);
    }
  }

  private void call(FloorEvent event) {
    CounterTrack counter = counter(event);
    open(counter, event.at());
    TicketTrack ticket = ticket(event);
    boolean awaited = ticket.waiting();
    gap(counter, ticket, event.at());
    waiting.remove(event.key());
    ticket.called(event.at());
    counter.call(ticket, event.at());
    if (!awaited) {
      ticket.started(Long.MIN_VALUE);
    }
  }

  private void gap(CounterTrack counter, TicketTrack next, long at) {
    double gap = (at - counter.since()) / SECOND;
    boolean stoodThere = next.enteredAt() < counter.since();
    if (counter.finishedLast()
        && counter.status() == Status.FREE
        && stoodThere
        && gap <= LONGEST_GAP) {
      seen.addGap(gap);
    }
  }

  private TicketTrack ticket(FloorEvent event) {
    return tickets.computeIfAbsent(
        event.key(), key -> new TicketTrack(event, event.slot(), event.at()));
  }

  private void start(FloorEvent event) {
    CounterTrack counter = counter(event);
    open(counter, event.at());
    TicketTrack ticket = ticket(event);
    boolean called = counter.status() == Status.CALLED && counter.ticket() == ticket;
    if (counter.status() == Status.SERVING && counter.ticket() == ticket) {
      return;
    }
    if (called) {
      double walk = (event.at() - ticket.calledAt()) / SECOND;
      if (walk <= LONGEST_WALK) {
        seen.addWalk(walk);
      }
      seen.add(wait(ticket, ticket.calledAt(), Ending.CAME));
    }
    waiting.remove(event.key());
    ticket.started(event.at());
    counter.start(ticket, event.at());
  }

  private static Wait wait(TicketTrack ticket, long until, Ending ending) {
    double seconds = Math.max(0, until - ticket.enteredAt()) / SECOND;
    return new Wait(seconds, ending, !ticket.reserved() && ticket.leg() == 1);
  }

  private void finish(FloorEvent event) {
    CounterTrack counter = counter(event);
    if (counter.status() == Status.AWAY || counter.status() == Status.FREE) {
      return;
    }
    TicketTrack at = counter.ticket();
    if (at != null && (event.ticket().isEmpty() || at == tickets.get(event.key()))) {
      if (counter.status() == Status.SERVING) {
        visited(counter, at, event.at());
      }
      at.ended();
      counter.free(event.at(), true);
    } else {
      // somebody else's end is not the end of who is here
      TicketTrack other = tickets.get(event.key());
      if (other != null) {
        other.ended();
        waiting.remove(event.key());
      }
    }
  }

  private void visited(CounterTrack counter, TicketTrack ticket, long at) {
    double seconds = (at - ticket.startedAt()) / SECOND;
    if (ticket.startedAt() != Long.MIN_VALUE
        && seconds >= SHORTEST_VISIT
        && seconds <= LONGEST_VISIT) {
      seen.add(new Visit(ticket.service(), counter.name(), ticket.startedAt(), seconds));
    }
  }

  private void noShow(FloorEvent event) {
    TicketTrack ticket = tickets.get(event.key());
    waiting.remove(event.key());
    if (ticket != null) {
      if (ticket.calledAt() != Long.MIN_VALUE) {
        seen.add(wait(ticket, ticket.calledAt(), Ending.WAS_GONE));
      }
      ticket.ended();
    }
    CounterTrack counter = counters.get(event.counter());
    if (counter != null && counter.ticket() == ticket && counter.status() == Status.CALLED) {
      counter.free(event.at(), false);
    }
  }

  private void cancel(FloorEvent event) {
    TicketTrack ticket = tickets.get(event.key());
    if (ticket == null || waiting.remove(event.key()) == null) {
      return;
    }
    seen.add(wait(ticket, event.at(), Ending.CANCELLED));
    ticket.ended();
  }

  /** The latest time of any event; {@code Long.MIN_VALUE} before the first. */
  public long now() {
    return now;
  }

  /** In the order in which they were first heard of. */
  public Collection<CounterTrack> counters() {
    return counters.values();
  }

  /** Those who wait, in the order in which they entered. */
  public Collection<TicketTrack> waiting() {
    return waiting.values();
  }

  /** This leg of a ticket; null when it was never seen. */
  public @Nullable TicketTrack find(String key) {
    return tickets.get(key);
  }

  public DayObservations observations() {
    return seen;
  }
}
