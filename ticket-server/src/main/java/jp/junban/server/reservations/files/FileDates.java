package jp.junban.server.reservations.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as Japanese systems write them: 2026-11-24, 2026/11/24(火), 20261124, 2026年11月24日,
 * 令和8年11月24日, R8.11.24; 10:00, 10:00:00, 10時, 10時30分, 1000, 10:00～10:30 (the beginning counts).
 */
final class FileDates {

  private static final Map<String, Integer> ERAS =
      Map.of(
          "令和", 2018, "R", 2018, "平成", 1988, "H", 1988, "昭和", 1925, "S", 1925, "大正", 1911, "T",
          1911);

  private static final String DATE =
      "(?:(?<year>\\d{4})|(?<era>令和|平成|昭和|大正|[RHST])(?<nth>\\d{1,2}|元))[-./年]"
          + "(?<month>\\d{1,2})[-./月](?<day>\\d{1,2})日?"
          + "|(?<digits>\\d{8})";
  private static final String WEEKDAY = "(?:\\([月火水木金土日](?:曜日?)?(?:・?祝)?\\))?";
  private static final String TIME =
      "(?<hour>\\d{1,2})(?::(?<minute>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?|時(?:(?<words>\\d{1,2})分)?)"
          + "|(?<short>\\d{3,4})";
  private static final String UNTIL = "(?:[~〜ー-].*)?";

  private static final Pattern DAY = Pattern.compile("(?:" + DATE + ")" + WEEKDAY);
  private static final Pattern CLOCK = Pattern.compile("(?:" + TIME + ")" + UNTIL);
  private static final Pattern BOTH =
      Pattern.compile("(?:" + DATE + ")" + WEEKDAY + "[T ]*(?:" + TIME + ")" + UNTIL);
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile("(?:(\\d{1,2})[-./月](\\d{1,2})日?|(\\d{2})(\\d{2}))");

  private FileDates() {}

  /** Date and time in one text. */
  static Optional<LocalDateTime> slot(String text) {
    Matcher both = BOTH.matcher(Folded.width(text));
    if (!both.matches()) {
      return Optional.empty();
    }
    return date(both).flatMap(date -> time(both).map(date::atTime));
  }

  static Optional<LocalDate> day(String text) {
    Matcher day = DAY.matcher(Folded.withoutSpaces(Folded.width(text)));
    return day.matches() ? date(day) : Optional.empty();
  }

  static Optional<LocalTime> time(String text) {
    Matcher clock = CLOCK.matcher(Folded.withoutSpaces(Folded.width(text)));
    return clock.matches() ? time(clock) : Optional.empty();
  }

  /** A day of birth, with or without its year. */
  static Optional<MonthDay> birth(String text) {
    String plain = Folded.withoutSpaces(Folded.width(text));
    Matcher typed = MONTH_AND_DAY.matcher(plain);
    if (!typed.matches()) {
      return day(text).map(MonthDay::from);
    }
    int group = typed.group(1) == null ? 3 : 1;
    try {
      return Optional.of(
          MonthDay.of(
              Integer.parseInt(typed.group(group)), Integer.parseInt(typed.group(group + 1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(Matcher found) {
    try {
      String digits = found.group("digits");
      if (digits != null) {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6))));
      }
      return Optional.of(
          LocalDate.of(
              year(found),
              Integer.parseInt(found.group("month")),
              Integer.parseInt(found.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(Matcher found) {
    String era = found.group("era");
    if (era == null) {
      return Integer.parseInt(found.group("year"));
    }
    String nth = found.group("nth");
    return ERAS.getOrDefault(era, 0) + (nth.equals("元") ? 1 : Integer.parseInt(nth));
  }

  private static Optional<LocalTime> time(Matcher found) {
    try {
      String digits = found.group("short");
      if (digits != null) {
        int split = digits.length() - 2;
        return Optional.of(
            LocalTime.of(
                Integer.parseInt(digits.substring(0, split)),
                Integer.parseInt(digits.substring(split))));
      }
      return Optional.of(
          LocalTime.of(
              Integer.parseInt(found.group("hour")),
              number(found.group("minute")) + number(found.group("words"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
