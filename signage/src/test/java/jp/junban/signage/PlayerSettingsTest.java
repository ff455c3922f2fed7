package jp.junban.signage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayerSettingsTest {
  private static final Map<String, String> SHELL = Map.of("JUNBAN_PLAYER_CHROMIUM", "/bin/sh");

  @Test
  void theCommandLineComesBeforeTheEnvironmentAndThatBeforeTheDefaults() throws Exception {
    PlayerSettings settings =
        PlayerSettings.read(
            List.of("--night", "04:10", "--chromium-options", "--a  --b=1,2"),
            Map.of("JUNBAN_PLAYER_NIGHT", "05:00", "JUNBAN_PLAYER_CHROMIUM", "/bin/sh"));
    assertEquals(LocalTime.of(4, 10), settings.night());
    assertEquals("/bin/sh", settings.chromium());
    assertEquals(List.of("--a", "--b=1,2"), settings.chromiumOptions());
    assertEquals("http://127.0.0.1:8080", settings.server().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "--server, ftp://x",
    "--server, http://x/path",
    "--night, noon",
    "--chromium, /no/such",
    "--port, 1"
  })
  void aWrongSettingIsNamed(String option, String value) {
    SettingsProblem problem =
        assertThrows(
            SettingsProblem.class, () -> PlayerSettings.read(List.of(option, value), SHELL));
    assertTrue(String.valueOf(problem.getMessage()).contains(option), problem::toString);
  }

  @Test
  void theCodeIsReadFromItsFileWhenItIsNeededAndNeverShown(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("code");
    PlayerSettings settings =
        PlayerSettings.read(List.of("--enrolment-code-file", file.toString()), SHELL);
    assertEquals(Optional.empty(), settings.codeAtHand());
    Files.writeString(file, "ABCD-EFGH\n");
    assertEquals(Optional.of("ABCD-EFGH"), settings.codeAtHand());
    PlayerSettings direct = PlayerSettings.read(List.of("--enrolment-code", "ABCD"), SHELL);
    assertFalse(direct.toString().contains("ABCD"));
  }

  @Test
  void theReadmeListsExactlyTheSettingsOfTheHelp() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    int table = readme.indexOf("\nThe player:");
    assertEquals(
        all("(?m)^  (--[a-z-]+) ", PlayerSettings.help()),
        all("(?m)^\\| `(--[a-z-]+)` \\|", readme.substring(table, readme.indexOf("\n## ", table))));
  }

  private static Set<String> all(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
