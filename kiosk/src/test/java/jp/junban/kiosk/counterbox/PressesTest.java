package jp.junban.kiosk.counterbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import jp.junban.kiosk.counterbox.Presses.Button;
import jp.junban.kiosk.counterbox.Presses.Command;
import org.junit.jupiter.api.Test;

class PressesTest {
  private static final CounterState EMPTY = new CounterState("OPEN", null, false);
  private static final CounterState CALLED = new CounterState("OPEN", "A012", false);
  private static final CounterState SERVING = new CounterState("OPEN", "A012", true);

  private static String path(Button button, CounterState now, boolean startWired) {
    return Presses.command(button, now, startWired).map(Command::path).orElse("-");
  }

  @Test
  void callIsAlwaysACallAndNamesWhoIsThere() {
    assertEquals(
        Optional.of(new Command("calls", null)), Presses.command(Button.CALL, EMPTY, false));
    assertEquals(
        Optional.of(new Command("calls", "A012")), Presses.command(Button.CALL, SERVING, false));
  }

  @Test
  void withNobodyThereOnlyACallMakesSense() {
    assertEquals("-", path(Button.RECALL, EMPTY, false));
    assertEquals("-", path(Button.START, EMPTY, true));
    assertEquals("-", path(Button.FINISH, EMPTY, false));
  }

  @Test
  void withThreeButtonsTheThirdStartsAndThenFinishes() {
    assertEquals("start", path(Button.FINISH, CALLED, false));
    assertEquals("finish", path(Button.FINISH, SERVING, false));
  }

  @Test
  void withFourButtonsEachIsWhatItSays() {
    assertEquals("start", path(Button.START, CALLED, true));
    assertEquals("finish", path(Button.FINISH, CALLED, true));
    assertEquals("finish", path(Button.FINISH, SERVING, true));
    assertEquals("recall", path(Button.RECALL, CALLED, true));
  }
}
