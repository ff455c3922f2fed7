package jp.junban.server.waits.laws;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import jp.junban.server.waits.laws.DayObservations.Ending;
import jp.junban.server.waits.laws.FloorEvent.Kind;
import org.junit.jupiter.api.Test;

class FloorTrackerTest {

  private final FloorTracker day = new FloorTracker(Set.of("PH"));

  private void happens(int seconds, Kind kind, String ticket, int leg, String service, String at) {
    day.accept(new FloorEvent(seconds * 1000L, kind, ticket, leg, service, false, at, null));
  }

  private List<DayObservations.Visit> visits() {
    return day.observations().visits();
  }

  @Test
  void aServiceIsMeasuredFromItsStart() {
    happens(0, Kind.COUNTER_OPEN, "", 1, "", "1");
    happens(10, Kind.ISSUE, "7", 1, "A", "");
    happens(20, Kind.CALL, "7", 1, "A", "1");
    happens(50, Kind.START, "7", 1, "A", "1");
    happens(650, Kind.FINISH, "7", 1, "A", "1");
    assertEquals(600, visits().get(0).seconds(), 1e-9);
    assertEquals(30, day.observations().walks().get(0), 1e-9);
    assertEquals(Ending.CAME, day.observations().waits().get(0).ending());
    assertTrue(day.waiting().isEmpty());
  }

  @Test
  void aForgottenStartTeachesNothing() {
    happens(0, Kind.ISSUE, "7", 1, "A", "");
    happens(20, Kind.CALL, "7", 1, "A", "1");
    happens(650, Kind.FINISH, "7", 1, "A", "1");
    assertTrue(visits().isEmpty());
    assertEquals(CounterTrack.Status.FREE, day.counters().iterator().next().status());
  }

  @Test
  void aForgottenFinishIsMadeUpForByTheNextCall() {
    happens(0, Kind.ISSUE, "7", 1, "A", "");
    happens(0, Kind.ISSUE, "8", 1, "A", "");
    happens(20, Kind.CALL, "7", 1, "A", "1");
    happens(30, Kind.START, "7", 1, "A", "1");
    happens(650, Kind.CALL, "8", 1, "A", "1");
    assertTrue(visits().isEmpty());
    assertEquals("8", requireNonNull(day.counters().iterator().next().ticket()).ticket());
  }

  @Test
  void unknownTicketsCountersAndRepeatedEventsDoNoHarm() {
    happens(0, Kind.FINISH, "99", 1, "A", "5");
    happens(1, Kind.CALL, "98", 1, "A", "6");
    happens(2, Kind.NO_SHOW, "97", 1, "A", "7");
    happens(3, Kind.CANCEL, "96", 1, "A", "");
    happens(4, Kind.TRANSFER, "95", 2, "A", "");
    happens(5, Kind.ISSUE, "1", 1, "A", "");
    happens(5, Kind.ISSUE, "1", 1, "A", "");
    assertEquals(2, day.waiting().size());
  }

  @Test
  void whoHadAPhotographTakenKeepsThePlace() {
    happens(0, Kind.ISSUE, "7", 1, "PH", "");
    happens(20, Kind.CALL, "7", 1, "PH", "B");
    happens(30, Kind.START, "7", 1, "PH", "B");
    happens(330, Kind.FINISH, "7", 1, "PH", "B");
    happens(360, Kind.TRANSFER, "7", 2, "A", "");
    assertEquals(0, day.waiting().iterator().next().queuedAt());
    assertEquals(360_000, day.waiting().iterator().next().enteredAt());
  }
}
