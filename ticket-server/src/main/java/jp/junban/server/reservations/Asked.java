package jp.junban.server.reservations;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Reads what is asked for in an address. */
final class Asked {

  private Asked() {}

  /**
   * @throws Problem 400 for what cannot be read
   */
  static ReservationBook.Wanted day(
      @Nullable String date, @Nullable String from, @Nullable String to, @Nullable String status) {
    return new ReservationBook.Wanted(date(date), time(from), time(to), status(status));
  }

  static LocalDate date(@Nullable String text) {
    try {
      return LocalDate.parse(text == null ? "" : text);
    } catch (DateTimeParseException e) {
      throw ReservationProblems.badDate();
    }
  }

  private static @Nullable LocalTime time(@Nullable String text) {
    try {
      return text == null || text.isEmpty() ? null : LocalTime.parse(text);
    } catch (DateTimeParseException e) {
      throw ReservationProblems.badTimes();
    }
  }

  private static @Nullable ReservationStatus status(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    return Arrays.stream(ReservationStatus.values())
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalid(
                    "status",
                    "BOOKED, ARRIVED, CANCELLED のどれかを指定してください。",
                    "This must be one of BOOKED, ARRIVED, CANCELLED."));
  }
}
