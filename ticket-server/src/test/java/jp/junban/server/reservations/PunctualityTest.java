package jp.junban.server.reservations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import jp.junban.server.offices.rules.CallingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctualityTest {

  private static final Instant SLOT = Instant.parse("2026-11-24T03:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "02:54:59, EARLY",
    "02:55:00, ON_TIME",
    "03:00:00, ON_TIME",
    "03:15:00, ON_TIME",
    "03:15:01, LATE"
  })
  void theCallingRulesSayWhatIsEarlyAndLate(String time, Punctuality expected) {
    Instant arrival = Instant.parse("2026-11-24T" + time + "Z");
    assertEquals(expected, Punctuality.of(arrival, SLOT, CallingRules.STANDARD));
  }

  @Test
  void whatIsKeptForSevenDaysIsErasedAsTheSeventhBegins() {
    assertEquals(
        LocalDate.of(2026, 11, 24), ReservationEraser.lastDayToErase(LocalDate.of(2026, 12, 1), 7));
  }
}
