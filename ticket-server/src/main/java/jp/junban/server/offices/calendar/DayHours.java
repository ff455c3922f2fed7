package jp.junban.server.offices.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One opening on one day, in the office's wall-clock time.
 *
 * @param opens minutes since midnight, the first at which tickets are issued
 * @param closes minutes since midnight (1440 = 24:00), the first at which they are not
 */
public record DayHours(int opens, int closes) {

  /** Minutes in a day. */
  public static final int MIDNIGHT = 24 * 60;

  private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)");

  /**
   * @throws IllegalArgumentException unless 0 &lt;= opens &lt; closes &lt;= 1440
   */
  public DayHours {
    if (opens < 0 || opens >= closes || closes > MIDNIGHT) {
      throw new IllegalArgumentException("hours from " + opens + " to " + closes);
    }
  }

  /** Minutes of a clock time like 09:30 or 24:00; -1 for anything else. */
  public static int minutes(String clock) {
    Matcher matcher = CLOCK.matcher(clock);
    if (!matcher.matches()) {
      return -1;
    }
    int minutes = Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2));
    return minutes <= MIDNIGHT ? minutes : -1;
  }

  /** A clock time like 09:30 or 24:00. */
  public static String clock(int minutes) {
    return String.format("%02d:%02d", minutes / 60, minutes % 60);
  }

  /** The opening as a clock time. */
  public String opensAt() {
    return clock(opens);
  }

  /** The closing as a clock time, up to 24:00. */
  public String closesAt() {
    return clock(closes);
  }

  /** Whether it lasts from midnight to midnight. */
  public boolean allDay() {
    return opens == 0 && closes == MIDNIGHT;
  }

  /** The instant of the opening on a date. */
  public Instant opensOn(LocalDate date, ZoneId zone) {
    return at(opens, date, zone);
  }

  /** The instant of the closing on a date. */
  public Instant closesOn(LocalDate date, ZoneId zone) {
    return at(closes, date, zone);
  }

  Instant at(int minutes, LocalDate date, ZoneId zone) {
    return date.atStartOfDay().plusMinutes(minutes).atZone(zone).toInstant();
  }
}
