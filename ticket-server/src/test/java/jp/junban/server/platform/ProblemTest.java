package jp.junban.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void theBodyIsAProblemOfRfc9457InTheReadersLanguage() {
    Problem problem =
        Problem.conflict("counter-busy", "Busy", "対応中です。", "It is busy.").with("ticketId", "7");
    assertEquals(
        Map.of(
            "type", "urn:junban:problem:counter-busy",
            "title", "Busy",
            "status", 409,
            "detail", "対応中です。",
            "ticketId", "7"),
        problem.body(false));
    assertEquals("It is busy.", problem.body(true).get("detail"));
  }

  @Test
  void whatIsUnknownHasA404OfItsOwnType() {
    Problem problem = Problem.unknown("ticket", "ありません。", "There is none.");
    assertEquals(404, problem.status());
    assertEquals("unknown-ticket", problem.type());
  }

  @Test
  void badInputListsEveryFieldInTheReadersLanguage() {
    Problem problem =
        Problem.invalid(
            List.of(
                new Problem.Issue("a", "一です。", "One."), new Problem.Issue("b", "二です。", "Two.")));
    assertEquals(400, problem.status());
    assertEquals("一です。", problem.body(false).get("detail"));
    assertEquals(
        List.of(Map.of("field", "a", "detail", "一です。"), Map.of("field", "b", "detail", "二です。")),
        problem.body(false).get("issues"));
    assertEquals(
        List.of(Map.of("field", "a", "detail", "One."), Map.of("field", "b", "detail", "Two.")),
        problem.body(true).get("issues"));
  }

  @Test
  void aRefusalCarriesNoStackTrace() {
    assertEquals(0, Problem.unknown("x", "。", ".").getStackTrace().length);
  }
}
