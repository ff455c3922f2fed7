package jp.junban.server.terminals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
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
