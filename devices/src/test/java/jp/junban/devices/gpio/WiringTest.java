package jp.junban.devices.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WiringTest {
  private static final Set<String> KNOWN = Set.of("green", "red", "button.");

  @Test
  void devicesHaveThePinsTheyWereGiven() {
    Wiring wiring = Wiring.read("green=17, red=22,button.A=5,button.B=6", KNOWN);
    assertEquals(Map.of("green", 17, "red", 22, "button.A", 5, "button.B", 6), wiring.pins());
    assertEquals(OptionalInt.of(17), wiring.pin("green"));
    assertEquals(OptionalInt.empty(), wiring.pin("amber"));
  }

  @Test
  void nothingIsWiredByDefault() {
    assertTrue(Wiring.read(" ", KNOWN).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          green          | 'green' is not of the form device=pin
          green=17,      | '' is not of the form device=pin
          green=x        | 'green=x' is not of the form device=pin
          horn=17        | there is no device 'horn'
          button=5       | there is no device 'button'
          green=1        | green cannot be at BCM 1: 2 to 27 only
          green=28       | green cannot be at BCM 28: 2 to 27 only
          green=5,red=5  | BCM 5 is given twice
          red=5,red=6    | red is given twice
          """)
  void aWrongWiringIsSaidInOneSentence(String text, String sentence) {
    assertEquals(
        sentence,
        assertThrows(IllegalArgumentException.class, () -> Wiring.read(text, KNOWN)).getMessage());
  }
}
