package jp.junban.server.offices.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;

/**
 * Works holidays out from the Act on National Holidays (国民の祝日に関する法律, Act No. 178 of 1948) as it
 * stands since 2022; earlier years had other days.
 *
 * <p>The two equinox days are those of the approximation in 新こよみ便利帳 (暦計算研究会, 1991), good from 1980
 * to 2099. They are forecasts: the day itself is fixed by the official gazette in February of the
 * year before.
 */
final class HolidayLaw {

  static final int FIRST_YEAR = 2022;
  static final int LAST_YEAR = 2099;

  static final String SUBSTITUTE = "振替休日";
  static final String BETWEEN = "国民の休日";

  private static final int FORMULA_BEGINS = 1980;
  private static final double DAYS_OVER_A_YEAR = 0.242194;
  private static final double SPRING = 20.8431;
  private static final double AUTUMN = 23.2488;

  private HolidayLaw() {}

  /** The holidays of a year with their names; none for a year that is not covered. */
  static Map<LocalDate, String> holidays(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Map.of();
    }
    Map<LocalDate, String> named = named(year);
    Map<LocalDate, String> all = new TreeMap<>(named);
    named.keySet().forEach(day -> addBetween(all, named, day.plusDays(1)));
    named.keySet().stream()
        .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
        .forEach(day -> all.put(nextFree(named, day), SUBSTITUTE));
    return all;
  }

  /** Article 2. */
  private static Map<LocalDate, String> named(int year) {
    Map<LocalDate, String> days = new TreeMap<>();
    days.put(LocalDate.of(year, 1, 1), "元日");
    days.put(monday(year, Month.JANUARY, 2), "成人の日");
    days.put(LocalDate.of(year, 2, 11), "建国記念の日");
    days.put(LocalDate.of(year, 2, 23), "天皇誕生日");
    days.put(LocalDate.of(year, 3, equinox(year, SPRING)), "春分の日");
    days.put(LocalDate.of(year, 4, 29), "昭和の日");
    days.put(LocalDate.of(year, 5, 3), "憲法記念日");
    days.put(LocalDate.of(year, 5, 4), "みどりの日");
    days.put(LocalDate.of(year, 5, 5), "こどもの日");
    days.put(monday(year, Month.JULY, 3), "海の日");
    days.put(LocalDate.of(year, 8, 11), "山の日");
    days.put(monday(year, Month.SEPTEMBER, 3), "敬老の日");
    days.put(LocalDate.of(year, 9, equinox(year, AUTUMN)), "秋分の日");
    days.put(monday(year, Month.OCTOBER, 2), "スポーツの日");
    days.put(LocalDate.of(year, 11, 3), "文化の日");
    days.put(LocalDate.of(year, 11, 23), "勤労感謝の日");
    return days;
  }

  private static LocalDate monday(int year, Month month, int nth) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
  }

  private static int equinox(int year, double inTheFirstYear) {
    int years = year - FORMULA_BEGINS;
    return (int) (inTheFirstYear + DAYS_OVER_A_YEAR * years - years / 4);
  }

  /** Article 3 (3): a day between two named ones. */
  private static void addBetween(
      Map<LocalDate, String> all, Map<LocalDate, String> named, LocalDate day) {
    if (!named.containsKey(day) && named.containsKey(day.plusDays(1))) {
      all.put(day, BETWEEN);
    }
  }

  /** Article 3 (2): for a named day on a Sunday, the nearest day after it that is none. */
  private static LocalDate nextFree(Map<LocalDate, String> named, LocalDate sunday) {
    LocalDate day = sunday.plusDays(1);
    while (named.containsKey(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
