package jp.junban.server.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that goes many times as fast as the real time, for a demo. Never goes back; ticks in
 * milliseconds.
 *
 * <p>What visitors and offices do is timed by it as by any other clock. What people at a screen and
 * machines live through (a session, a silent line) takes as long as ever in the real time; such a
 * duration is {@link #lived}.
 */
public final class DemoClock extends Clock {

  private final Clock real;
  private final Instant realStart;
  private final Instant start;
  private final int speed;
  private final ZoneId zone;
  private final AtomicLong latest;

  /**
   * @param start what it shows at first
   * @param speed at least 1
   */
  public DemoClock(Clock real, Instant start, int speed) {
    this(real, real.instant(), start, speed, real.getZone(), new AtomicLong(start.toEpochMilli()));
  }

  private DemoClock(
      Clock real, Instant realStart, Instant start, int speed, ZoneId zone, AtomicLong latest) {
    this.real = real;
    this.realStart = realStart;
    this.start = start;
    this.speed = speed;
    this.zone = zone;
    this.latest = latest;
  }

  /** How much of this clock's time passes while so much of the real time does. */
  public static Duration lived(Duration real, Clock clock) {
    return clock instanceof DemoClock demo ? real.multipliedBy(demo.speed) : real;
  }

  @Override
  public Instant instant() {
    Duration passed = Duration.between(realStart, real.instant()).multipliedBy(speed);
    long now = start.plus(passed).toEpochMilli();
    return Instant.ofEpochMilli(latest.accumulateAndGet(now, Math::max));
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new DemoClock(real, realStart, start, speed, other, latest);
  }
}
