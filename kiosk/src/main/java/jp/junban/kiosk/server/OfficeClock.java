package jp.junban.kiosk.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The time as the server has it, reckoned from our own clock since the server told it last. Where
 * the two agree, and before the server told it in this run, our own.
 */
public final class OfficeClock extends Clock {
  /** Clocks that are less apart agree. */
  private static final Duration AGREE = Duration.ofSeconds(30);

  /** An answer is on its way for a moment; what differs less changes nothing. */
  private static final Duration ON_THE_WAY = Duration.ofSeconds(1);

  private final Clock own;
  private volatile @Nullable Course course;

  public OfficeClock(Clock own) {
    this.own = own;
  }

  /**
   * How the server's clock runs beside ours.
   *
   * @param here our own time when the server told its time
   * @param there what the server told
   * @param speed how many times as fast its clock goes: 1 but in a demo
   */
  public record Course(Instant here, Instant there, int speed) {
    private Instant at(Instant now) {
      return there.plus(Duration.between(here, now).multipliedBy(speed));
    }
  }

  /** Null while our own clock is right. */
  public @Nullable Course course() {
    return course;
  }

  @Override
  public Instant instant() {
    Course present = course;
    Instant now = own.instant();
    return present == null ? now : present.at(now);
  }

  @Override
  public ZoneId getZone() {
    return own.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    OfficeClock other = new OfficeClock(own.withZone(zone));
    other.course = course;
    return other;
  }

  /**
   * @param speed at least 1
   */
  void told(Instant there, int speed) {
    Instant here = own.instant();
    if (speed == 1 && apart(here, there).compareTo(AGREE) <= 0) {
      course = null;
      return;
    }
    Course present = course;
    Duration noticed = ON_THE_WAY.multipliedBy(speed);
    if (present == null
        || present.speed() != speed
        || apart(present.at(here), there).compareTo(noticed) > 0) {
      course = new Course(here, there, speed);
    }
  }

  private static Duration apart(Instant one, Instant other) {
    return Duration.between(one, other).abs();
  }
}
