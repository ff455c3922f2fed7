package jp.junban.server.offices.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The opening of an office, or of one of its services, at a moment.
 *
 * @param businessDay the date in the office's zone
 * @param opensAt today's opening; null when closed today
 * @param closesAt today's closing; null when closed today
 * @param receptionEndsAt when the last tickets of today are issued; null when closed today
 * @param nextOpening when it opens next; null while open, or when it does not open within a year
 * @param always whether it is open around the clock, today too
 */
public record Opening(
    OpeningState state,
    LocalDate businessDay,
    @Nullable OffsetDateTime opensAt,
    @Nullable OffsetDateTime closesAt,
    @Nullable OffsetDateTime receptionEndsAt,
    @Nullable OffsetDateTime nextOpening,
    boolean always) {

  /** Whether tickets are issued. */
  public boolean open() {
    return state == OpeningState.OPEN;
  }

  /** Whether it was open today and takes nobody any more. */
  public boolean receptionOver() {
    return state == OpeningState.RECEPTION_ENDED || state == OpeningState.ENDED;
  }
}
