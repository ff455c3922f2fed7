package jp.junban.server.offices.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date as the rules decide it.
 *
 * @param hours null when closed all day
 * @param rule the one that decided
 * @param reason why, in the words of whoever made the rule or the holiday's name; null for the week
 *     and where nobody gave one
 * @param holiday the Japanese name of the national holiday on this date, open or closed
 */
public record CalendarDay(
    LocalDate date,
    @Nullable DayHours hours,
    DayRule rule,
    @Nullable String reason,
    @Nullable String holiday) {

  public boolean open() {
    return hours != null;
  }
}
