package jp.junban.server.waits.replay;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares what the forecast announced on recorded days with what came true. */
public final class ForecastJudge {

  private static final double FIVE_MINUTES = 300;
  private static final double TEN_MINUTES = 600;

  /** One wait: what was announced, what came, and the yardsticks; NaN where there is none. */
  private record Judged(
      double waited, double typical, double careful, double limit, double naive) {}

  private final List<Judged> judged = new ArrayList<>();
  private int promised;
  private int later;

  private ForecastJudge() {}

  /**
   * Prints the measures of each day and of all.
   *
   * @param folders of the days
   */
  public static void main(String[] folders) throws IOException {
    PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.println(
        "day                          waits  mean_s  mae_s  /limit  /naive  in_p90  within5"
            + "  late10  later5");
    ForecastJudge all = new ForecastJudge();
    for (String folder : folders) {
      ForecastJudge day = new ForecastJudge();
      day.play(Path.of(folder));
      out.println(day.line(Path.of(folder).toAbsolutePath().normalize().getFileName().toString()));
      all.judged.addAll(day.judged);
      all.promised += day.promised;
      all.later += day.later;
    }
    out.println(all.line("all"));
  }

  private void play(Path folder) throws IOException {
    ForecastReplay replay = new ForecastReplay(folder);
    Map<String, double[]> announced = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("trace.csv"), StandardCharsets.UTF_8)) {
      String answer = replay.answer(line);
      if (!answer.isEmpty()) {
        String[] cells = answer.split(",", -1);
        announced.put(
            cells[0] + '#' + cells[1],
            new double[] {Double.parseDouble(cells[2]), Double.parseDouble(cells[3])});
      }
    }
    promised = replay.promises().size();
    later =
        (int)
            replay.promises().stream()
                .filter(p -> p.latest() - p.first() >= FIVE_MINUTES * 1000)
                .count();
    Map<String, double[]> yardsticks = yardsticks(folder.resolve("limit.csv"));
    for (String line : Files.readAllLines(folder.resolve("truth.csv"), StandardCharsets.UTF_8)) {
      String[] cells = line.split(",", -1);
      double[] said = announced.get(cells[0] + '#' + cells[1]);
      boolean counts =
          cells.length >= 8
              && !cells[6].isEmpty()
              && !cells[7].equals("immediate")
              && !cells[7].equals("cancelled");
      if (said != null && counts) {
        double[] both =
            yardsticks.getOrDefault(
                cells[0] + '#' + cells[1], new double[] {Double.NaN, Double.NaN});
        judged.add(new Judged(Double.parseDouble(cells[6]), said[0], said[1], both[1], both[0]));
      }
    }
  }

  private static Map<String, double[]> yardsticks(Path file) throws IOException {
    Map<String, double[]> yardsticks = new HashMap<>();
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] cells = line.split(",", -1);
        if (cells.length >= 4 && TraceLine.millis(cells[3]) != null) {
          yardsticks.put(
              cells[0] + '#' + cells[1],
              new double[] {Double.parseDouble(cells[2]), Double.parseDouble(cells[3])});
        }
      }
    }
    return yardsticks;
  }

  /**
   * The measures of some waits.
   *
   * @param againstLimit mean absolute error by that of the best possible announcement
   * @param againstNaive mean absolute error by that of counting heads
   * @param inCareful the share of waits within the announced P90
   * @param within5 the share announced within five minutes
   * @param late10 the share called more than ten minutes after the announcement
   * @param later5 the share whose promised time ever moved later by five minutes
   */
  record Figures(
      int waits,
      double mean,
      double error,
      double againstLimit,
      double againstNaive,
      double inCareful,
      double within5,
      double late10,
      double later5) {}

  /** Plays one day. */
  static Figures judge(Path folder) throws IOException {
    ForecastJudge day = new ForecastJudge();
    day.play(folder);
    return day.figures();
  }

  private Figures figures() {
    int n = Math.max(1, judged.size());
    double waits = 0;
    double errors = 0;
    double measured = 0;
    double limits = 0;
    double naives = 0;
    int careful = 0;
    int near = 0;
    int late = 0;
    for (Judged each : judged) {
      double error = Math.abs(each.typical() - each.waited());
      waits += each.waited();
      errors += error;
      careful += each.waited() <= each.careful() ? 1 : 0;
      near += error <= FIVE_MINUTES ? 1 : 0;
      late += each.waited() - each.typical() > TEN_MINUTES ? 1 : 0;
      if (!Double.isNaN(each.limit())) {
        measured += error;
        limits += Math.abs(each.limit() - each.waited());
        naives += Math.abs(each.naive() - each.waited());
      }
    }
    return new Figures(
        judged.size(),
        waits / n,
        errors / n,
        measured / limits,
        measured / naives,
        (double) careful / n,
        (double) near / n,
        (double) late / n,
        (double) later / Math.max(1, promised));
  }

  private String line(String name) {
    Figures all = figures();
    return String.format(
        Locale.ROOT,
        "%-28s %5d  %6.0f  %5.1f  %6.3f  %6.3f  %5.1f%%  %6.1f%%  %5.1f%%  %5.1f%%",
        name,
        all.waits(),
        all.mean(),
        all.error(),
        all.againstLimit(),
        all.againstNaive(),
        100 * all.inCareful(),
        100 * all.within5(),
        100 * all.late10(),
        100 * all.later5());
  }
}
