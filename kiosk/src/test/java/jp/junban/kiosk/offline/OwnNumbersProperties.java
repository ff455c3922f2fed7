package jp.junban.kiosk.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OwnNumbersProperties {

  @Example
  void aSeriesGoesOnWithOneDigitMore() {
    assertEquals(5101, OwnNumbers.after(51, OptionalInt.empty()));
    assertEquals(5102, OwnNumbers.after(51, OptionalInt.of(5101)));
    assertEquals(51001, OwnNumbers.after(51, OptionalInt.of(5199)));
    assertEquals(510001, OwnNumbers.after(51, OptionalInt.of(51999)));
    assertEquals(99001, OwnNumbers.after(99, OptionalInt.of(9999)));
  }

  /** So no other kiosk and no server, whose numbers of four digits begin with 1 to 4, has any. */
  @Property(tries = 60)
  void everyNumberBeginsWithTheKiosksOwnDigitsAndIsLargerThanTheOneBefore(
      @ForAll @IntRange(min = 51, max = 99) int digits) {
    OptionalInt last = OptionalInt.empty();
    for (int i = 0; i < 1_300; i++) {
      int next = OwnNumbers.after(digits, last);
      assertTrue(next > last.orElse(0), () -> "after " + next);
      assertTrue(String.valueOf(next).startsWith(String.valueOf(digits)), () -> "as " + next);
      assertTrue(next >= 1_000, () -> "as " + next);
      last = OptionalInt.of(next);
    }
  }
}
