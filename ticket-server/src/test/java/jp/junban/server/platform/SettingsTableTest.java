package jp.junban.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.sql.DataSourceDefinition;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's table has every setting of the server, and no other. */
class SettingsTableTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(junban\\.[a-z.-]+)` \\|");
  private static final Pattern EXPRESSION = Pattern.compile("MPCONFIG=(junban\\.[a-z.-]+):");

  @Test
  void readmeListsExactlyTheSettingsThatAreRead() throws IOException {
    assertEquals(settingsInCode(), all(ROW, Files.readString(Path.of("../README.md"))));
  }

  private static Set<String> settingsInCode() {
    Set<String> names = new TreeSet<>();
    Arrays.stream(Settings.class.getDeclaredFields())
        .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == String.class)
        .map(SettingsTableTest::value)
        .forEach(names::add);
    DataSourceDefinition source = Database.class.getAnnotation(DataSourceDefinition.class);
    names.addAll(
        all(
            EXPRESSION,
            source.className()
                + source.databaseName()
                + source.url()
                + source.user()
                + source.password()));
    return names;
  }

  private static String value(java.lang.reflect.Field field) {
    try {
      return String.valueOf(field.get(null));
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
