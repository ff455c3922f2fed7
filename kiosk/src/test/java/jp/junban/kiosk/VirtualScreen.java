package jp.junban.kiosk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An X server without a screen, and keys that can be pressed there. */
final class VirtualScreen implements AutoCloseable {
  private static final List<String> NEEDED =
      List.of("Xvfb", "xdotool", "xmodmap", "xset", "xrandr", "chromium", "curl");

  private final Process server;
  private final String display;

  /** A portrait screen of a kiosk, under a display number that was free. */
  VirtualScreen() throws IOException {
    server =
        new ProcessBuilder(
                List.of(
                    "Xvfb", "-displayfd", "1", "-screen", "0", "1080x1920x24", "-nolisten", "tcp"))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader number =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    display = ":" + number.readLine();
  }

  /** Which of the programs are missing here. */
  static List<String> missing() {
    List<String> missing = new ArrayList<>(NEEDED);
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      missing.removeIf(program -> Files.isExecutable(Path.of(folder, program)));
    }
    return missing;
  }

  /** Starts a program on this screen. */
  Process start(List<String> command, Map<String, String> environment) throws IOException {
    ProcessBuilder program = new ProcessBuilder(command);
    program.environment().putAll(environment);
    program.environment().put("DISPLAY", display);
    return program
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Runs a program here to its end, and says what it said. */
  String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder program = new ProcessBuilder(command);
    program.environment().put("DISPLAY", display);
    Process process = program.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(20, TimeUnit.SECONDS);
    return said;
  }

  /**
   * Presses keys together as a person does on a keyboard: by the places of the keys, whatever they
   * mean by now.
   */
  void press(int... keycodes) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    for (int code : keycodes) {
      command.addAll(List.of("keydown", String.valueOf(code)));
    }
    for (int i = keycodes.length - 1; i >= 0; i--) {
      command.addAll(List.of("keyup", String.valueOf(keycodes[i])));
    }
    run(command.toArray(String[]::new));
  }

  @Override
  public void close() throws IOException {
    server.destroy();
  }
}
