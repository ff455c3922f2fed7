package jp.junban.server.calling.whatif;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.junban.server.calling.policy.CounterDuty;
import jp.junban.server.offices.Service;
import org.jspecify.annotations.Nullable;

/**
 * A busy day of eight hours, invented for an office that has none to show yet: its own procedures
 * and counters, visitors as {@link SampleVisits} makes them up. Always the same for the same
 * office.
 */
final class SampleDay {

  private static final Instant BEGIN = Instant.parse("2026-11-24T00:00:00Z");

  private SampleDay() {}

  /**
   * @param services of the office, all of them
   * @param duties of all its counters
   */
  static Day of(List<Service> services, List<CounterDuty> duties) {
    List<CounterDuty> working = duties.stream().filter(CounterDuty::givesAnything).toList();
    List<Integer> offered = new ArrayList<>();
    for (int service = 0; service < services.size(); service++) {
      int place = service;
      if (services.get(service).active() && working.stream().anyMatch(d -> d.gives(place))) {
        offered.add(service);
      }
    }
    List<Duration> typical = offered.stream().map(place -> services.get(place).typical()).toList();
    long seed = services.size() * 31L + working.size();
    List<Day.Visit> visits = new ArrayList<>();
    for (SampleVisits.Visit visit : SampleVisits.of(typical, working.size(), seed)) {
      visits.add(onTheDay(visit, visits.size(), offered.get(visit.procedure())));
    }
    visits.sort(Comparator.comparingLong(Day.Visit::comes));
    long begin = BEGIN.toEpochMilli();
    long end = BEGIN.plus(Duration.ofDays(1)).toEpochMilli();
    return new Day(
        visits, working.stream().map(d -> new Day.Shift(d.counter(), begin, end)).toList());
  }

  private static Day.Visit onTheDay(SampleVisits.Visit visit, int order, int service) {
    long comes = BEGIN.plus(visit.comes()).toEpochMilli();
    Duration slot = visit.slot();
    @Nullable Long booked = slot == null ? null : Long.valueOf(BEGIN.plus(slot).toEpochMilli());
    @Nullable Long priority = visit.priority() ? Long.valueOf(comes) : null;
    return new Day.Visit(order, service, comes, booked, priority, null, visit.takes().toMillis());
  }
}
