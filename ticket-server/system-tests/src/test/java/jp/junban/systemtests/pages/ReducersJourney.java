package jp.junban.systemtests.pages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.junban.systemtests.screens.Chromium;
import jp.junban.systemtests.screens.InChromium;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tests of the pages' own modules, run where the modules run: in the browser. */
@ExtendWith(InChromium.class)
class ReducersJourney {

  private static final String RUN =
      """
      async (file) => {
        const { run } = await import('/test-harness.js');
        await import(file);
        return run();
      }
      """;

  @TestFactory
  List<DynamicContainer> everyTestOfAModulePasses(Chromium chromium) {
    List<String> files = PageSources.moduleTests();
    assertFalse(files.isEmpty(), "There are no module tests");
    try (ModuleServer server = new ModuleServer();
        Page page = chromium.browser().newPage()) {
      return files.stream()
          .map(
              file -> {
                page.navigate(server.url("/"));
                return DynamicContainer.dynamicContainer(file, resultsOf(page, file));
              })
          .toList();
    }
  }

  private static Stream<DynamicTest> resultsOf(Page page, String file) {
    List<?> results;
    try {
      results = (List<?>) page.evaluate(RUN, file);
    } catch (PlaywrightException e) {
      return Stream.of(failing(file, "is loaded", e.toString()));
    }
    if (results.isEmpty()) {
      return Stream.of(failing(file, "registers a test", "none"));
    }
    return results.stream().map(result -> asTest(file, (Map<?, ?>) result));
  }

  private static DynamicTest asTest(String file, Map<?, ?> result) {
    String name = String.valueOf(result.get("name"));
    Object failure = result.get("failure");
    return failure == null
        ? DynamicTest.dynamicTest(name, () -> {})
        : failing(file, name, failure.toString());
  }

  private static DynamicTest failing(String file, String name, String why) {
    return DynamicTest.dynamicTest(name, () -> fail(file + ": " + name + ": " + why));
  }
}
