package jp.junban.server.offices.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.offices.calendar.DayHours;
import jp.junban.server.offices.calendar.HolidayChoice;
import jp.junban.server.offices.calendar.OpeningRules.SpecialKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads and checks the opening rules that an administrator sends. What is left out is none. */
public final class HoursReading {

  private static final int MOST_OPENINGS = 700;
  private static final int MOST_SPECIAL_DAYS = 500;
  private static final int MOST_SERVICES = 100;
  private static final int MOST_MINUTES = 240;
  private static final int LONGEST = 200;

  /** Stands in for hours that were refused. */
  private static final DayHours ANY_HOURS = new DayHours(0, DayHours.MIDNIGHT);

  private final Set<String> services;
  private final Set<String> weekdaysSeen = new HashSet<>();
  private final Set<String> datesSeen = new HashSet<>();
  private final Set<DayOfWeek> openWeekdays = new HashSet<>();

  private HoursReading(Set<String> services) {
    this.services = services;
  }

  /**
   * @param services the ids of the office's services
   * @throws jp.junban.server.platform.Problem 400 with everything that is wrong
   */
  public static HoursForm read(JsonNode body, Set<String> services) {
    FormFields form = FormFields.of(body);
    HoursForm hours = new HoursReading(services).read(form);
    form.finish();
    return hours;
  }

  private HoursForm read(FormFields form) {
    List<HoursForm.Weekly> week = all(form.list("week", MOST_OPENINGS), this::opening);
    int lastReception = minutes(form, "lastReceptionMinutes");
    HoursForm hours =
        new HoursForm(
            week,
            all(form.list("specialDays", MOST_SPECIAL_DAYS), this::day),
            optional(form, "monthlyClosures", ClosureReading.MOST, ClosureReading::monthly),
            optional(form, "yearlyClosures", ClosureReading.MOST, ClosureReading::yearly),
            form.has("holidays")
                ? form.choice("holidays", HolidayChoice.class)
                : HolidayChoice.OPEN,
            lastReception,
            optional(form, "serviceLastReception", MOST_SERVICES, this::lastReception),
            form.has("overrunMinutes") ? form.whole("overrunMinutes", 0, MOST_MINUTES) : null,
            form.whole("revision", 0, Integer.MAX_VALUE));
    mustLeaveTime(form, hours);
    return hours;
  }

  private static <T> List<T> optional(
      FormFields form, String field, int most, Function<FormFields, T> read) {
    return form.has(field) ? all(form.list(field, most), read) : List.of();
  }

  private static <T> List<T> all(List<FormFields> parts, Function<FormFields, T> read) {
    List<T> values = new ArrayList<>();
    parts.forEach(part -> values.add(read.apply(part)));
    return values;
  }

  private HoursForm.Weekly opening(FormFields part) {
    String serviceId = part.optionalText("serviceId", LONGEST);
    if (serviceId != null) {
      mustBeOurs(part, serviceId);
    }
    DayOfWeek weekday = part.choice("weekday", DayOfWeek.class);
    if (!weekdaysSeen.add(weekday + " " + serviceId)) {
      part.issue("weekday", "同じ曜日が二度あります。", "This weekday is there twice.");
    }
    if (serviceId == null) {
      openWeekdays.add(weekday);
    }
    DayHours hours = hours(part);
    return new HoursForm.Weekly(
        serviceId, weekday, DayHours.clock(hours.opens()), DayHours.clock(hours.closes()));
  }

  private void mustBeOurs(FormFields part, String serviceId) {
    if (!services.contains(serviceId)) {
      part.issue("serviceId", "このカードセンターの手続きではありません。", "This is not a procedure of this office.");
    }
  }

  private HoursForm.Special day(FormFields part) {
    LocalDate date = date(part, "date");
    LocalDate until = part.has("until") ? date(part, "until") : null;
    boolean hasHours = part.has("opens") || part.has("closes");
    SpecialKind kind = hasHours ? SpecialKind.OPEN : SpecialKind.CLOSED;
    if (part.has("kind")) {
      kind = part.choice("kind", SpecialKind.class);
    }
    String reason = part.optionalText("reason", LONGEST);
    DayHours hours = hasHours ? hours(part) : null;
    checkDay(part, new HoursForm.Special(date, until, kind, null, null, reason), hours);
    return new HoursForm.Special(
        date,
        date.equals(until) ? null : until,
        kind,
        hours == null ? null : DayHours.clock(hours.opens()),
        hours == null ? null : DayHours.clock(hours.closes()),
        reason);
  }

