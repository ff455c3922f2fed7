package jp.junban.server.board;

import static jp.junban.server.tickets.TicketMove.CALL;
import static jp.junban.server.tickets.TicketMove.NO_SHOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.junban.server.ApiDocument;
import jp.junban.server.calling.Floor;
import jp.junban.server.calling.FloorFixture;
import jp.junban.server.calling.counters.Words;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Language;
import jp.junban.server.reservations.UpcomingReservation;
import jp.junban.server.terminals.TerminalKind;
import jp.junban.server.terminals.TerminalState;
import jp.junban.server.tickets.TicketHistory;
import jp.junban.server.waits.Forecast;
import jp.junban.server.waits.TypicalWaits;
import org.junit.jupiter.api.Test;

/** What is sent has exactly the fields that docs/api.md names. */
class BoardJsonTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  private final OfficeSetup office =
      OfficeFixture.anOffice()
          .withService("A", 10)
          .withCounter("1", "A")
          .withCounter("2", "A")
          .open(DayOfWeek.TUESDAY, "12:00", "20:00")
          .build();

  private final TicketHistory called =
      TicketHistory.issued("A", 1, OfficeFixture.service("A"), NOON).move(CALL, "counter-1", NOON);

  private final TicketHistory missed =
      TicketHistory.issued("A", 2, OfficeFixture.service("A"), NOON)
          .move(CALL, "counter-1", NOON)
          .move(NO_SHOW, NOON);

  private final TicketHistory severalSteps =
      TicketHistory.visit(
          "A", 3, List.of(OfficeFixture.service("A"), OfficeFixture.service("B")), NOON);

  private final Floor floor =
      FloorFixture.floorOf(office)
          .staffed("1", "佐藤")
          .paused("2", NOON.plusSeconds(60))
          .with(called, missed, severalSteps)
          .withCalls(called)
          .at(NOON);

  private static final DeskSnapshot.Around AROUND =
      new DeskSnapshot.Around(
          new Words(
              List.of(new Words.Help("1", "2", "3", "佐藤", null, NOON.atOffset(ZoneOffset.UTC))),
              List.of(new Words.Message("1", "佐藤", "昼礼", NOON.atOffset(ZoneOffset.UTC)))),
          List.of(
              new TerminalState(
                  "1",
                  TerminalKind.KIOSK,
                  "発券機 1",
                  null,
                  "READY",
                  List.of(Map.of(Language.JA, "用紙切れです", Language.EN, "No paper")),
                  true)),
          List.of(new UpcomingReservation("1", NOON, "service-A", "R-1", false, null)),
          null);

  private final Forecast forecast = TypicalWaits.forecast(floor);
  private final BoardSnapshot board =
      BoardSnapshots.of(floor, forecast, BoardSnapshot.Beside.NOTHING, 1);

  @Test
  void theBoardHasTheFieldsOfTheDocument() {
    assertEquals(ApiDocument.example("GET /offices/{office}/board"), ApiDocument.sent(board));
  }

  @Test
  void theDeskHasTheFieldsOfTheDocument() {
    Set<String> documented = new TreeSet<>(ApiDocument.example("GET /offices/{office}/desk"));
    // said in words there: what a ticket has beyond the example
    documented.addAll(Set.of("counter", "serviceNames", "endedAt"));
    assertEquals(documented, ApiDocument.sent(DeskSnapshot.of(floor, forecast, AROUND, 1)));
  }

  @Test
  void anOfficeInTheListHasTheFieldsOfTheDocument() {
    assertEquals(ApiDocument.example("GET /offices"), ApiDocument.sent(OfficeSummary.of(board)));
  }

  @Test
  void anOfficeHasTheFieldsOfTheDocument() {
    assertEquals(
        ApiDocument.example("GET /offices/{office}"),
        ApiDocument.sent(OfficeDetails.of(office, NOON)));
  }

  @Test
  void anOpeningHasTheFieldsOfTheDocument() {
    assertEquals(
        Set.of(
            "state",
            "businessDay",
            "opensAt",
            "closesAt",
            "receptionEndsAt",
            "nextOpening",
            "always"),
        ApiDocument.sent(office.calendar().at(NOON)));
  }
}
