package jp.junban.systemtests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What axe finds wrong with pages, by the rules of WCAG 2.2 A and AA and its best practices. */
final class Accessibility {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");

  private final List<String> violations = new ArrayList<>();

  /** Checks what the page shows now. */
  void check(Page page, String what) {
    var found = new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze();
    for (Rule rule : found.getViolations()) {
      violations.add(what + ": " + rule.getId() + ": " + rule.getHelp() + where(rule));
    }
  }

  private static String where(Rule rule) {
    StringBuilder places = new StringBuilder();
    rule.getNodes()
        .forEach(
            node ->
                places
                    .append("\n    ")
                    .append(node.getTarget())
                    .append(' ')
                    .append(node.getHtml()));
    return places.toString();
  }

  /** What was found until now. */
  List<String> violations() {
    return violations;
  }

  /** Fails when anything was found. */
  void mustBeFaultless() {
    assertEquals(0, violations.size(), String.join("\n", violations));
  }
}
