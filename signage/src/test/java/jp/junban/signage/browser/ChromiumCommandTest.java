package jp.junban.signage.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChromiumCommandTest {
  private static final String TRUSTED = "--unsafely-treat-insecure-origin-as-secure=";
  private final ChromiumCommand command =
      new ChromiumCommand("/usr/bin/chromium", Path.of("data"), List.of("--mine"));

  @ParameterizedTest
  @CsvSource({
    "http://Junban:8080, http://junban:8080",
    "http://junban:80/, http://junban",
    "https://junban:443, https://junban",
    "https://junban, https://junban",
    "http://[::1]:8080, http://[::1]:8080"
  })
  void anOriginIsNamedAsABrowserNamesIt(String server, String origin) {
    assertEquals(origin, ChromiumCommand.origin(URI.create(server)));
  }

  @Test
  void onlyAPlainLineToAnotherMachineHasToBeTrustedOnPurpose() {
    assertTrue(
        command.words(URI.create("http://junban:8080")).contains(TRUSTED + "http://junban:8080"));
    assertFalse(trusts("https://junban"));
    assertFalse(trusts("http://127.0.0.1:8080"));
  }

  @Test
  void whatTheOperatorAddsComesBeforeThePage() {
    List<String> words = command.words(URI.create("https://junban"));
    assertEquals("--mine", words.get(words.size() - 2));
    assertTrue(words.get(words.size() - 1).startsWith("data:text/html"));
  }

  private boolean trusts(String server) {
    return command.words(URI.create(server)).stream().anyMatch(word -> word.startsWith(TRUSTED));
  }
}
