package jp.junban.server.offices.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.junban.server.offices.holidays.NationalHolidays;
import org.jspecify.annotations.Nullable;

/**
 * When an office and its services are open. A service without hours of its own has the office's;
 * all other rules count for all of them.
 *
 * <p>Pure: the moment is always an argument.
 */
public final class OpeningCalendar {

  private static final int DAYS_AHEAD = 366;
  private static final String OFFICE = "";

  private final ZoneId zone;
  private final OpeningRules.Reception reception;
  private final DayRules days;

  public OpeningCalendar(ZoneId zone, OpeningRules rules, NationalHolidays holidays) {
    this.zone = zone;
    this.reception = rules.reception();
    this.days = new DayRules(rules, holidays);
  }

  /** The office's opening. */
  public Opening at(Instant now) {
    return at(OFFICE, now);
  }

  /** The opening of one of the office's services. */
  public Opening at(String serviceId, Instant now) {
    LocalDate today = dayOf(now);
    DayHours hours = hoursOn(serviceId, today);
    if (hours == null) {
      return new Opening(
          OpeningState.CLOSED_TODAY, today, null, null, null, next(serviceId, today), false);
    }
    Instant opens = hours.opensOn(today, zone);
    Instant closes = hours.closesOn(today, zone);
    Instant receptionEnds = receptionEnds(serviceId, today, hours);
    OpeningState state = state(now, opens, receptionEnds, closes);
    return new Opening(
        state,
        today,
        local(opens),
        local(closes),
        local(receptionEnds),
        switch (state) {
          case OPEN -> null;
          case NOT_YET_OPEN -> local(opens);
          default -> next(serviceId, today);
        },
        hours.allDay() && always(serviceId));
  }

  private static OpeningState state(
      Instant now, Instant opens, Instant receptionEnds, Instant closes) {
    if (now.isBefore(opens)) {
      return OpeningState.NOT_YET_OPEN;
    }
    if (now.isBefore(receptionEnds)) {
      return OpeningState.OPEN;
    }
    return now.isBefore(closes) ? OpeningState.RECEPTION_ENDED : OpeningState.ENDED;
  }

  private Instant receptionEnds(String serviceId, LocalDate today, DayHours hours) {
    int minutes = goesOn(serviceId, today, hours) ? 0 : reception.minutesBefore(serviceId);
    return hours.at(Math.max(hours.opens(), hours.closes() - minutes), today, zone);
  }

  /** Whether it does not really close at midnight, as tomorrow begins where today ends. */
  private boolean goesOn(String serviceId, LocalDate today, DayHours hours) {
    DayHours tomorrow = hoursOn(serviceId, today.plusDays(1));
    return hours.closes() == DayHours.MIDNIGHT && tomorrow != null && tomorrow.opens() == 0;
  }

  /**
   * When the last visit of the day has to be over; empty when the office does not mind, and on a
   * day that is closed or goes on after midnight.
   */
  public Optional<Instant> hardStop(String serviceId, Instant now) {
    LocalDate today = dayOf(now);
    DayHours hours = hoursOn(serviceId, today);
    Integer overrun = reception.overrunMinutes();
    if (overrun == null || hours == null || goesOn(serviceId, today, hours)) {
      return Optional.empty();
    }
    return Optional.of(hours.closesOn(today, zone).plusSeconds(overrun * 60L));
  }

  /** When a service opens on a later day than today; null when it does not within a year. */
  public @Nullable OffsetDateTime opensAfterToday(String serviceId, Instant now) {
    return next(serviceId, dayOf(now));
  }

  /** The hours on a date; null when closed. */
  private @Nullable DayHours hoursOn(String serviceId, LocalDate date) {
    return days.on(serviceId, date).hours();
  }

  /** A date as the office's rules decide it. */
  public CalendarDay day(LocalDate date) {
    return days.on(OFFICE, date);
  }

  /** A date as the rules decide it for one of the office's services. */
  public CalendarDay day(String serviceId, LocalDate date) {
    return days.on(serviceId, date);
  }

  /** The office's days from one date to another, both included. */
  public Stream<CalendarDay> days(LocalDate from, LocalDate until) {
    return from.datesUntil(until.plusDays(1)).map(this::day);
  }

  /** The office's week. */
  public Map<DayOfWeek, DayHours> week() {
    return Map.copyOf(days.weekOf(OFFICE));
  }

  /** The date at the office. */
  public LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  public ZoneId zone() {
    return zone;
  }

  private boolean always(String serviceId) {
    Map<DayOfWeek, DayHours> week = days.weekOf(serviceId);
    return week.size() == DayOfWeek.values().length
        && week.values().stream().allMatch(DayHours::allDay);
  }

  private @Nullable OffsetDateTime next(String serviceId, LocalDate today) {
    for (int ahead = 1; ahead <= DAYS_AHEAD; ahead++) {
      LocalDate date = today.plusDays(ahead);
      DayHours hours = hoursOn(serviceId, date);
      if (hours != null) {
        return local(hours.opensOn(date, zone));
      }
    }
    return null;
  }

  private OffsetDateTime local(Instant instant) {
    return instant.atZone(zone).toOffsetDateTime();
  }
}
