package jp.junban.kiosk.counterbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.junban.kiosk.SettingsProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxSettingsTest {

  @Test
  void aBoxIsWiredAsTheTableSaysUnlessToldOtherwise() throws SettingsProblem {
    BoxSettings settings = BoxSettings.read(List.of(), Map.of());
    assertEquals(
        Map.of("call", 5, "recall", 6, "finish", 13, "buzzer", 22), settings.wiring().pins());
    assertEquals(Optional.of(0), settings.channel());
    assertEquals(8, settings.brightness());
  }

  @Test
  void theCommandLineIsStrongerThanTheEnvironment() throws SettingsProblem {
    BoxSettings settings =
        BoxSettings.read(
            List.of("--brightness", "15", "--display", "none", "--gpio", "call=8"),
            Map.of("JUNBAN_BOX_BRIGHTNESS", "1", "JUNBAN_BOX_SERVER", "https://queue.example"));
    assertEquals(15, settings.brightness());
    assertEquals("https://queue.example", settings.server().toString());
    assertEquals(Optional.empty(), settings.channel());
    assertEquals(OptionalInt.of(8), settings.wiring().pin("call"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--gpio call=8",
        "--gpio green=17",
        "--display 2",
        "--brightness 16",
        "--server queue.example",
        "--server http://h/x",
        "--colour red",
        "--brightness"
      })
  void aWrongSettingStopsTheStart(String arguments) {
    assertThrows(
        SettingsProblem.class, () -> BoxSettings.read(List.of(arguments.split(" ")), Map.of()));
  }

  @Test
  void noLogHoldsTheCode() throws SettingsProblem {
    BoxSettings settings = BoxSettings.read(List.of("--enrolment-code", "K7QX-42MT"), Map.of());
    assertEquals(Optional.of("K7QX-42MT"), settings.codeAtHand());
    assertFalse(settings.toString().contains("K7QX"));
  }

  @Test
  void theDocumentListsExactlyTheSettingsOfTheHelp() throws IOException {
    assertEquals(
        all("(?m)^  (--[a-z-]+) ", BoxSettings.help()),
        all("(?m)^\\| `(--[a-z-]+)` \\|", Files.readString(Path.of("../docs/hardware.md"))));
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
