package jp.junban.server.calling.whatif;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The visitors of a busy day of eight hours, made up: as many as keep the counters busy nine tenths
 * of the time, three in ten with a reservation, one in thirty let go first. Always the same for the
 * same seed. Needs nothing but the JDK, so that a demo can use it outside of the server.
 *
 * <p>Visits take a lognormal time around the typical one with a coefficient of variation of 0.6, as
 * the sample days of card centres do.
 */
public final class SampleVisits {

  /** How long the day is. */
  public static final Duration LENGTH = Duration.ofHours(8);

  private static final long MINUTE = Duration.ofMinutes(1).toMillis();
  private static final int SLOT = 15;
  private static final double BUSY = 0.9;
  private static final double RESERVED = 0.3;
  private static final double PRIORITY = 1.0 / 30;
  private static final double SIGMA = Math.sqrt(Math.log(1 + 0.6 * 0.6));

  private final List<Duration> typical;
  private final Random random;

  private SampleVisits(List<Duration> typical, long seed) {
    this.typical = typical;
    this.random = new Random(seed);
  }

  /**
   * One visitor's errand.
   *
   * @param procedure its place in the list of procedures
   * @param comes after the beginning of the day
   * @param slot the booked time, likewise; null without a reservation
   * @param priority whether staff let the visitor go first
   * @param takes how long the counter is kept
   */
  public record Visit(
      int procedure, Duration comes, @Nullable Duration slot, boolean priority, Duration takes) {}

  /**
   * The visits in the order in which they were made up; with {@link #inOrder} in that of coming.
   *
   * @param typical how long each procedure usually takes; visitors ask for each alike
   * @param counters how many are at work
   */
  public static List<Visit> of(List<Duration> typical, int counters, long seed) {
    SampleVisits day = new SampleVisits(typical, seed);
    List<Visit> visits = new ArrayList<>();
    double work = typical.isEmpty() ? 0 : counters * LENGTH.toMillis() * BUSY;
    while (work > 0) {
      Visit visit = day.visit(day.random.nextInt(typical.size()));
      visits.add(visit);
      work -= visit.takes().toMillis();
    }
    return visits;
  }

  /** The same in the order of coming. */
  public static List<Visit> inOrder(List<Visit> visits) {
    return visits.stream().sorted(Comparator.comparing(Visit::comes)).toList();
  }

  private Visit visit(int procedure) {
    long takes = takes(typical.get(procedure));
    boolean reserved = random.nextDouble() < RESERVED;
    long comes = arrival();
    @Nullable Long slot = null;
    if (reserved) {
      slot = random.nextInt((int) LENGTH.toMinutes() / SLOT) * SLOT * MINUTE;
      comes = Math.max(0, slot + Math.round((random.nextGaussian() * 8 - 8) * MINUTE));
    }
    boolean priority = random.nextDouble() < PRIORITY;
    return new Visit(
        procedure,
        Duration.ofMillis(comes),
        slot == null ? null : Duration.ofMillis(slot),
        priority,
        Duration.ofMillis(takes));
  }

  /** More come at the beginning and around noon than in between. */
  private long arrival() {
    long length = LENGTH.toMinutes();
    double minute =
        switch (random.nextInt(4)) {
          case 0 -> Math.abs(random.nextGaussian()) * 40;
          case 1 -> 200 + random.nextGaussian() * 45;
          default -> random.nextDouble() * length;
        };
    return Math.round(Math.max(0, Math.min(length - 1, minute)) * MINUTE);
  }

  private long takes(Duration typicalTime) {
    double middle = typicalTime.toMillis() / Math.exp(SIGMA * SIGMA / 2);
    return Math.round(middle * Math.exp(random.nextGaussian() * SIGMA)) + MINUTE / 4;
  }
}
