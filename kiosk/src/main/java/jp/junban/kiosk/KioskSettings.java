package jp.junban.kiosk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.junban.devices.printing.PaperWidth;
import org.jspecify.annotations.Nullable;

/**
 * All that can be set on a kiosk, read once at the start from {@code --name value} on the command
 * line or from {@code JUNBAN_KIOSK_NAME} in the environment.
 *
 * @param server scheme, host and port of the ticket server
 * @param listen the address of this machine that the page is served at
 * @param port the port; 0 takes a free one
 * @param data where the agent keeps what must survive a restart
 * @param enrolmentCode the code itself; null when it is in a file or typed on the screen
 * @param enrolmentCodeFile a file that holds it, read when it is needed; null for none
 * @param printer where the slips go
 * @param paper the width of the paper
 * @param tickets where the virtual printer puts the slips
 * @param languages offered to visitors, in this order
 * @param lobby what stands around the kiosk
 */
record KioskSettings(
    URI server,
    InetAddress listen,
    int port,
    Path data,
    @Nullable String enrolmentCode,
    @Nullable Path enrolmentCodeFile,
    PrinterSetting printer,
    PaperWidth paper,
    Path tickets,
    List<String> languages,
    LobbySetting lobby) {
  private static final List<String> LANGUAGES = List.of("ja", "ja-easy", "en", "zh-Hans", "ko");

  /** Every setting: its name, what stands for it in the help, its default, and what it is. */
  private enum Setting {
    SERVER("URL", "http://127.0.0.1:8080", "the ticket server"),
    LISTEN("ADDRESS", "127.0.0.1", "where the page is served"),
    PORT("NUMBER", "8090", "0 takes a free port"),
    DATA("FOLDER", "data/kiosk", "token, journal and last board"),
    ENROLMENT_CODE("CODE", "", "from the administration page; works once"),
    ENROLMENT_CODE_FILE("FILE", "", "a file with that code, read when it is needed"),
    PRINTER(
        "KIND", "virtual", "virtual, escpos:tcp://HOST:9100, escpos:/dev/usb/lp0 or queue:NAME"),
    PAPER("MM", "80", "80 or 58"),
    TICKETS("FOLDER", "DATA/tickets", "where the virtual printer puts them"),
    LANGUAGES(
        "LIST", String.join(",", KioskSettings.LANGUAGES), "with commas; the first is shown first"),
    GPIO("LIST", "", "such as green=17,amber=27,red=22,buzzer=23,presence=24,button.A=5"),
    WAKE("COMMAND", "xset dpms force on", "wakes the screen when the presence sensor sees someone");

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
      return "JUNBAN_KIOSK_" + name();
    }
  }

  /** What {@code --help} shows. */
  static String help() {
    StringBuilder help = new StringBuilder("java -jar kiosk.jar [--name value]...\n\n");
    for (Setting s : Setting.values()) {
      help.append("  %-30s %s%s%n".formatted(s.option() + " " + s.value, s.meaning, byDefault(s)));
    }
    return help + "\nEach can also be set as JUNBAN_KIOSK_NAME, such as JUNBAN_KIOSK_SERVER.\n";
  }

  /**
   * @throws SettingsProblem with one sentence about the first setting that is wrong
   */
  static KioskSettings read(List<String> arguments, Map<String, String> environment)
      throws SettingsProblem {
    Map<Setting, String> given = given(arguments, environment);
    Path data = path(given, Setting.DATA, Path.of(Setting.DATA.byDefault));
    Path tickets = path(given, Setting.TICKETS, data.resolve("tickets"));
    String code = given.get(Setting.ENROLMENT_CODE);
    Path codeFile =
        given.containsKey(Setting.ENROLMENT_CODE_FILE)
            ? path(given, Setting.ENROLMENT_CODE_FILE, data)
            : null;
    return new KioskSettings(
        server(get(given, Setting.SERVER)),
        listen(get(given, Setting.LISTEN)),
        port(get(given, Setting.PORT)),
        data,
        code,
        codeFile,
        printer(get(given, Setting.PRINTER), tickets),
        paper(get(given, Setting.PAPER)),
        tickets,
        languages(get(given, Setting.LANGUAGES)),
        LobbySetting.read(get(given, Setting.GPIO), get(given, Setting.WAKE)));
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
    return "KioskSettings[" + server + ", " + listen + ":" + port + ", " + data + "]";
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
      Setting setting = named(arguments.get(i));
      if (i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
        throw new SettingsProblem(arguments.get(i) + " needs a value.");
      }
      given.put(setting, arguments.get(i + 1).strip());
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
      String path = uri.getRawPath();
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && (path == null || path.isEmpty() || path.equals("/"))) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw wrong(Setting.SERVER, value);
    }
    throw wrong(Setting.SERVER, value);
  }

  private static InetAddress listen(String value) throws SettingsProblem {
    try {
      InetAddress address = InetAddress.getByName(value);
      if (!address.isAnyLocalAddress()) {
        return address;
      }
    } catch (UnknownHostException e) {
      throw wrong(Setting.LISTEN, value);
    }
    throw wrong(Setting.LISTEN, value);
  }

  private static int port(String value) throws SettingsProblem {
    if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65535) {
      throw wrong(Setting.PORT, value);
    }
    return Integer.parseInt(value);
  }

  private static PrinterSetting printer(String value, Path tickets) throws SettingsProblem {
    return PrinterSetting.read(value, tickets).orElseThrow(() -> wrong(Setting.PRINTER, value));
  }

  private static PaperWidth paper(String value) throws SettingsProblem {
    return switch (value) {
      case "80" -> PaperWidth.MM_80;
      case "58" -> PaperWidth.MM_58;
      default -> throw wrong(Setting.PAPER, value);
    };
  }

  private static List<String> languages(String value) throws SettingsProblem {
    List<String> languages = List.of(value.split("\\s*,\\s*"));
    if (!LANGUAGES.containsAll(languages) || !languages.contains("ja")) {
      throw wrong(Setting.LANGUAGES, value);
    }
    return languages;
  }

  private static Path path(Map<Setting, String> given, Setting setting, Path byDefault)
      throws SettingsProblem {
    String value = given.get(setting);
    try {
      return value == null ? byDefault : Path.of(value);
    } catch (InvalidPathException e) {
      throw wrong(setting, String.valueOf(value));
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
