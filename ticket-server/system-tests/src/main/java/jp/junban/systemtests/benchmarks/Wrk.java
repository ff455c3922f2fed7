package jp.junban.systemtests.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one address as fast as it is answered, by {@code wrk}: apt-get install wrk. */
final class Wrk implements AutoCloseable {

  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern FAILED =
      Pattern.compile("Non-2xx or 3xx responses: \\d+|Socket errors: .*");

  private final Process process;

  private Wrk(Process process) {
    this.process = process;
  }

  /** Begins to read, as browsers do: compressed. */
  static Wrk start(String url, int connections, int seconds) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s"));
    command.addAll(List.of("--timeout", "10s", "-H", "Accept-Encoding: gzip, deflate", url));
    return new Wrk(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Requests a second, at the end; anything but success is a failure of the measurement. */
  double rate() throws IOException {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher rate = RATE.matcher(said);
    if (!rate.find() || FAILED.matcher(said).find()) {
      throw new IllegalStateException(said);
    }
    return Double.parseDouble(rate.group(1));
  }

  static double rate(String url, int connections, int seconds) throws IOException {
    try (Wrk wrk = start(url, connections, seconds)) {
      return wrk.rate();
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
