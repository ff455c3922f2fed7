package jp.junban.server.terminals;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.platform.Json;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.ProblemFields;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TerminalFormTest {

  private static JsonNode json(String text) {
    return Json.mapper().readTree(text);
  }

  @Test
  void whatThePageReadMayBeSentBack() {
    TerminalForm form =
        TerminalForm.read(
            json(
                "{\"id\":\"1\",\"kind\":\"DISPLAY\",\"name\":\"呼出案内 1\",\"enrolledAt\":null,"
                    + "\"active\":true,\"revision\":2,\"report\":{\"at\":\"…\"}}"),
            false);
    assertEquals(TerminalKind.DISPLAY, form.kind());
    assertEquals(2, form.revision());
  }

  @Test
  void aCounterBoxHasItsCounterAndNoOtherMachineHasOne() {
    String counter = "0199b0a0-0000-7000-8000-000000000000";
    assertEquals(counter, form("COUNTER_BOX", counter).counterId());
    assertNull(form("DISPLAY", counter).counterId());
    String without = "{\"kind\":\"COUNTER_BOX\",\"name\":\"窓口ボックス 1\",\"active\":true}";
    Problem problem = assertThrows(Problem.class, () -> TerminalForm.read(json(without), true));
    assertEquals(List.of("counterId"), ProblemFields.of(problem));
  }

  private static TerminalForm form(String kind, String counter) {
    return TerminalForm.read(
        json(
            "{\"kind\":\"%s\",\"name\":\"端末\",\"counterId\":\"%s\",\"active\":true}"
                .formatted(kind, counter)),
        true);
  }

  @Test
  void howLongAgoAMachineSpokeTheServersClockSays() {
    Instant spoke = Instant.parse("2026-11-20T23:30:00Z");
    TerminalReport said = new TerminalReport("t");
    said.tell(new StateReport("1", "READY", null, null, null, null, null), spoke);
    TerminalForm.Report soon = seen(said, spoke.plusSeconds(5));
    assertEquals(5, soon.secondsAgo());
    assertFalse(soon.silent());
    TerminalForm.Report late = seen(said, spoke.plus(TerminalWatch.SILENT_AFTER).plusSeconds(1));
    assertEquals(TerminalWatch.SILENT_AFTER.toSeconds() + 1, late.secondsAgo());
    assertTrue(late.silent());
    assertEquals(0, seen(said, spoke.minusSeconds(5)).secondsAgo(), "a clock set back");
  }

  private static TerminalForm.Report seen(TerminalReport said, Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    Office office = OfficeFixture.anOffice().build().office();
    return requireNonNull(TerminalForm.of(office, new Terminal("t", "aoba"), said, clock).report());
  }

  @Test
  void everythingWrongIsNamed() {
    Problem problem =
        assertThrows(Problem.class, () -> TerminalForm.read(json("{\"kind\":\"TOASTER\"}"), false));
    assertEquals(List.of("kind", "name", "revision"), ProblemFields.of(problem));
  }

  @Test
  void aTerminalMayKnowNothingOfItself() {
    assertEquals(
        new StateReport(null, null, null, null, null, null, null), StateReport.read(json("{}")));
    assertEquals(
        new StateReport("0.1.0", "READY", null, null, null, null, null),
        StateReport.read(json("{\"version\":\"0.1.0\",\"printer\":\"READY\",\"detail\":null}")));
    assertEquals(
        new StateReport("0.1.0", null, "BLOCKED", null, null, null, null),
        StateReport.read(json("{\"version\":\"0.1.0\",\"sound\":\"BLOCKED\"}")));
  }

  @Test
  void aReportKeepsToItsSize() {
    String longest = "x".repeat(401);
    Problem problem =
        assertThrows(
            Problem.class, () -> StateReport.read(json("{\"detail\":\"" + longest + "\"}")));
    assertEquals(List.of("detail"), ProblemFields.of(problem));
  }

  @Test
  void aCodeIsKeptOnlyAsADigest() {
    String digest = TerminalRegistry.digest("K7QX-42MT");
    assertEquals(digest, TerminalRegistry.digest("k7qx42mt"));
    assertNotEquals(digest, TerminalRegistry.digest("K7QX-42MU"));
    assertEquals(64, digest.length());
  }
}
