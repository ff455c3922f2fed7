package jp.junban.server.terminals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import jp.junban.server.offices.OfficeFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TerminalWatchTest {
  private static final Instant NOW = Instant.parse("2026-11-20T23:30:00Z");

  @Test
  void aDisplayThatCannotBeHeardIsToBeLookedAfterAndSaysHow() {
    TerminalState silenced = said("BLOCKED", null);
    assertTrue(silenced.trouble());
    assertTrue(String.valueOf(silenced.detail()).startsWith("音が出ません。"));
    assertTrue(String.valueOf(said("NO_SIGNAL", "x").detail()).endsWith(" x"));
  }

  @Test
  void aDisplayThatIsHeardOrIsToBeSilentIsWell() {
    assertFalse(said("READY", null).trouble());
    assertFalse(said("OFF", null).trouble());
    assertFalse(said(null, null).trouble());
    assertNull(said("OFF", null).detail());
    assertEquals("disk", said("READY", "disk").detail());
  }

  @Test
  void soundThatIsLostIsNewsForTheStaff() {
    TerminalReport report = new TerminalReport("t");
    report.tell(new StateReport("1", null, "READY", null), NOW);
    assertFalse(report.tell(new StateReport("1", null, "READY", null), NOW));
    assertTrue(report.tell(new StateReport("1", null, "BLOCKED", null), NOW));
  }

  private static TerminalState said(@Nullable String sound, @Nullable String detail) {
    TerminalReport report = new TerminalReport("t");
    report.tell(new StateReport("0.1.0", null, sound, detail), NOW);
    return TerminalWatch.state(
        OfficeFixture.anOffice().build().office(),
        new Terminal("t", "aoba"),
        report,
        NOW.minusSeconds(150));
  }
}
