package jp.junban.server.reservations.privacy;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * What is personal about a reservation. Never in a log, an address or an answer to a terminal;
 * {@link #toString} says nothing for that reason.
 *
 * @param name as the file has it
 * @param birth month and day of birth; the year is not kept
 * @param cardId the number under which the card lies in the safe
 */
public record Person(@Nullable String name, @Nullable MonthDay birth, @Nullable String cardId) {

  /** Nothing is known. */
  public static final Person NOBODY = new Person(null, null, null);

  /** Whether there is nothing to keep. */
  public boolean isEmpty() {
    return equals(NOBODY);
  }

  @Override
  public String toString() {
    return "Person[…]";
  }
}
