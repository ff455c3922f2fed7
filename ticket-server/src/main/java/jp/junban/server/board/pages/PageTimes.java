package jp.junban.server.board.pages;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/** How waits, times of day and dates are told to visitors. Times are those of their own offset. */
public final class PageTimes {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final Duration WORTH_COUNTING = Duration.ofMinutes(3);
  private static final int STEP = 5;
  private static final int FINE_BELOW = 10;
  private static final String WEEKDAY_READINGS = "月[げつ]火[か]水[すい]木[もく]金[きん]土[ど]日[にち]";
  private static final Set<Integer> READ_KA = Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 24);

  private PageTimes() {}

  /** The minutes shown for a wait: 0 for one under three, in steps of five from ten up. */
  static @Nullable Integer minutes(@Nullable Integer seconds) {
    if (seconds == null) {
      return null;
    }
    if (seconds < WORTH_COUNTING.toSeconds()) {
      return 0;
    }
    long minutes = Math.round(seconds / 60.0);
    return (int) (minutes < FINE_BELOW ? minutes : Math.round(minutes / (double) STEP) * STEP);
  }

  /** A time of day: {@code 14:32}. */
  public static String clock(OffsetDateTime time) {
    return CLOCK.format(time);
  }

  /** The time of day of a forecast: up to the next five minutes. */
  static String clockUp(OffsetDateTime time) {
    OffsetDateTime whole = time.truncatedTo(ChronoUnit.MINUTES);
    long started = whole.isBefore(time) ? 1 : 0;
    long over = (whole.getMinute() + started) % STEP;
    return clock(whole.plusMinutes(started + (over == 0 ? 0 : STEP - over)));
  }

  /** The end of a business day's opening: {@code 24:00}, not {@code 00:00} of the next day. */
  public static String closing(OffsetDateTime closes, LocalDate businessDay) {
    return closes.toLocalDate().isAfter(businessDay) && closes.getHour() == 0
        ? "24:" + clock(closes).substring(3)
        : clock(closes);
  }

  /** A date with its weekday, with readings in easy Japanese: {@code 11月21日(土)}. */
  static String date(Language language, LocalDate date) {
    return switch (language) {
      case EN -> DateTimeFormatter.ofPattern("E d MMM", Locale.ENGLISH).format(date);
      case KO -> dayOf(date, "월 ", "일") + weekdayIn(language, date);
      case JA_EASY -> date.getMonthValue() + "月[がつ]" + easyDay(date) + weekdayIn(language, date);
      case JA, ZH_HANS -> dayOf(date, "月", "日") + weekdayIn(language, date);
    };
  }

  /** A weekday in its short form. */
  static String weekday(Language language, DayOfWeek day) {
    if (language == Language.JA_EASY) {
      return WEEKDAY_READINGS.split("(?<=])")[day.ordinal()];
    }
    return day.getDisplayName(TextStyle.SHORT, Locale.forLanguageTag(language.htmlTag()));
  }

  private static String dayOf(LocalDate date, String month, String day) {
    return date.getMonthValue() + month + date.getDayOfMonth() + day;
  }

  private static String weekdayIn(Language language, LocalDate date) {
    return "(" + weekday(language, date.getDayOfWeek()) + ")";
  }

  private static String easyDay(LocalDate date) {
    int day = date.getDayOfMonth();
    return switch (day) {
      case 1 -> "｜1日[ついたち]";
      case 20 -> "｜20日[はつか]";
      default -> day + (READ_KA.contains(day) ? "日[か]" : "日[にち]");
    };
  }
}
