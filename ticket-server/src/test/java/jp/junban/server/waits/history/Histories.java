package jp.junban.server.waits.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pasts of invented offices, up to Saturday 2026-11-21. */
public final class Histories {

  /** Minutes by the hours from 10 on. */
  private static final List<Integer> SATURDAY = List.of(8, 14, 20, 26, 30, 22, 18, 12);

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private Histories() {}

  /**
   * Eight weeks in which 10 came in each hour of a Saturday and a Sunday, always with the same
   * waits; announced waits were off by 4 minutes.
   */
  public static OfficeHistory eightWeeks(String serviceId) {
    List<DaySum> days = new ArrayList<>();
    List<HourSum> hours = new ArrayList<>();
    for (LocalDate day = TODAY.minusDays(56); day.isBefore(TODAY); day = day.plusDays(1)) {
      if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        days.add(new DaySum(day, 80, 20));
        for (int i = 0; i < SATURDAY.size(); i++) {
          long waits = 10L * 60 * SATURDAY.get(i);
          hours.add(new HourSum(day, serviceId, 10 + i, 10, waits, 10, 10 * 240));
        }
      }
    }
    return new OfficeHistory(days, hours, Map.of());
  }
}
