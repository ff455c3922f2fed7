package jp.junban.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's table has every setting of the kiosk, and no other. */
class SettingsTableTest {

  @Test
  void readmeListsExactlyTheSettingsOfTheHelp() throws IOException {
    assertEquals(
        all("(?m)^  (--[a-z-]+) ", KioskSettings.help()),
        all("(?m)^\\| `(--[a-z-]+)` \\|", table()));
  }

  /** From the kiosk's heading to the next program's. */
  private static String table() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    return readme.substring(readme.indexOf("\nThe kiosk:"), readme.indexOf("\nThe player:"));
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
