package jp.junban.kiosk.counterbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jp.junban.devices.gpio.NumberSign;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoxSignTest {

  private static NumberSign sign(String state, @Nullable String number, boolean online) {
    return BoxSign.of(new CounterState(state, number, false), online);
  }

  @Test
  void theLastTwoDigitsOfTheNumberAreShown() {
    assertEquals(new NumberSign("12", false), sign("OPEN", "A012", true));
    assertEquals(new NumberSign("05", false), sign("OPEN", "A005", true));
    assertEquals(new NumberSign("43", false), sign("OPEN", "B1043", true));
  }

  @Test
  void whoIsThereComesBeforeAPause() {
    assertEquals(new NumberSign("12", false), sign("PAUSED", "A012", true));
    assertEquals(NumberSign.PAUSE, sign("PAUSED", null, true));
  }

  @Test
  void nobodyIsDark() {
    assertEquals(NumberSign.BLANK, sign("OPEN", null, true));
    assertEquals(NumberSign.BLANK, sign("CLOSED", null, true));
    assertEquals(NumberSign.BLANK, sign("OUT_OF_USE", null, true));
  }

  @Test
  void withoutTheServerTheDotsAreLitAndTheNumberStays() {
    assertEquals(new NumberSign("12", true), sign("OPEN", "A012", false));
    assertEquals(new NumberSign("--", true), sign("PAUSED", null, false));
    assertEquals(new NumberSign("  ", true), BoxSign.of(null, false));
  }
}
