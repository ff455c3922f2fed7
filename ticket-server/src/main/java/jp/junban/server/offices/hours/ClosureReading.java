package jp.junban.server.offices.hours;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.offices.calendar.OpeningRules;

/** Reads and checks the closures that come back every month or every year. */
final class ClosureReading {

  static final int MOST = 20;
  private static final int LONGEST = 200;
  private static final int MOST_OFFSET = 28;

  private ClosureReading() {}

  static HoursForm.Monthly monthly(FormFields part) {
    int nth = part.whole("nth", OpeningRules.Monthly.LAST, 5);
    if (nth == 0) {
      part.issue(
          "nth",
          "第1から第5は 1 から 5、最後は -1 にしてください。",
          "This must be 1 to 5, or -1 for the last of the month.");
    }
    return new HoursForm.Monthly(
        nth,
        part.choice("weekday", DayOfWeek.class),
        part.has("offsetDays") ? part.whole("offsetDays", -MOST_OFFSET, MOST_OFFSET) : 0,
        part.optionalText("reason", LONGEST));
  }

  static HoursForm.Yearly yearly(FormFields part) {
    return new HoursForm.Yearly(
        dayOfYear(part, "from"), dayOfYear(part, "until"), part.optionalText("reason", LONGEST));
  }

  private static String dayOfYear(FormFields part, String field) {
    String text = part.text(field, LONGEST);
    try {
      return MonthDay.parse(text, FormRules.DAY_OF_YEAR).format(FormRules.DAY_OF_YEAR);
    } catch (DateTimeException e) {
      if (!text.isEmpty()) {
        part.issue(field, "12-29 のような月日で入力してください。", "This must be a month and day like 12-29.");
      }
      return "01-01";
    }
  }
}
