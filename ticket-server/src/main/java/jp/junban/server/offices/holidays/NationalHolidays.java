package jp.junban.server.offices.holidays;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which dates are holidays. Inside the published table the table decides; after it {@link
 * HolidayLaw} does, to the end of 2099, with forecasts of the equinoxes. Shared between threads.
 */
public final class NationalHolidays {

  /** What the table calls substitute and citizens' holidays alike. */
  private static final String UNNAMED = "休日";

  private final HolidayTable table;
  private final Map<Integer, Map<LocalDate, String>> worked = new ConcurrentHashMap<>();

  NationalHolidays(HolidayTable table) {
    this.table = table;
  }

  /** Those of the table that comes with this program. */
  public static NationalHolidays shipped() {
    return new NationalHolidays(HolidayTable.shipped());
  }

  /** The Japanese name of the holiday on a date. */
  public Optional<String> on(LocalDate date) {
    String byLaw = workedOut(date.getYear()).get(date);
    if (!table.covers(date)) {
      return Optional.ofNullable(byLaw);
    }
    return Optional.ofNullable(table.days().get(date))
        .map(name -> name.equals(UNNAMED) && byLaw != null ? byLaw : name);
  }

  /** The last day for which the holidays are published; later ones are worked out. */
  public LocalDate publishedUntil() {
    return LocalDate.of(table.lastYear(), 12, 31);
  }

  /** Whether the published table ends within a year of this day. */
  public boolean endSoonAfter(LocalDate today) {
    return !today.plusYears(1).isBefore(publishedUntil());
  }

  private Map<LocalDate, String> workedOut(int year) {
    if (year < HolidayLaw.FIRST_YEAR || year > HolidayLaw.LAST_YEAR) {
      return Map.of();
    }
    return worked.computeIfAbsent(year, HolidayLaw::holidays);
  }
}
