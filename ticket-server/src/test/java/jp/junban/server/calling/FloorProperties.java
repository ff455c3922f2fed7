package jp.junban.server.calling;

import static jp.junban.server.tickets.TicketMove.EXPIRE;
import static jp.junban.server.tickets.TicketMove.NO_SHOW;
import static jp.junban.server.tickets.TicketMove.UNDO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.Move;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.QueueCount;
import jp.junban.server.tickets.TicketEvent;
import jp.junban.server.tickets.TicketHistory;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketStatus;
import jp.junban.server.tickets.TicketTransitions;
import jp.junban.server.tickets.undo.StandingEvents;
import jp.junban.server.tickets.visit.VisitSteps;
import jp.junban.server.waits.Forecast;
import jp.junban.server.waits.TypicalWaits;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever staff do, in whatever order and with whatever clock, the floor stays in order. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class FloorProperties {

  /** One thing somebody does: which thing, with which ticket and counter, so many seconds later. */
  record Action(String what, int ticket, int counter, int seconds) {}

  @Provide
  Arbitrary<List<Action>> days() {
    List<String> things =
        new ArrayList<>(
            List.of("DRAW A", "DRAW B", "VISIT", "NEXT", "NEXT", "NEXT", "PAUSE", "UNPAUSE"));
    for (TicketMove move : TicketMove.values()) {
      if (move != TicketMove.ISSUE && move != TicketMove.CALL) {
        things.add(move.name());
      }
    }
    return Combinators.combine(
            Arbitraries.of(things),
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(-600, 1200))
        .as(Action::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(120);
  }

  @Property
  void aTicketIsInOneStatusWhichIsThatOfItsLatestEvent(@ForAll("days") List<Action> day) {
    Model model = new Model();
    for (Action action : day) {
      model.act(action);
      for (TicketHistory ticket : model.tickets) {
        List<TicketEvent> events = ticket.events();
        assertEquals(events.get(events.size() - 1).status(), ticket.ticket().status());
        mustBeAChain(events);
        List<TicketEvent> standing = StandingEvents.of(events);
        mustBeAChain(standing);
        assertEquals(standing.get(standing.size() - 1).status(), ticket.ticket().status());
      }
    }
  }

  private static void mustBeAChain(List<TicketEvent> events) {
    TicketStatus status = TicketStatus.WAITING;
    for (TicketEvent event : events.subList(1, events.size())) {
      if (event.kind() == TicketMove.UNDO) {
        TicketEvent undone = events.get(Objects.requireNonNull(event.undoes()) - 1);
        assertTrue(TicketTransitions.undoes(undone.kind(), status, event.status()));
      } else {
        assertEquals(Optional.of(event.status()), TicketTransitions.next(status, event.kind()));
      }
      status = event.status();
    }
  }

  @Property
  void noCounterHasTwoTicketsAndNoWaitingTicketHasACounter(@ForAll("days") List<Action> day) {
    Model model = new Model();
    for (Action action : day) {
      model.act(action);
      Set<String> taken = new HashSet<>();
      for (OpenTicket ticket : model.queue()) {
        if (ticket.status().atCounter()) {
          assertTrue(ticket.counterId() != null && taken.add(ticket.counterId()));
        }
        if (ticket.status() == TicketStatus.WAITING) {
          assertEquals(null, ticket.counterId());
        }
      }
    }
  }

  @Property
  void nobodyIsOvertakenWithinAServiceAndClass(@ForAll("days") List<Action> day) {
    Model model = new Model();
    for (Action action : day) {
      model.act(action);
      model.lastChosen.ifPresent(
          chosen -> {
            for (OpenTicket left : model.queue()) {
              if (left.status() == TicketStatus.WAITING
                  && left.serviceId().equals(chosen.serviceId())
                  && left.queueClass() == chosen.queueClass()
                  && left.forCounterId() == null
                  && chosen.forCounterId() == null) {
                assertTrue(Model.ORDER.compare(chosen, left) < 0, left + " came before " + chosen);
              }
            }
          });
    }
  }

  @Property
  void nobodyIsForgotten(@ForAll("days") List<Action> day) {
    Model model = new Model();
    for (Action action : day) {
      model.act(action);
    }
    for (Counter counter : model.office.counters()) {
      model.paused.remove(counter.label());
      model.floor().at(counter).ifPresent(t -> model.history(t.id()).move(EXPIRE, model.now));
    }
    int waiting = model.waiting().size();
    int called = 0;
    for (Counter counter : model.office.counters()) {
      model.callNext(counter);
      while (model.lastChosen.isPresent()) {
        called++;
        model.history(model.lastChosen.get().id()).move(NO_SHOW, model.now);
        model.callNext(counter);
      }
    }
    assertEquals(waiting, called, "everybody who waits is called by somebody");
    assertEquals(0, model.waiting().size());
  }

  @Property
  void queueLengthsAreThoseOfTheQueue(@ForAll("days") List<Action> day) {
    Model model = new Model();
    for (Action action : day) {
      model.act(action);
      for (Service service : model.office.services()) {
        long waiting =
            model.waiting().stream().filter(t -> t.serviceId().equals(service.id())).count();
        assertEquals(waiting, model.lengths.waiting(service.id()), service.id());
      }
    }
  }

  @Property
  void whatIsUndoneLeavesNoTraceButItsEvents(@ForAll("days") List<Action> day) {
    Model model = new Model();
    for (Action action : day) {
      List<OpenTicket> before = model.everybody();
      model.act(action);
      TicketHistory ticket = model.moved;
      if (ticket != null && ticket.undoable().isPresent() && model.lastMove != UNDO) {
        ticket.move(UNDO, model.now);
        model.lengths.follow(ticket);
        assertEquals(withoutAnnouncements(before), withoutAnnouncements(model.everybody()));
        assertThrows(Problem.class, () -> ticket.move(UNDO, model.now), "undone once");
      }
    }
  }

  private static List<String> withoutAnnouncements(List<OpenTicket> tickets) {
    return tickets.stream()
        .map(t -> t.toString().replaceAll("announcements=\\d+", ""))
        .sorted()
        .toList();
  }

  @Property
  void theNumberAndTheVisitStayTogether(@ForAll("days") List<Action> day) {
    Model model = new Model();
    for (Action action : day) {
      model.act(action);
      for (TicketHistory ticket : model.tickets) {
        VisitSteps steps = ticket.steps();
        assertEquals(ticket.ticket().step(), steps.present());
        if (steps.present() > 0) {
          String present = steps.serviceIds().get(steps.present() - 1);
          assertEquals(present, ticket.ticket().serviceId());
        }
      }
    }
  }

  @Property
  void expectedWaitsAreNeverNegativeAndCountEverybody(@ForAll("days") List<Action> day) {
    Model model = new Model();
    for (Action action : day) {
      model.act(action);
    }
    Floor floor = model.floor();
    Forecast forecast = TypicalWaits.forecast(floor);
    assertEquals(forecast, TypicalWaits.forecast(floor));
    for (OpenTicket ticket : model.waiting()) {
      Duration expected = Objects.requireNonNull(forecast.tickets().get(ticket.id())).expected();
      if (ticket.forCounterId() == null || expected != null) {
        mustNotBeNegative(expected);
      }
    }
    forecast.services().values().forEach(service -> mustNotBeNegative(service.expected()));
    long waiting = floor.open().stream().filter(t -> t.status() == TicketStatus.WAITING).count();
    assertEquals(waiting, forecast.tickets().size());
    assertEquals(
        waiting,
        forecast.services().values().stream().mapToLong(Forecast.ForService::waiting).sum());
  }

  private static void mustNotBeNegative(@Nullable Duration wait) {
    assertTrue(wait != null && !wait.isNegative(), String.valueOf(wait));
  }

  /** An office with three counters whose staff do what they are told to, where that is possible. */
  private static final class Model {

    static final Comparator<OpenTicket> ORDER =
        Comparator.comparing(OpenTicket::queuedAt)
            .thenComparing(OpenTicket::sequence)
            .thenComparing(OpenTicket::id);

    private final OfficeSetup office =
        OfficeFixture.anOffice()
            .withService("A", 10)
            .withService("B", 5)
            .withCounter("1", "A")
            .withCounter("2", "A", "B")
            .withCounter("3", "B")
            .build();

    private final List<TicketHistory> tickets = new ArrayList<>();
    private final Set<String> paused = new HashSet<>();
    private final QueueCount lengths = new QueueCount();
    private @Nullable TicketHistory moved;
    private @Nullable TicketMove lastMove;
    private Instant now = Instant.parse("2026-11-24T03:00:00Z");
    private Optional<OpenTicket> lastChosen = Optional.empty();

    void act(Action action) {
      now = now.plusSeconds(action.seconds());
      lastChosen = Optional.empty();
      moved = null;
      Counter counter = office.counters().get(action.counter() % 3);
      if (action.what().equals("PAUSE")) {
        floor().at(counter).ifPresentOrElse(t -> {}, () -> paused.add(counter.label()));
      } else if (action.what().equals("UNPAUSE")) {
        paused.remove(counter.label());
      } else if (action.what().equals("VISIT")) {
        visit();
      } else if (action.what().startsWith("DRAW ")) {
        draw(action.what().substring(5));
      } else if (action.what().equals("NEXT")) {
        callNext(counter);
      } else if (!tickets.isEmpty()) {
        move(TicketMove.valueOf(action.what()), action);
      }
    }

    private void draw(String letter) {
      TicketHistory ticket =
          TicketHistory.issued(letter, next(letter), OfficeFixture.service(letter), now);
      tickets.add(ticket);
      lengths.follow(ticket);
    }

    private void visit() {
      List<String> both = List.of(OfficeFixture.service("A"), OfficeFixture.service("B"));
      TicketHistory ticket = TicketHistory.visit("A", next("A"), both, now);
      tickets.add(ticket);
      lengths.follow(ticket);
    }

    private int next(String letter) {
      int number = 1;
      for (TicketHistory ticket : tickets) {
        number += ticket.ticket().number().prefix().equals(letter) ? 1 : 0;
      }
      return number;
    }

    private void callNext(Counter counter) {
      lastChosen = Optional.empty();
      if (floor().at(counter).isPresent() || paused.contains(counter.label())) {
        return;
      }
      lastChosen = floor().queue().next(counter).map(Queue.Choice::ticket);
      lastChosen.ifPresent(chosen -> made(history(chosen.id()), TicketMove.CALL, counter.id()));
    }

    private TicketHistory history(String id) {
      return tickets.stream().filter(t -> t.ticket().id().equals(id)).findFirst().orElseThrow();
    }

    private void move(TicketMove move, Action action) {
      TicketHistory ticket = tickets.get(action.ticket() % tickets.size());
      Counter counter = office.counters().get(action.counter() % 3);
      if (isTaken(counter, move, ticket)) {
        return;
      }
      String other = otherService(ticket.ticket().serviceId());
      boolean elsewhere = move == TicketMove.TRANSFER || move == TicketMove.NEXT_STEP;
      String to = elsewhere ? other : counter.id();
      boolean legal =
          move == UNDO
              ? ticket.undoable().isPresent()
              : TicketTransitions.next(ticket.ticket().status(), move).isPresent();
      if (legal && move == TicketMove.TRANSFER && counter.serves(other)) {
        ticket.make(Move.transfer(other, counter.id(), ReentryPlace.OLD_PLACE), now);
        made(ticket, move);
      } else if (legal) {
        made(ticket, move, to);
      } else {
        OpenTicket before = ticket.open();
        assertThrows(Problem.class, () -> ticket.move(move, to, now));
        assertEquals(before, ticket.open());
      }
    }

    private void made(TicketHistory ticket, TicketMove move, String to) {
      ticket.move(move, to, now);
      made(ticket, move);
    }

    private void made(TicketHistory ticket, TicketMove move) {
      moved = ticket;
      lastMove = move;
      lengths.follow(ticket);
    }

    /** Whether the move would bring the ticket where another one is, or nobody. */
    private boolean isTaken(Counter counter, TicketMove move, TicketHistory ticket) {
      if (move == TicketMove.RESUME) {
        return floor().at(counter).isPresent() || paused.contains(counter.label());
      }
      String needed = move == UNDO ? ticket.counterNeededToUndo().orElse(null) : null;
      if (needed == null) {
        return false;
      }
      Counter its = office.counter(needed).orElseThrow();
      return paused.contains(its.label())
          || floor().at(its).filter(t -> !t.id().equals(ticket.ticket().id())).isPresent();
    }

    private static String otherService(String serviceId) {
      String a = OfficeFixture.service("A");
      return serviceId.equals(a) ? OfficeFixture.service("B") : a;
    }

    List<OpenTicket> everybody() {
      return tickets.stream().map(TicketHistory::open).toList();
    }

    List<OpenTicket> waiting() {
      return queue().stream().filter(t -> t.status() == TicketStatus.WAITING).toList();
    }

    List<OpenTicket> queue() {
      return tickets.stream()
          .map(TicketHistory::open)
          .filter(ticket -> !ticket.status().ended())
          .sorted(ORDER)
          .toList();
    }

    Floor floor() {
      return FloorFixture.floorOf(office)
          .with(tickets.toArray(TicketHistory[]::new))
          .staffed("2", "佐藤")
          .pausedAt(paused, now.plusSeconds(600))
          .at(now);
    }
  }
}
