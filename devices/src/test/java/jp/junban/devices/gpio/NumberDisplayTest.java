package jp.junban.devices.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NumberDisplayTest {
  private final List<byte[]> sent = new ArrayList<>();
  private final NumberDisplay display = new NumberDisplay(sent::add, 8);

  /** The chip: sixteen registers that keep what was last written. */
  private Map<String, String> registers() {
    Map<String, String> registers = new TreeMap<>();
    for (byte[] word : sent) {
      assertEquals(2, word.length);
      HexFormat hex = HexFormat.of();
      registers.put(hex.toHexDigits(word[0]), hex.toHexDigits(word[1]));
    }
    return registers;
  }

  private String digits(NumberSign sign) {
    sent.clear();
    display.show(sign);
    return registers().get("02") + " " + registers().get("01");
  }

  @Test
  void theChipIsSetUpWholeAndWokenLast() {
    display.show(NumberSign.of(42));
    Map<String, String> registers = registers();
    assertEquals("00", registers.get("0f"), "no display test");
    assertEquals("ff", registers.get("09"), "code B for all digits");
    assertEquals("07", registers.get("0b"), "all eight positions");
    assertEquals("08", registers.get("0a"), "brightness");
    assertEquals("01", registers.get("0c"), "awake");
    assertEquals("0c01", HexFormat.of().formatHex(sent.get(sent.size() - 1)));
    for (int digit = 3; digit <= 8; digit++) {
      assertEquals("0f", registers.get("0" + digit), "position " + digit + " is empty");
    }
  }

  @Test
  void everyNumberIsItsTensAndUnits() {
    for (int number = 0; number <= 99; number++) {
      String expected = "%02x %02x".formatted(number / 10, number % 10);
      assertEquals(expected, digits(NumberSign.of(number)));
    }
    assertEquals("01 02", digits(NumberSign.of(112)));
  }

  @Test
  void aPauseIsTwoDashesAndNobodyIsDark() {
    assertEquals("0a 0a", digits(NumberSign.PAUSE));
    assertEquals("0f 0f", digits(NumberSign.BLANK));
  }

  @Test
  void dotsAreTheHighestBit() {
    assertEquals("81 82", digits(NumberSign.of(12).dotted(true)));
    assertEquals("8f 8f", digits(NumberSign.BLANK.dotted(true)));
  }

  @Test
  void sleepingIsOneWord() {
    display.sleep();
    assertEquals(Map.of("0c", "00"), registers());
  }

  @Test
  void whatCannotBeShownIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> NumberSign.of(-1));
    assertThrows(IllegalArgumentException.class, () -> new NumberSign("A1", false));
    assertThrows(IllegalArgumentException.class, () -> new NumberDisplay(sent::add, 16));
  }
}
