package jp.junban.server.offices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.junban.server.entrance.FormFields;
import tools.jackson.databind.JsonNode;

/** Reads and checks the hours that an administrator sends. */
final class HoursReading {

  private static final int MOST_OPENINGS = 700;
  private static final int MOST_SPECIAL_DAYS = 500;
  private static final int LONGEST = 200;

  /** Stands in for hours that were refused. */
  private static final DayHours ANY_HOURS = new DayHours(0, DayHours.MIDNIGHT);

  private final Set<String> services;
  private final Set<String> weekdaysSeen = new HashSet<>();
  private final Set<LocalDate> datesSeen = new HashSet<>();

  private HoursReading(Set<String> services) {
    this.services = services;
  }

  /**
   * @param services the ids of the office's services
   * @throws jp.junban.server.platform.Problem 400 with everything that is wrong
   */
  static HoursForm read(JsonNode body, Set<String> services) {
    HoursReading reading = new HoursReading(services);
    FormFields form = FormFields.of(body);
    List<HoursForm.Weekly> week = new ArrayList<>();
    form.list("week", MOST_OPENINGS).forEach(part -> week.add(reading.opening(part)));
    List<HoursForm.Special> days = new ArrayList<>();
    form.list("specialDays", MOST_SPECIAL_DAYS).forEach(part -> days.add(reading.day(part)));
    int revision = form.whole("revision", 0, Integer.MAX_VALUE);
    form.finish();
    return new HoursForm(week, days, revision);
  }

  private HoursForm.Weekly opening(FormFields part) {
    String serviceId = part.optionalText("serviceId", LONGEST);
    if (serviceId != null && !services.contains(serviceId)) {
      part.issue("serviceId", "このカードセンターの手続きではありません。", "This is not a procedure of this office.");
    }
    DayOfWeek weekday = part.choice("weekday", DayOfWeek.class);
    if (!weekdaysSeen.add(weekday + " " + serviceId)) {
      part.issue("weekday", "同じ曜日が二度あります。", "This weekday is there twice.");
    }
    DayHours hours = hours(part);
    return new HoursForm.Weekly(
        serviceId, weekday, DayHours.clock(hours.opens()), DayHours.clock(hours.closes()));
  }

  private HoursForm.Special day(FormFields part) {
    LocalDate date = date(part);
    if (!datesSeen.add(date)) {
      part.issue("date", "同じ日が二度あります。", "This date is there twice.");
    }
    String reason = part.optionalText("reason", LONGEST);
    if (!part.has("opens") && !part.has("closes")) {
      return new HoursForm.Special(date, null, null, reason);
    }
    DayHours hours = hours(part);
    return new HoursForm.Special(
        date, DayHours.clock(hours.opens()), DayHours.clock(hours.closes()), reason);
  }

  private static LocalDate date(FormFields part) {
    String text = part.text("date", LONGEST);
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= 2000 && date.getYear() < 2200) {
        return date;
      }
    } catch (DateTimeParseException e) {
      // said below
    }
    if (!text.isEmpty()) {
      part.issue("date", "2026-11-22 のような日付で入力してください。", "This must be a date like 2026-11-22.");
    }
    return LocalDate.EPOCH;
  }

  private static DayHours hours(FormFields part) {
    int opens = minutes(part, "opens");
    int closes = minutes(part, "closes");
    if (opens < 0 || closes < 0) {
      return ANY_HOURS;
    }
    if (opens >= closes) {
      part.issue("closes", "終わりの時刻は、始まりの時刻より後にしてください。", "Closing must be later than opening.");
      return ANY_HOURS;
    }
    return new DayHours(opens, closes);
  }

  private static int minutes(FormFields part, String field) {
    String text = part.text(field, LONGEST);
    int minutes = DayHours.minutes(text);
    if (minutes < 0 && !text.isEmpty()) {
      part.issue(
          field, "00:00 から 24:00 までの時刻で入力してください。", "This must be a time from 00:00 to 24:00.");
    }
    return minutes;
  }
}
