package jp.junban.kiosk.counterbox;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.junban.devices.gpio.NumberDisplay;
import jp.junban.devices.gpio.Wiring;
import jp.junban.kiosk.SettingsProblem;
import org.jspecify.annotations.Nullable;

/**
 * All that can be set on a counter box, read once at the start from {@code --name value} on the
 * command line or from {@code JUNBAN_BOX_NAME} in the environment.
 *
 * @param server scheme, host and port of the ticket server
 * @param data where the token is kept
 * @param enrolmentCode from the administration page; null when it is in a file
 * @param enrolmentCodeFile a file that holds it; null for none
 * @param wiring buttons and buzzer
 * @param channel the chip-select line of the number display; empty for no display
 * @param brightness of the display, 0 to 15
 */
record BoxSettings(
    URI server,
    Path data,
    @Nullable String enrolmentCode,
    @Nullable Path enrolmentCodeFile,
    Wiring wiring,
    Optional<Integer> channel,
    int brightness) {
  private static final Set<String> DEVICES = Set.of("call", "recall", "start", "finish", "buzzer");

  /** The pins of the first SPI bus, taken while there is a display. */
  private static final Set<Integer> SPI_PINS = Set.of(7, 8, 9, 10, 11);

  private enum Setting {
    SERVER("URL", "http://127.0.0.1:8080", "the ticket server"),
    DATA("FOLDER", "data/counter-box", "where the token is kept"),
    ENROLMENT_CODE("CODE", "", "from the administration page; works once"),
    ENROLMENT_CODE_FILE("FILE", "", "a file with that code, read when it is needed"),
    GPIO("LIST", "call=5,recall=6,finish=13,buzzer=22", "device=BCM pin; start is possible too"),
    DISPLAY("CE", "0", "chip-select line of the MAX7219 on SPI 0: 0, 1 or none"),
    BRIGHTNESS("NUMBER", "8", "of the digits, 0 to 15");

    private final String value;
    private final String byDefault;
    private final String meaning;

    Setting(String value, String byDefault, String meaning) {
      this.value = value;
      this.byDefault = byDefault;
      this.meaning = meaning;
    }

    String option() {
      return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String variable() {
      return "JUNBAN_BOX_" + name();
    }
  }

  /** What {@code --help} shows. */
  static String help() {
    StringBuilder help = new StringBuilder("counter-box [--name value]...\n\n");
    for (Setting s : Setting.values()) {
      String byDefault = s.byDefault.isEmpty() ? "" : " (default " + s.byDefault + ")";
      help.append("  %-30s %s%s%n".formatted(s.option() + " " + s.value, s.meaning, byDefault));
    }
    return help + "\nEach can also be set as JUNBAN_BOX_NAME, such as JUNBAN_BOX_SERVER.\n";
  }

  /**
   * @throws SettingsProblem with one sentence about the first setting that is wrong
   */
  static BoxSettings read(List<String> arguments, Map<String, String> environment)
      throws SettingsProblem {
    Map<Setting, String> given = given(arguments, environment);
    String file = given.get(Setting.ENROLMENT_CODE_FILE);
    Optional<Integer> channel = channel(get(given, Setting.DISPLAY));
    return new BoxSettings(
        server(get(given, Setting.SERVER)),
        Path.of(get(given, Setting.DATA)),
        given.get(Setting.ENROLMENT_CODE),
        file == null ? null : Path.of(file),
        wiring(get(given, Setting.GPIO), channel.isPresent()),
        channel,
        brightness(get(given, Setting.BRIGHTNESS)));
  }

  /** The code to enrol with; empty while there is none, or its file is not there yet. */
  Optional<String> codeAtHand() {
    if (enrolmentCode != null) {
      return Optional.of(enrolmentCode);
    }
    if (enrolmentCodeFile == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(enrolmentCodeFile).strip()).filter(c -> !c.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Without the code, so that no log can hold it. */
  @Override
  public String toString() {
    return "BoxSettings[" + server + ", " + data + ", " + wiring + "]";
  }

  private static Map<Setting, String> given(List<String> arguments, Map<String, String> environment)
      throws SettingsProblem {
    Map<Setting, String> given = new HashMap<>();
    for (Setting setting : Setting.values()) {
      String value = environment.get(setting.variable());
      if (value != null && !value.isBlank()) {
        given.put(setting, value.strip());
      }
    }
    for (int i = 0; i < arguments.size(); i += 2) {
      String option = arguments.get(i);
      if (i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
        throw new SettingsProblem(option + " needs a value.");
      }
      given.put(named(option), arguments.get(i + 1).strip());
    }
    return given;
  }

  private static Setting named(String option) throws SettingsProblem {
    for (Setting setting : Setting.values()) {
      if (setting.option().equals(option)) {
        return setting;
      }
    }
    throw new SettingsProblem("There is no setting " + option + "; --help shows all.");
  }

  private static String get(Map<Setting, String> given, Setting setting) {
    return given.getOrDefault(setting, setting.byDefault);
  }

  private static URI server(String value) throws SettingsProblem {
    try {
      URI uri = URI.create(value);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      String path = uri.getRawPath();
      if (web && uri.getHost() != null && (path == null || path.isEmpty() || path.equals("/"))) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw wrong(Setting.SERVER, value, "not an address");
    }
    throw wrong(Setting.SERVER, value, "scheme, host and port only");
  }

  private static Optional<Integer> channel(String value) throws SettingsProblem {
    return switch (value) {
      case "none" -> Optional.empty();
      case "0", "1" -> Optional.of(Integer.valueOf(value));
      default -> throw wrong(Setting.DISPLAY, value, "0, 1 or none");
    };
  }

  private static Wiring wiring(String value, boolean display) throws SettingsProblem {
    Wiring wiring;
    try {
      wiring = Wiring.read(value, DEVICES);
    } catch (IllegalArgumentException e) {
      throw wrong(Setting.GPIO, value, String.valueOf(e.getMessage()));
    }
    for (int pin : wiring.pins().values()) {
      if (display && SPI_PINS.contains(pin)) {
        throw wrong(Setting.GPIO, value, "BCM " + pin + " belongs to the number display");
      }
    }
    return wiring;
  }

  private static int brightness(String value) throws SettingsProblem {
    if (!value.matches("\\d{1,2}") || Integer.parseInt(value) > NumberDisplay.BRIGHTEST) {
      throw wrong(Setting.BRIGHTNESS, value, "0 to 15");
    }
    return Integer.parseInt(value);
  }

  private static SettingsProblem wrong(Setting setting, String value, String why) {
    return new SettingsProblem(
        "%s (or %s) cannot be '%s': %s."
            .formatted(setting.option(), setting.variable(), value, why));
  }
}
