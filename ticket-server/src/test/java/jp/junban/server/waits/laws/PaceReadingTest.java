package jp.junban.server.waits.laws;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.junban.server.waits.laws.DayObservations.Visit;
import org.junit.jupiter.api.Test;

class PaceReadingTest {

  private static final double USUAL = 600;

  private final ServiceLaw service = ServiceLaw.fromMean(USUAL * Math.exp(0.125));
  private final PaceReading reading =
      new PaceReading(new PaceLaw(0.15, 0.1, Map.of()), Map.of("A", service));

  private static List<Visit> visits(double pace, long from, int count) {
    Random random = new Random(3);
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double seconds = USUAL * Math.exp(0.5 * random.nextGaussian() + pace);
      visits.add(new Visit("A", "counter-" + i % 8, from + i * 60_000L, seconds));
    }
    return visits;
  }

  @Test
  void beforeAnythingWasSeenThePaceIsTheUsualOne() {
    assertEquals(0, reading.read(List.of(), List.of(), 1000).mean(), 0.05);
  }

  @Test
  void aSlowDayIsSeen() {
    List<Visit> visits = visits(0.3, 0, 150);
    assertEquals(0.3, reading.read(visits, List.of(), 151 * 60_000).mean(), 0.08);
  }

  @Test
  void aBreakdownIsSeenSoonerThanItsServicesEnd() {
    List<Visit> visits = visits(0, 0, 100);
    long now = 100 * 60_000 + 2_700_000;
    List<PaceReading.Ongoing> stuck = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      stuck.add(new PaceReading.Ongoing("A", "counter-" + i, 100 * 60_000));
    }
    assertTrue(reading.read(visits, stuck, now).mean() > 0.5);
    assertTrue(reading.read(visits, List.of(), now).mean() < 0.2);
  }

  @Test
  void aSlowCounterIsToldFromASlowDay() {
    List<Visit> visits = new ArrayList<>(visits(0, 0, 160));
    for (int i = 0; i < visits.size(); i++) {
      Visit visit = visits.get(i);
      if (visit.counter().equals("counter-0")) {
        visits.set(i, new Visit("A", "counter-0", visit.startedAt(), visit.seconds() * 1.5));
      }
    }
    Pace pace = reading.read(visits, List.of(), 161 * 60_000);
    double slow = requireNonNull(pace.counters().get("counter-0")).mean();
    double other = requireNonNull(pace.counters().get("counter-1")).mean();
    assertTrue(slow - other > 0.05, slow + " against " + other);
    assertTrue(pace.mean() < 0.15);
  }
}
