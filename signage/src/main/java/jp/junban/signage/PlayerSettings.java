package jp.junban.signage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that can be set on a player, read once at the start from {@code --name value} on the command
 * line or from {@code JUNBAN_PLAYER_NAME} in the environment.
 *
 * @param server scheme, host and port of the ticket server
 * @param data where the player keeps its token and the browser's profile
 * @param enrolmentCode the code itself; null when it is in a file or typed on the screen
 * @param enrolmentCodeFile a file that holds it, read when it is needed; null for none
 * @param chromium the program
 * @param chromiumOptions more options for it
 * @param night when the browser starts afresh each day, in this machine's time zone
 */
record PlayerSettings(
    URI server,
    Path data,
    @Nullable String enrolmentCode,
    @Nullable Path enrolmentCodeFile,
    String chromium,
    List<String> chromiumOptions,
    LocalTime night) {

  /** Every setting: its name, what stands for it in the help, its default, and what it is. */
  private enum Setting {
    SERVER("URL", "http://127.0.0.1:8080", "the ticket server"),
    DATA("FOLDER", "data/player", "token and the browser's profile"),
    ENROLMENT_CODE("CODE", "", "from the administration page; works once"),
    ENROLMENT_CODE_FILE("FILE", "", "a file with that code, read when it is needed"),
    CHROMIUM("PROGRAM", "/usr/bin/chromium", "the browser"),
    CHROMIUM_OPTIONS("OPTIONS", "", "more options for it, such as --window-size=1920,1080"),
    NIGHT("HH:MM", "03:45", "when the browser starts afresh each day");

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
      return "JUNBAN_PLAYER_" + name();
    }
  }

  /** What {@code --help} shows. */
  static String help() {
    StringBuilder help = new StringBuilder("java -jar signage.jar [--name value]...\n\n");
    for (Setting s : Setting.values()) {
      help.append("  %-30s %s%s%n".formatted(s.option() + " " + s.value, s.meaning, byDefault(s)));
    }
    return help + "\nEach can also be set as JUNBAN_PLAYER_NAME, such as JUNBAN_PLAYER_SERVER.\n";
  }

  /**
   * @throws SettingsProblem with one sentence about the first setting that is wrong
   */
  static PlayerSettings read(List<String> arguments, Map<String, String> environment)
      throws SettingsProblem {
    Map<Setting, String> given = given(arguments, environment);
    return new PlayerSettings(
        server(get(given, Setting.SERVER)),
        path(Setting.DATA, get(given, Setting.DATA)),
        given.get(Setting.ENROLMENT_CODE),
        given.containsKey(Setting.ENROLMENT_CODE_FILE)
            ? path(Setting.ENROLMENT_CODE_FILE, get(given, Setting.ENROLMENT_CODE_FILE))
            : null,
        program(get(given, Setting.CHROMIUM)),
        Stream.of(get(given, Setting.CHROMIUM_OPTIONS).split("\\s+"))
            .filter(option -> !option.isEmpty())
            .toList(),
        time(get(given, Setting.NIGHT)));
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
    return "PlayerSettings[" + server + ", " + data + ", " + chromium + "]";
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
      Setting setting =
          Stream.of(Setting.values())
              .filter(s -> s.option().equals(option))
              .findFirst()
              .orElseThrow(
                  () ->
                      new SettingsProblem("There is no setting " + option + "; --help shows all."));
      if (i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
        throw new SettingsProblem(option + " needs a value.");
      }
      given.put(setting, arguments.get(i + 1).strip());
    }
    return given;
  }

  private static String get(Map<Setting, String> given, Setting setting) {
    return given.getOrDefault(setting, setting.byDefault);
  }

  private static URI server(String value) throws SettingsProblem {
    try {
      URI uri = URI.create(value);
      String path = uri.getRawPath();
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      boolean bare = path == null || path.isEmpty() || path.equals("/");
      if (web && bare && uri.getHost() != null && uri.getRawUserInfo() == null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw wrong(Setting.SERVER, value);
    }
    throw wrong(Setting.SERVER, value);
  }

  private static String program(String value) throws SettingsProblem {
    if (!Files.isExecutable(path(Setting.CHROMIUM, value))) {
      throw new SettingsProblem(
          "%s: there is no program %s; on Debian: apt-get install chromium."
              .formatted(Setting.CHROMIUM.option(), value));
    }
    return value;
  }

  private static LocalTime time(String value) throws SettingsProblem {
    try {
      return LocalTime.parse(value);
    } catch (DateTimeParseException e) {
      throw wrong(Setting.NIGHT, value);
    }
  }

  private static Path path(Setting setting, String value) throws SettingsProblem {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw wrong(setting, value);
    }
  }

  private static SettingsProblem wrong(Setting setting, String value) {
    return new SettingsProblem(
        "%s (or %s) cannot be '%s': %s%s."
            .formatted(
                setting.option(), setting.variable(), value, setting.meaning, byDefault(setting)));
  }

  private static String byDefault(Setting setting) {
    return setting.byDefault.isEmpty() ? "" : " (default " + setting.byDefault + ")";
  }
}
