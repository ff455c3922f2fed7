package jp.junban.server.offices.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.junban.server.offices.calendar.OpeningRules.Special;
import jp.junban.server.offices.calendar.OpeningRules.SpecialKind;
import jp.junban.server.offices.holidays.NationalHolidays;
import org.jspecify.annotations.Nullable;

/** Decides dates, in the order that {@link DayRule} publishes. */
final class DayRules {

  private final OpeningRules rules;
  private final NationalHolidays holidays;

  DayRules(OpeningRules rules, NationalHolidays holidays) {
    this.rules = rules;
    this.holidays = holidays;
  }

  CalendarDay on(String serviceId, LocalDate date) {
    String holiday = holidays.on(date).orElse(null);
    Optional<Special> open = special(date, kind -> kind == SpecialKind.OPEN);
    if (open.isPresent()) {
      return opened(serviceId, date, open.get(), holiday);
    }
    Optional<Special> closed = special(date, kind -> kind != SpecialKind.OPEN);
    if (closed.isPresent()) {
      DayRule rule =
          closed.get().kind() == SpecialKind.MAINTENANCE ? DayRule.MAINTENANCE : DayRule.CLOSED_DAY;
      return new CalendarDay(date, null, rule, closed.get().reason(), holiday);
    }
    return regular(serviceId, date, holiday);
  }

  /** Where two overlap, the one that begins later was made for less. */
  private Optional<Special> special(LocalDate date, Predicate<SpecialKind> kind) {
    return rules.specialDays().stream()
        .filter(day -> kind.test(day.kind()) && day.covers(date))
        .max(Comparator.comparing(Special::from));
  }

  private CalendarDay opened(
      String serviceId, LocalDate date, Special day, @Nullable String holiday) {
    DayHours hours = day.hours() == null ? weekly(serviceId, date) : day.hours();
    return hours == null
        ? new CalendarDay(date, null, DayRule.WEEK, null, holiday)
        : new CalendarDay(date, hours, DayRule.EXTRA_OPEN_DAY, day.reason(), holiday);
  }

  private CalendarDay regular(String serviceId, LocalDate date, @Nullable String holiday) {
    for (OpeningRules.Yearly closure : rules.yearlyClosures()) {
      if (closure.covers(date)) {
        return new CalendarDay(date, null, DayRule.YEARLY_CLOSURE, closure.reason(), holiday);
      }
    }
    for (OpeningRules.Monthly closure : rules.monthlyClosures()) {
      if (closure.covers(date)) {
        return new CalendarDay(date, null, DayRule.MONTHLY_CLOSURE, closure.reason(), holiday);
      }
    }
    if (holiday != null && rules.holidays().closes(date.getDayOfWeek())) {
      return new CalendarDay(date, null, DayRule.HOLIDAY, holiday, holiday);
    }
    return new CalendarDay(date, weekly(serviceId, date), DayRule.WEEK, null, holiday);
  }

  private @Nullable DayHours weekly(String serviceId, LocalDate date) {
    return weekOf(serviceId).get(date.getDayOfWeek());
  }

  Map<DayOfWeek, DayHours> weekOf(String serviceId) {
    return rules.serviceWeeks().getOrDefault(serviceId, rules.week());
  }
}
