package jp.junban.server.offices;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When an office and its services are open. A service without hours of its own has the office's; a
 * special day counts for all of them.
 *
 * <p>Pure: the moment is always an argument.
 */
public final class OpeningCalendar {

  private static final int DAYS_AHEAD = 366;
  private static final String OFFICE = "";

  private final ZoneId zone;
  private final Map<String, Map<DayOfWeek, DayHours>> week = new HashMap<>();
  private final Map<LocalDate, SpecialDay> special = new HashMap<>();

  OpeningCalendar(ZoneId zone, List<WeeklyHours> weekly, List<SpecialDay> specialDays) {
    this.zone = zone;
    week.put(OFFICE, new EnumMap<>(DayOfWeek.class));
    for (WeeklyHours hours : weekly) {
      String serviceId = hours.serviceId();
      week.computeIfAbsent(
              serviceId == null ? OFFICE : serviceId, id -> new EnumMap<>(DayOfWeek.class))
          .put(DayOfWeek.of(hours.weekday()), hours.hours());
    }
    specialDays.forEach(day -> special.put(day.date(), day));
  }

  /** The office's opening. */
  public Opening at(Instant now) {
    return at(OFFICE, now);
  }

  /** The opening of one of the office's services. */
  public Opening at(String serviceId, Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    DayHours hours = hoursOn(serviceId, today);
    if (hours == null) {
      return new Opening(
          OpeningState.CLOSED_TODAY, today, null, null, next(serviceId, today), false);
    }
    Instant opens = hours.opensOn(today, zone);
    Instant closes = hours.closesOn(today, zone);
    OpeningState state =
        now.isBefore(opens)
            ? OpeningState.NOT_YET_OPEN
            : now.isBefore(closes) ? OpeningState.OPEN : OpeningState.ENDED;
    return new Opening(
        state,
        today,
        local(opens),
        local(closes),
        switch (state) {
          case OPEN -> null;
          case NOT_YET_OPEN -> local(opens);
          default -> next(serviceId, today);
        },
        always(serviceId));
  }

  /** The hours on a date; null when closed. */
  public @Nullable DayHours hoursOn(String serviceId, LocalDate date) {
    SpecialDay day = special.get(date);
    return day != null ? day.hours() : weekOf(serviceId).get(date.getDayOfWeek());
  }

  /** The office's week. */
  public Map<DayOfWeek, DayHours> week() {
    return Map.copyOf(weekOf(OFFICE));
  }

  private boolean always(String serviceId) {
    return weekOf(serviceId).values().stream()
            .filter(hours -> hours.opens() == 0 && hours.closes() == DayHours.MIDNIGHT)
            .count()
        == DayOfWeek.values().length;
  }

  private Map<DayOfWeek, DayHours> weekOf(String serviceId) {
    Map<DayOfWeek, DayHours> own = week.get(serviceId);
    return own != null ? own : week.getOrDefault(OFFICE, Map.of());
  }

  private java.time.@Nullable OffsetDateTime next(String serviceId, LocalDate today) {
    for (int days = 1; days <= DAYS_AHEAD; days++) {
      LocalDate date = today.plusDays(days);
      DayHours hours = hoursOn(serviceId, date);
      if (hours != null) {
        return local(hours.opensOn(date, zone));
      }
    }
    return null;
  }

  private java.time.OffsetDateTime local(Instant instant) {
    return instant.atZone(zone).toOffsetDateTime();
  }
}