  private void checkDay(FormFields part, HoursForm.Special day, @Nullable DayHours hours) {
    boolean opens = day.kind() == SpecialKind.OPEN;
    if (!datesSeen.add(day.date() + " " + opens)) {
      part.issue("date", "同じ日が二度あります。", "This date is there twice.");
    }
    LocalDate until = day.until();
    if (until != null && until.isBefore(day.date())) {
      part.issue("until", "終わりの日は、始まりの日より前にできません。", "The last day must not be before the first.");
    }
    if (!opens && hours != null) {
      part.issue("opens", "休む日に時刻は入れられません。", "A closed day has no hours.");
    }
    if (day.kind() == SpecialKind.MAINTENANCE && day.reason() == null) {
      part.issue("reason", "点検で休む理由を入力してください。", "Maintenance needs a reason.");
    }
    if (opens && hours == null && !isInWeek(day)) {
      part.issue(
          "opens",
          "いつもは受け付けない曜日なので、時刻を入力してください。",
          "The office is closed on this weekday, so this needs hours.");
    }
  }

  private boolean isInWeek(HoursForm.Special day) {
    LocalDate until = day.until() == null ? day.date() : day.until();
    return until.isBefore(day.date())
        || day.date()
            .datesUntil(until.plusDays(1))
            .limit(DayOfWeek.values().length)
            .allMatch(date -> openWeekdays.contains(date.getDayOfWeek()));
  }

  private HoursForm.LastReception lastReception(FormFields part) {
    String serviceId = part.text("serviceId", LONGEST);
    mustBeOurs(part, serviceId);
    if (!weekdaysSeen.add("last " + serviceId)) {
      part.issue("serviceId", "同じ手続きが二度あります。", "This procedure is there twice.");
    }
    return new HoursForm.LastReception(serviceId, part.whole("minutes", 0, MOST_MINUTES));
  }

  private static int minutes(FormFields form, String field) {
    return form.has(field) ? form.whole(field, 0, MOST_MINUTES) : 0;
  }

  /** Reception that would end before it begins is a slip, not a rule. */
  private static void mustLeaveTime(FormFields form, HoursForm hours) {
    boolean none =
        hours.week().stream()
            .filter(day -> day.serviceId() == null)
            .map(day -> FormRules.hours(day.opens(), day.closes()))
            .anyMatch(day -> day.closes() - day.opens() <= hours.lastReceptionMinutes());
    if (none) {
      form.issue(
          "lastReceptionMinutes",
          "この分数では、受け付ける時間が残らない曜日があります。",
          "This leaves no time for tickets on some weekday.");
    }
  }

  private static LocalDate date(FormFields part, String field) {
    String text = part.text(field, LONGEST);
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= 2000 && date.getYear() < 2200) {
        return date;
      }
    } catch (DateTimeParseException e) {
      // said below
    }
    if (!text.isEmpty()) {
      part.issue(field, "2026-11-22 のような日付で入力してください。", "This must be a date like 2026-11-22.");
    }
    return LocalDate.EPOCH;
  }

  private static DayHours hours(FormFields part) {
    int opens = clock(part, "opens");
    int closes = clock(part, "closes");
    if (opens < 0 || closes < 0) {
      return ANY_HOURS;
    }
    if (opens >= closes) {
      part.issue("closes", "終わりの時刻は、始まりの時刻より後にしてください。", "Closing must be later than opening.");
      return ANY_HOURS;
    }
    return new DayHours(opens, closes);
  }

  private static int clock(FormFields part, String field) {
    String text = part.text(field, LONGEST);
    int minutes = DayHours.minutes(text);
    if (minutes < 0 && !text.isEmpty()) {
      part.issue(
          field, "00:00 から 24:00 までの時刻で入力してください。", "This must be a time from 00:00 to 24:00.");
    }
    return minutes;
  }
}
