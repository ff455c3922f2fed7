package jp.junban.server.platform;

import java.util.List;
import java.util.Map;

/** Lets tests of every room see which fields a refusal names, as a caller would read them. */
public final class ProblemFields {

  private ProblemFields() {}

  /** The names of the fields, in order; every one has a sentence in both languages. */
  public static List<String> of(Problem problem) {
    read(problem, true).forEach(ProblemFields::mustBeASentence);
    return read(problem, false).stream()
        .peek(ProblemFields::mustBeASentence)
        .map(issue -> String.valueOf(issue.get("field")))
        .toList();
  }

  private static List<Map<?, ?>> read(Problem problem, boolean inEnglish) {
    return ((List<?>) problem.body(inEnglish).getOrDefault("issues", List.of()))
        .stream().<Map<?, ?>>map(issue -> (Map<?, ?>) issue).toList();
  }

  private static void mustBeASentence(Map<?, ?> issue) {
    String detail = String.valueOf(issue.get("detail"));
    if (!detail.endsWith("。") && !detail.endsWith(".")) {
      throw new AssertionError("no sentence: " + issue);
    }
  }
}
