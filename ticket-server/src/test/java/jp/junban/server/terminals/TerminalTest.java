package jp.junban.server.terminals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import jp.junban.server.platform.Caller;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
  private static final Instant TOMORROW = NOON.plus(TerminalRegistry.CODE_LASTS);

  private final Terminal terminal = new Terminal("1", "aoba");

  TerminalTest() {
    edit(true);
  }

  private void edit(boolean active) {
    terminal.edit(new TerminalForm(null, TerminalKind.KIOSK, "発券機 1", null, null, active, 0, null));
  }

  @Test
  void aNewTerminalCannotEnrolWithoutACode() {
    assertFalse(terminal.canEnrol(NOON));
  }

  @Test
  void aCodeLastsADay() {
    terminal.expect("code", TOMORROW);
    assertTrue(terminal.canEnrol(NOON));
    assertTrue(terminal.canEnrol(TOMORROW.minusMillis(1)));
    assertFalse(terminal.canEnrol(TOMORROW));
  }

  @Test
  void aCodeEnrolsOnce() {
    terminal.expect("code", TOMORROW);
    terminal.enrol("token", NOON);
    assertFalse(terminal.canEnrol(NOON));
    assertEquals(NOON, terminal.enrolledAt());
  }

  @Test
  void aNewCodeLeavesTheMachineEnrolled() {
    terminal.expect("code", TOMORROW);
    terminal.enrol("token", NOON);
    terminal.expect("another code", TOMORROW);
    assertEquals(NOON, terminal.enrolledAt());
    assertTrue(terminal.canEnrol(NOON));
  }

  @Test
  void outOfUseItLosesTokenAndCodeForGood() {
    terminal.expect("code", TOMORROW);
    terminal.enrol("token", NOON);
    terminal.expect("another code", TOMORROW);
    edit(false);
    edit(true);
    assertNull(terminal.enrolledAt());
    assertFalse(terminal.canEnrol(NOON));
  }

  @Test
  void actsAsItsKindForItsOffice() {
    assertEquals(
        new Caller(Caller.Kind.TERMINAL, "1", "発券機 1", "KIOSK", "aoba"), terminal.caller());
  }
}
