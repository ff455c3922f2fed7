package jp.junban.server.calling.whatif;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import jp.junban.server.calling.policy.CounterDuty;
import jp.junban.server.offices.Service;
import org.jspecify.annotations.Nullable;

/**
 * A busy day of eight hours, invented for an office that has none to show yet: its own procedures
 * and counters, as many visitors as keep the counters busy nine tenths of the time, three in ten
 * with a reservation, one in thirty let go first. Always the same for the same office.
 *
 * <p>Visits take a lognormal time around the typical one with a coefficient of variation of 0.6, as
 * the sample days of card centres do.
 */
final class SampleDay {

  private static final long BEGIN = Instant.parse("2026-11-24T00:00:00Z").toEpochMilli();
  private static final long MINUTE = Duration.ofMinutes(1).toMillis();
  private static final int LENGTH = 480;
  private static final int SLOT = 15;
  private static final double BUSY = 0.9;
  private static final double RESERVED = 0.3;
  private static final double PRIORITY = 1.0 / 30;
  private static final double SIGMA = Math.sqrt(Math.log(1 + 0.6 * 0.6));

  private final List<Service> services;
  private final Random random;
  private final List<Day.Visit> visits = new ArrayList<>();

  private SampleDay(List<Service> services, long seed) {
    this.services = services;
    this.random = new Random(seed);
  }

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
    SampleDay day = new SampleDay(services, services.size() * 31L + working.size());
    if (!offered.isEmpty()) {
      day.fill(offered, working.size());
    }
    day.visits.sort(Comparator.comparingLong(Day.Visit::comes));
    return new Day(
        day.visits,
        working.stream()
            .map(d -> new Day.Shift(d.counter(), BEGIN, BEGIN + 24 * 60 * MINUTE))
            .toList());
  }

  private void fill(List<Integer> offered, int counters) {
    double work = counters * LENGTH * MINUTE * BUSY;
    while (work > 0) {
      Day.Visit visit = visit(offered.get(random.nextInt(offered.size())));
      visits.add(visit);
      work -= visit.takes();
    }
  }

  private Day.Visit visit(int service) {
    long takes = takes(services.get(service));
    boolean reserved = random.nextDouble() < RESERVED;
    long comes = BEGIN + arrival();
    @Nullable Long slot = null;
    if (reserved) {
      slot = BEGIN + random.nextInt(LENGTH / SLOT) * SLOT * MINUTE;
      comes = Math.max(BEGIN, slot + Math.round((random.nextGaussian() * 8 - 8) * MINUTE));
    }
    @Nullable Long priority = random.nextDouble() < PRIORITY ? Long.valueOf(comes) : null;
    return new Day.Visit(visits.size(), service, comes, slot, priority, null, takes);
  }

  /** More come at the beginning and around noon than in between. */
  private long arrival() {
    double minute =
        switch (random.nextInt(4)) {
          case 0 -> Math.abs(random.nextGaussian()) * 40;
          case 1 -> 200 + random.nextGaussian() * 45;
          default -> random.nextDouble() * LENGTH;
        };
    return Math.round(Math.max(0, Math.min(LENGTH - 1, minute)) * MINUTE);
  }

  private long takes(Service service) {
    double middle = service.typical().toMillis() / Math.exp(SIGMA * SIGMA / 2);
    return Math.round(middle * Math.exp(random.nextGaussian() * SIGMA)) + MINUTE / 4;
  }
}
