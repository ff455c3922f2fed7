package jp.junban.server.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.TicketEvent;
import jp.junban.server.tickets.TicketHistory;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketTransitions;
import jp.junban.server.tickets.undo.StandingEvents;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The report is made of the events and of nothing else. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class HourlyFiguresProperties {

  private final OfficeSetup office =
      OfficeFixture.anOffice().withService("A", 10).withService("B", 5).build();

  /** The moves tried with one ticket, each so many seconds after the one before. */
  record Life(String letter, int issuedAt, List<TicketMove> moves, List<Integer> pauses) {}

  @Provide
  Arbitrary<List<Life>> days() {
    Arbitrary<Life> lives =
        Combinators.combine(
                Arbitraries.of("A", "B"),
                Arbitraries.integers().between(0, 8 * 3600),
                Arbitraries.of(TicketMove.values()).list().ofSize(12),
                Arbitraries.integers().between(-3600, 3600).list().ofSize(12))
            .as(Life::new);
    return lives.list().ofMaxSize(25);
  }

  private List<TicketHistory> live(List<Life> day) {
    Instant opening = Instant.parse("2026-11-24T03:00:00Z");
    List<TicketHistory> tickets = new ArrayList<>();
    for (Life life : day) {
      Instant now = opening.plusSeconds(life.issuedAt());
      TicketHistory ticket =
          TicketHistory.issued(
              life.letter(), tickets.size() + 1, OfficeFixture.service(life.letter()), now);
      for (int i = 0; i < life.moves().size(); i++) {
        now = now.plusSeconds(life.pauses().get(i));
        TicketMove move = life.moves().get(i);
        boolean legal =
            move == TicketMove.UNDO
                ? ticket.undoable().isPresent()
                : TicketTransitions.next(ticket.ticket().status(), move).isPresent();
        if (legal) {
          boolean elsewhere = move == TicketMove.TRANSFER || move == TicketMove.NEXT_STEP;
          ticket.move(move, elsewhere ? OfficeFixture.service("B") : "counter-1", now);
        }
      }
      tickets.add(ticket);
    }
    return tickets;
  }

  private HourlyReport report(List<TicketHistory> tickets) {
    return HourlyFigures.of(
        office,
        LocalDate.of(2026, 11, 24),
        LocalDate.of(2026, 11, 25),
        tickets.stream().flatMap(t -> StandingEvents.of(t.events()).stream()).toList());
  }

  @Property
  void everyTicketIsInExactlyOneRow(@ForAll("days") List<Life> day) {
    HourlyReport report = report(live(day));
    assertEquals(day.size(), report.totals().issued());
    assertEquals(day.size(), report.rows().stream().mapToInt(r -> r.figures().issued()).sum());
  }

  @Property
  void callsAddUpToTheEventsAndWaitsAreNeverNegative(@ForAll("days") List<Life> day) {
    List<TicketHistory> tickets = live(day);
    HourlyReport report = report(tickets);
    List<Long> waits = new ArrayList<>();
    for (TicketHistory ticket : tickets) {
      Instant called = firstCallThatStood(ticket.events());
      if (called != null) {
        Duration wait = Duration.between(ticket.events().get(0).at(), called);
        waits.add(Math.max(0, wait.toSeconds()));
      }
    }
    assertEquals(waits.size(), report.totals().called());
    assertEquals(waits.size(), report.rows().stream().mapToInt(r -> r.figures().called()).sum());
    for (HourlyReport.Row row : report.rows()) {
      Long longest = row.figures().longestWaitSeconds();
      assertEquals(row.figures().called() == 0, longest == null);
      assertTrue(longest == null || longest >= 0);
    }
    assertEquals(
        waits.stream().max(Long::compare).orElse(null), report.totals().longestWaitSeconds());
  }

  /** Told by playing the day again: a move taken back gives the list of calls before it again. */
  private static @Nullable Instant firstCallThatStood(List<TicketEvent> events) {
    Map<Integer, List<Instant>> before = new HashMap<>();
    List<Instant> calls = new ArrayList<>();
    for (TicketEvent event : events) {
      before.put(event.move(), List.copyOf(calls));
      switch (event.kind()) {
        case CALL -> calls.add(event.at());
        case RETURN -> calls.remove(calls.size() - 1);
        case UNDO -> calls = new ArrayList<>(restored(before, event));
        default -> {}
      }
    }
    return calls.isEmpty() ? null : calls.get(0);
  }

  private static List<Instant> restored(Map<Integer, List<Instant>> before, TicketEvent undo) {
    return Objects.requireNonNull(before.get(Objects.requireNonNull(undo.undoes())));
  }
}
