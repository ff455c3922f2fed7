package jp.junban.server.calling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketEvent;
import jp.junban.server.tickets.TicketHistory;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketStatus;
import jp.junban.server.tickets.TicketTransitions;
import jp.junban.server.waits.Forecast;
import jp.junban.server.waits.WaitForecaster;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Whatever staff do, in whatever order and with whatever clock, the floor stays in order. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class FloorProperties {

  /** One thing somebody does: which thing, with which ticket and counter, so many seconds later. */
  record Action(String what, int ticket, int counter, int seconds) {}

  @Provide
  Arbitrary<List<Action>> days() {
    List<String> things = new ArrayList<>(List.of("DRAW A", "DRAW B", "NEXT", "NEXT", "NEXT"));
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
      }
    }
  }

  private static void mustBeAChain(List<TicketEvent> events) {
    TicketStatus status = TicketStatus.WAITING;
    for (TicketEvent event : events.subList(1, events.size())) {
      assertEquals(Optional.of(event.status()), TicketTransitions.next(status, event.kind()));
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
                  && left.queueClass() == chosen.queueClass()) {
                assertTrue(Model.ORDER.compare(chosen, left) < 0, left + " came before " + chosen);
              }
            }
          });
    }
  }

  @Property
  void expectedWaitsAreNeverNegativeAndCountEverybody(@ForAll("days") List<Action> day) {
    Model model = new Model();
    for (Action action : day) {
      model.act(action);
    }
    Floor floor = model.floor();
    Forecast forecast = WaitForecaster.forecast(floor);
    assertEquals(forecast, WaitForecaster.forecast(floor));
    forecast.tickets().values().forEach(ticket -> mustNotBeNegative(ticket.expected()));
    forecast.services().values().forEach(service -> mustNotBeNegative(service.expected()));
    long waiting = floor.open().stream().filter(t -> t.status() == TicketStatus.WAITING).count();
    assertEquals(waiting, forecast.tickets().size());
    assertEquals(
        waiting,
        forecast.services().values().stream().mapToLong(Forecast.ForService::waiting).sum());
  }

  private static void mustNotBeNegative(@org.jspecify.annotations.Nullable Duration wait) {
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
    private Instant now = Instant.parse("2026-11-24T03:00:00Z");
    private Optional<OpenTicket> lastChosen = Optional.empty();

    void act(Action action) {
      now = now.plusSeconds(action.seconds());
      lastChosen = Optional.empty();
      if (action.what().startsWith("DRAW ")) {
        draw(action.what().substring(5));
      } else if (action.what().equals("NEXT")) {
        callNext(office.counters().get(action.counter() % 3));
      } else if (!tickets.isEmpty()) {
        move(TicketMove.valueOf(action.what()), action);
      }
    }

    private void draw(String letter) {
      int number = 1;
      for (TicketHistory ticket : tickets) {
        number += ticket.ticket().number().prefix().equals(letter) ? 1 : 0;
      }
      tickets.add(TicketHistory.issued(letter, number, OfficeFixture.service(letter), now));
    }

    private void callNext(Counter counter) {
      if (floor().at(counter).isPresent()) {
        return;
      }
      lastChosen = floor().queue().next(counter).map(Queue.Choice::ticket);
      lastChosen.ifPresent(chosen -> history(chosen.id()).move(TicketMove.CALL, counter.id(), now));
    }

    private TicketHistory history(String id) {
      return tickets.stream().filter(t -> t.ticket().id().equals(id)).findFirst().orElseThrow();
    }

    private void move(TicketMove move, Action action) {
      TicketHistory ticket = tickets.get(action.ticket() % tickets.size());
      Counter counter = office.counters().get(action.counter() % 3);
      boolean occupied = move == TicketMove.RESUME && floor().at(counter).isPresent();
      if (occupied) {
        return;
      }
      String to =
          move == TicketMove.TRANSFER ? otherService(ticket.ticket().serviceId()) : counter.id();
      boolean legal = TicketTransitions.next(ticket.ticket().status(), move).isPresent();
      if (legal) {
        ticket.move(move, to, now);
      } else {
        OpenTicket before = ticket.open();
        assertThrows(Problem.class, () -> ticket.move(move, to, now));
        assertEquals(before, ticket.open());
      }
    }

    private static String otherService(String serviceId) {
      String a = OfficeFixture.service("A");
      return serviceId.equals(a) ? OfficeFixture.service("B") : a;
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
          .at(now);
    }
  }
}
