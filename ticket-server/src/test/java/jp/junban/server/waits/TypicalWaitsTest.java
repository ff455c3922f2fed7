package jp.junban.server.waits;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import jp.junban.server.calling.FloorFixture;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.TicketHistory;
import jp.junban.server.tickets.TicketMove;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypicalWaitsTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  private final OfficeSetup office =
      OfficeFixture.anOffice()
          .withService("A", 10)
          .withService("B", 5)
          .withCounter("1", "A")
          .withCounter("2", "A")
          .withCounter("3", "B")
          .build();

  private final FloorFixture floor = FloorFixture.floorOf(office);

  private static TicketHistory waiting(String letter, int number) {
    return TicketHistory.issued(
        letter, number, OfficeFixture.service(letter), NOON.minusSeconds(3600 - number));
  }

  /** At the counter since so many seconds. */
  private static TicketHistory served(String letter, int number, String counter, int seconds) {
    Instant since = NOON.minusSeconds(seconds);
    return waiting(letter, number)
        .move(TicketMove.CALL, counter, since)
        .move(TicketMove.START, since);
  }

  private int expected(String letter) {
    return requireNonNull(forecast().waitSeconds(OfficeFixture.service(letter)));
  }

  private Forecast forecast() {
    return TypicalWaits.forecast(floor.at(NOON));
  }

  private int waitingFor(String letter) {
    return requireNonNull(forecast().services().get(OfficeFixture.service(letter))).waiting();
  }

  @Test
  void onAnEmptyFloorNobodyWaits() {
    floor.staffed("1", "佐藤");
    assertEquals(0, expected("A"));
    assertEquals(0, waitingFor("A"));
  }

  @Test
  void aPausedCounterCallsAgainWhenItsPersonSaidSo() {
    floor.paused("1", NOON.plusSeconds(900)).with(waiting("A", 1));
    assertEquals(900, seconds(forecast().tickets().get("ticket-A001")));
  }

  @Test
  void whoIsLateFromAPauseIsExpectedNow() {
    floor.paused("1", NOON.minusSeconds(900)).with(waiting("A", 1));
    assertEquals(0, seconds(forecast().tickets().get("ticket-A001")));
  }

  @Test
  void aCounterPausedForAnOpenTimeDoesNotCountBesideOthers() {
    floor.paused("1", null).staffed("2", "鈴木").with(waiting("A", 1), waiting("A", 2));
    assertEquals(10 * 60 + 30, seconds(forecast().tickets().get("ticket-A002")));
  }

  private static long seconds(Forecast.@Nullable ForTicket ticket) {
    return requireNonNull(requireNonNull(ticket).expected()).toSeconds();
  }

  @Test
  void aBusyCounterIsFreeAfterTheRestOfAVisitAndAChangeOfVisitor() {
    floor.staffed("1", "佐藤").with(served("A", 1, "counter-1", 240));
    assertEquals(6 * 60 + 30, expected("A"));
  }

  @Test
  void aVisitThatTakesTooLongIsExpectedToTakeAQuarterMore() {
    floor.staffed("1", "佐藤").with(served("A", 1, "counter-1", 7200));
    assertEquals(150 + 30, expected("A"));
  }

  @Test
  void aVisitorOnTheWayToTheCounterCountsAsAWholeVisit() {
    floor
        .staffed("1", "佐藤")
        .with(waiting("A", 1).move(TicketMove.CALL, "counter-1", NOON.minusSeconds(20)));
    assertEquals(10 * 60 + 30, expected("A"));
  }

  @Test
  void theQueueIsSharedByTheCountersThatAreStaffed() {
    floor.with(waiting("A", 1), waiting("A", 2), waiting("A", 3)).staffed("1", "佐藤");
    assertEquals(3 * (10 * 60 + 30), expected("A"));
    floor.staffed("2", "鈴木");
    assertEquals(10 * 60 + 30, expected("A"));
  }

  @Test
  void everyWaitingTicketHasItsOwnWaitAndPlace() {
    floor.staffed("1", "佐藤").with(waiting("A", 1), waiting("A", 2), waiting("B", 1));
    Forecast forecast = forecast();
    assertEquals(new Forecast.ForTicket(0, Duration.ZERO), forecast.tickets().get("ticket-A001"));
    assertEquals(
        new Forecast.ForTicket(1, Duration.ofSeconds(630)), forecast.tickets().get("ticket-A002"));
    assertEquals(new Forecast.ForTicket(0, Duration.ZERO), forecast.tickets().get("ticket-B001"));
    assertEquals(2, waitingFor("A"));
    assertEquals(1, waitingFor("B"));
  }

  @Test
  void whenNobodyIsSeatedTheCountersThatCouldServeAreCountedWith() {
    floor.with(waiting("A", 1), waiting("A", 2));
    assertEquals(630, expected("A"));
    assertEquals(0, expected("B"));
  }

  @Test
  void withoutACounterForAServiceItsWaitIsNotKnown() {
    OfficeSetup without =
        OfficeFixture.anOffice()
            .withService("A", 10)
            .withService("C", 10)
            .withCounter("1", "A")
            .withCounterOutOfUse("2", "C")
            .build();
    Forecast forecast =
        TypicalWaits.forecast(FloorFixture.floorOf(without).with(waiting("C", 1)).at(NOON));
    assertNull(forecast.waitSeconds("service-C"));
    assertEquals(new Forecast.ForTicket(0, null), forecast.tickets().get("ticket-C001"));
    assertEquals(new Forecast.ForService(1, null), forecast.services().get("service-C"));
  }

  @Test
  void nobodyIsToldZeroWhileOthersWait() {
    // two free counters and one who waits: a newcomer could be called at once, yet is not first
    floor.staffed("1", "佐藤").staffed("2", "鈴木").with(waiting("A", 1));
    assertEquals(60, expected("A"));
  }

  @Test
  void theSameFloorGivesTheSameForecast() {
    floor
        .staffed("1", "佐藤")
        .staffed("2", "鈴木")
        .with(served("A", 1, "counter-1", 60), waiting("A", 2), waiting("B", 1), waiting("A", 3));
    assertEquals(forecast(), forecast());
  }

  @Test
  void waitsAreNotNegativeWhenTheClockWasSetBack() {
    floor.staffed("1", "佐藤").with(served("A", 1, "counter-1", -3600), waiting("A", 2));
    Forecast.ForTicket behind = requireNonNull(forecast().tickets().get("ticket-A002"));
    assertFalse(requireNonNull(behind.expected()).isNegative());
    assertTrue(expected("A") >= 60);
  }

  @Test
  void anUnknownForecastKnowsNoWait() {
    assertNull(Forecast.UNKNOWN.waitSeconds("service-A"));
    assertNull(Forecast.seconds(null));
    assertEquals(61, Forecast.seconds(Duration.ofMillis(61_999)));
  }
}
