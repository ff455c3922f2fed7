package jp.junban.systemtests.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Starts one measurement by its name. */
public final class Benchmark {

  /** A measurement that prints what it saw; the folder is empty, on disk and its own. */
  interface Measurement {
    void run(Path folder) throws Exception;
  }

  private static final Map<String, Measurement> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("issue", folder -> new IssueBenchmark(folder).run()),
              Map.entry("boards", folder -> new BoardsBenchmark(folder).run()),
              Map.entry("reconnect", folder -> new ReconnectBenchmark(folder).run()),
              Map.entry("emergency", folder -> new EmergencyBenchmark(folder).run()),
              Map.entry("calls", folder -> new CallsBenchmark(folder, false).run()),
              Map.entry("calls postgresql", folder -> new CallsBenchmark(folder, true).run()),
              Map.entry("console", folder -> new ConsoleBenchmark(folder).run()),
              Map.entry("crash", folder -> new CrashBenchmark(folder).run()),
              Map.entry("footprint", folder -> new FootprintBenchmark(folder).run()),
              Map.entry("ticket-pages", folder -> new TicketPagesBenchmark(folder).run()),
              Map.entry("public", folder -> new PublicBenchmark(folder).run()),
              Map.entry("offline", folder -> new OfflineBenchmark(folder).run())));

  private Benchmark() {}

  public static void main(String[] arguments) throws Exception {
    Measurement measurement = ALL.get(String.join(" ", arguments));
    if (measurement == null) {
      System.err.println("Say which: " + ALL.keySet());
      System.exit(2);
      return;
    }
    Path folder = Files.createTempDirectory(Path.of("target"), "benchmark-" + arguments[0] + "-");
    System.out.println(machine());
    measurement.run(folder.toAbsolutePath());
  }

  private static String machine() throws IOException {
    return "Java "
        + Runtime.version()
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors, load "
        + Files.readString(Path.of("/proc/loadavg")).strip();
  }
}
