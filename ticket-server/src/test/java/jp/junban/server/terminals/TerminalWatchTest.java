package jp.junban.server.terminals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TerminalWatchTest {
  private static final Instant NOW = Instant.parse("2026-11-20T23:30:00Z");

  @Test
  void aDisplayThatCannotBeHeardIsToBeLookedAfterAndSaysHow() {
    TerminalState silenced = said("BLOCKED", null);
    assertTrue(silenced.trouble());
    assertTrue(words(silenced).get(0).startsWith("音が出ません。"));
    assertEquals("x", words(said("NO_SIGNAL", "x")).get(1));
  }

  @Test
  void aDisplayThatIsHeardOrIsToBeSilentIsWell() {
    assertFalse(said("READY", null).trouble());
    assertFalse(said("OFF", null).trouble());
    assertFalse(said(null, null).trouble());
    assertEquals(List.of(), words(said("OFF", null)));
    assertEquals(List.of("disk"), words(said("READY", "disk")));
  }

  @Test
  void soundThatIsLostIsNewsForTheStaff() {
    TerminalReport report = new TerminalReport("t");
    report.tell(new StateReport("1", null, "READY", null, null, null, null), NOW);
    assertFalse(report.tell(new StateReport("1", null, "READY", null, null, null, null), NOW));
    assertTrue(report.tell(new StateReport("1", null, "BLOCKED", null, null, null, null), NOW));
  }

  private static TerminalState said(@Nullable String sound, @Nullable String detail) {
    TerminalReport report = new TerminalReport("t");
    report.tell(new StateReport("0.1.0", null, sound, null, null, null, detail), NOW);
    return TerminalWatch.state(
        OfficeFixture.anOffice().build().office(),
        new Terminal("t", "aoba"),
        report,
        NOW.plusSeconds(30).minus(TerminalWatch.SILENT_AFTER));
  }

  private static List<String> words(TerminalState state) {
    return state.wrong().stream().map(Language.JA::pick).toList();
  }
}
