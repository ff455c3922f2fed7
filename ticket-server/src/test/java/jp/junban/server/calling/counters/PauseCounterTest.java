package jp.junban.server.calling.counters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.ProblemFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PauseCounterTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

  private static PauseCounter until(String time) {
    return new PauseCounter(PauseReason.LUNCH, null, OffsetDateTime.parse(time));
  }

  @Test
  void aPauseMayBeOpenOrUntilLaterToday() {
    PauseCounter open = Json.mapper().readValue("{\"reason\":\"BREAK\"}", PauseCounter.class);
    assertEquals(PauseReason.BREAK, open.mustBeReadable(NOON));
    assertNull(open.back());
    PauseCounter lunch = until("2026-11-24T13:00:00+09:00");
    assertEquals(PauseReason.LUNCH, lunch.mustBeReadable(NOON));
    assertEquals(NOON.plusSeconds(3600), lunch.back());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24T12:00:00+09:00",
        "2026-11-24T11:59:59+09:00",
        "2026-11-25T00:00:01+09:00"
      })
  void theReturnIsInTheFutureAndAtMostTwelveHoursAway(String time) {
    Problem refusal = assertThrows(Problem.class, () -> until(time).mustBeReadable(NOON));
    assertEquals(List.of("returnsAt"), ProblemFields.of(refusal));
  }

  @Test
  void aPauseNeedsAReason() {
    PauseCounter wish = new PauseCounter(null, "長".repeat(201), null);
    Problem refusal = assertThrows(Problem.class, () -> wish.mustBeReadable(NOON));
    assertEquals(List.of("reason", "note"), ProblemFields.of(refusal));
  }

  @Test
  void whoSitsDownIsThere() {
    CounterStaffing seat = StaffingFixture.paused("counter-1", NOON);
    assertTrue(seat.paused());
    seat.seat("staff-2", "鈴木", NOON);
    assertFalse(seat.paused());
    assertNull(seat.returnsAt());
  }

  @Test
  void aPauseSaidAgainCorrectsTheReturnAndKeepsItsBeginning() {
    CounterStaffing seat = StaffingFixture.paused("counter-1", NOON);
    seat.pause(PauseReason.MEETING, "会議室", NOON.plusSeconds(60), NOON);
    assertEquals(Instant.EPOCH, seat.pausedAt());
    assertEquals(NOON.plusSeconds(60), seat.returnsAt());
  }
}
