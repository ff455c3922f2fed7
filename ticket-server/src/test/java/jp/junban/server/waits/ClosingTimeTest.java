package jp.junban.server.waits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.tickets.ReceptionGate.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An office that closes at 20:00 and may go on for half an hour; a visit takes 20 minutes. */
class ClosingTimeTest {

  private static final String A = OfficeFixture.service("A");

  private static OfficeFixture office() {
    return OfficeFixture.anOffice()
        .withService("A", 20)
        .withCounter("1", "A")
        .open(DayOfWeek.TUESDAY, "12:00", "20:00");
  }

  private static Optional<Reason> at(OfficeFixture fixture, String time, @Nullable Integer wait) {
    OfficeSetup setup = fixture.build();
    Duration expected = wait == null ? null : Duration.ofMinutes(wait);
    Forecast forecast = new Forecast(Map.of(A, new Forecast.ForService(3, expected)), Map.of());
    Instant now = Instant.parse("2026-11-24T" + time + ":00+09:00");
    return ClosingTime.closed(setup, setup.service(A).orElseThrow(), forecast, now);
  }

  @Test
  void aVisitMayEndAtTheHardStopAndNotLater() {
    assertEquals(Optional.empty(), at(office().overrun(30), "19:00", 70));
    assertEquals(Optional.of(Reason.FULL_FOR_TODAY), at(office().overrun(30), "19:00", 71));
    assertEquals(Optional.empty(), at(office().overrun(0), "19:00", 40));
    assertEquals(Optional.of(Reason.FULL_FOR_TODAY), at(office().overrun(0), "19:00", 41));
  }

  @Test
  void withoutTimeForOneVisitReceptionHasEndedForEverybody() {
    assertEquals(Optional.empty(), at(office().overrun(0), "19:40", 0));
    assertEquals(Optional.of(Reason.RECEPTION_ENDED), at(office().overrun(0), "19:41", 0));
  }

  @Test
  void anOfficeWithoutAHardStopTurnsNobodyAway() {
    assertEquals(Optional.empty(), at(office(), "19:59", 600));
  }

  @Test
  void anUnknownWaitTurnsNobodyAway() {
    assertEquals(Optional.empty(), at(office().overrun(0), "12:00", null));
  }

  @Test
  void anOfficeAroundTheClockHasNoHardStop() {
    OfficeFixture always = OfficeFixture.anOffice().withService("A", 20).alwaysOpen().overrun(0);
    assertEquals(Optional.empty(), at(always, "23:59", 600));
  }
}
