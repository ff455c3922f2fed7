package jp.junban.server.waits.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.junban.server.offices.calendar.CalendarDay;
import jp.junban.server.offices.calendar.DayHours;
import jp.junban.server.offices.calendar.OpeningCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How busy days to come will be: the weekday's mean wait of the last eight weeks for the service
 * most people come for, scaled by how many are booked and by which days nearby are closed.
 *
 * <p>The wait is taken to grow with a power of the number of visitors. The power is fitted to the
 * past days on logarithms, drawn towards 1 as if that had been seen before (ridge regression).
 */
public final class ComingDays {

  private static final int LEAST_DAYS = 2;
  private static final int LEAST_TICKETS = 5;
  private static final int LEAST_WAIT_SECONDS = 60;
  private static final double USUAL_POWER = 1;
  private static final double TRUST_IN_USUAL = 0.25;
  private static final double MOST_POWER = 3;
  private static final double LEAST_RATIO = 0.5;
  private static final double MOST_RATIO = 2;

  private final OpeningCalendar calendar;
  private final OfficeHistory history;
  private final @Nullable String service;
  private final Map<LocalDate, Double> waits = new HashMap<>();
  private final Map<DayOfWeek, Weekday> weekdays = new EnumMap<>(DayOfWeek.class);
  private final NearClosures closures;
  private final NearClosures.Shares crowds;
  private final double power;

  /** The means of a weekday. */
  private record Weekday(double visitors, double booked, double waitSeconds) {
    double walkIns() {
      return visitors - booked;
    }
  }

  /**
   * One day to come.
   *
   * @param day with its hours, or none
   * @param waitSeconds null when closed, and when nothing is known of its weekday
   * @param quietHour the hour whose wait is usually the shortest; null as well
   * @param booked reservations until now
   */
  public record Coming(
      CalendarDay day, @Nullable Integer waitSeconds, @Nullable Integer quietHour, int booked) {}

  public ComingDays(OpeningCalendar calendar, OfficeHistory history) {
    this.calendar = calendar;
    this.history = history;
    this.service = history.mainService().orElse(null);
    this.closures = new NearClosures(calendar);
    readWaits();
    readWeekdays();
    this.crowds = closures.learn(history.days(), walkIns());
    this.power = power();
  }

  /** So many days from this one on, in their order, closed ones too. */
  public List<Coming> from(LocalDate first, int days) {
    return calendar.days(first, first.plusDays(days - 1L)).map(this::coming).toList();
  }

  private Coming coming(CalendarDay day) {
    int booked = history.booked().getOrDefault(day.date(), 0);
    Weekday usual = weekdays.get(day.date().getDayOfWeek());
    if (day.hours() == null || usual == null) {
      return new Coming(day, null, null, booked);
    }
    double wait = usual.waitSeconds() * Math.pow(ratio(usual, day.date(), booked), power);
    return new Coming(day, (int) Math.round(wait), quietHour(day), booked);
  }

  /** Expected visitors against the usual number; without any booking yet, the usual one is. */
  private double ratio(Weekday usual, LocalDate date, int booked) {
    double expected = usual.walkIns() + crowds.more(date) + (booked == 0 ? usual.booked() : booked);
    return Math.min(MOST_RATIO, Math.max(LEAST_RATIO, expected / usual.visitors()));
  }

  private @Nullable Integer quietHour(CalendarDay day) {
    DayHours hours = day.hours();
    if (service == null || hours == null) {
      return null;
    }
    return history.usual(service, day.date().getDayOfWeek()).stream()
        .filter(each -> within(each.hour(), hours))
        .min(
            Comparator.comparingInt(OfficeHistory.UsualHour::waitSeconds)
                .thenComparingInt(OfficeHistory.UsualHour::hour))
        .map(OfficeHistory.UsualHour::hour)
        .orElse(null);
  }

  /** Whether the whole hour lies in the opening: the last minutes before closing are no advice. */
  public static boolean within(int hour, DayHours hours) {
    return hour * 60 >= hours.opens() && (hour + 1) * 60 <= hours.closes();
  }

  private void readWaits() {
    Map<LocalDate, long[]> sums = new HashMap<>();
    for (HourSum each : history.hours()) {
      if (each.serviceId().equals(service)) {
        long[] sum = sums.computeIfAbsent(each.day(), d -> new long[2]);
        sum[0] += each.called();
        sum[1] += each.waitSeconds();
      }
    }
    sums.forEach(
        (day, sum) -> {
          if (sum[0] >= LEAST_TICKETS) {
            waits.put(day, (double) sum[1] / sum[0]);
          }
        });
  }

  private void readWeekdays() {
    for (DayOfWeek weekday : DayOfWeek.values()) {
      List<DaySum> known = new ArrayList<>();
      for (DaySum day : history.days()) {
        if (day.day().getDayOfWeek() == weekday && waits.containsKey(day.day())) {
          known.add(day);
        }
      }
      if (known.size() >= LEAST_DAYS) {
        List<DaySum> plain = known.stream().filter(d -> !closures.touches(d.day())).toList();
        weekdays.put(weekday, mean(plain.size() >= LEAST_DAYS ? plain : known));
      }
    }
  }

  private Map<DayOfWeek, Double> walkIns() {
    Map<DayOfWeek, Double> walkIns = new EnumMap<>(DayOfWeek.class);
    weekdays.forEach((weekday, usual) -> walkIns.put(weekday, usual.walkIns()));
    return walkIns;
  }

  private Weekday mean(List<DaySum> known) {
    double n = known.size();
    return new Weekday(
        known.stream().mapToInt(DaySum::visitors).sum() / n,
        known.stream().mapToInt(DaySum::booked).sum() / n,
        known.stream().mapToDouble(day -> waits.getOrDefault(day.day(), 0.0)).sum() / n);
  }

  private double power() {
    double products = TRUST_IN_USUAL * USUAL_POWER;
    double squares = TRUST_IN_USUAL;
    for (DaySum day : history.days()) {
      Weekday usual = weekdays.get(day.day().getDayOfWeek());
      Double wait = waits.get(day.day());
      if (usual != null && wait != null && wait >= LEAST_WAIT_SECONDS) {
        double x = Math.log(day.visitors() / usual.visitors());
        products += x * Math.log(wait / Math.max(LEAST_WAIT_SECONDS, usual.waitSeconds()));
        squares += x * x;
      }
    }
    return Math.min(MOST_POWER, Math.max(0, products / squares));
  }
}
