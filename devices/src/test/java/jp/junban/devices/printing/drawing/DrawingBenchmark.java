package jp.junban.devices.printing.drawing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import jp.junban.devices.printing.PaperWidth;
import jp.junban.devices.printing.SampleSlips;
import jp.junban.devices.printing.Slip;

/** How long a slip takes to be drawn; by hand with {@code devices/benchmark}. */
public final class DrawingBenchmark {
  private static final int ROUNDS = 100;

  private DrawingBenchmark() {}

  public static void main(String[] arguments) {
    long start = System.nanoTime();
    new SlipRenderer(PaperWidth.MM_80).warmUp();
    System.out.printf("fonts and first slips: %.0f ms%n", (System.nanoTime() - start) / 1e6);
    for (PaperWidth paper : PaperWidth.values()) {
      SlipRenderer renderer = new SlipRenderer(paper);
      measure(paper + " dots", renderer::dots);
      measure(paper + " PDF", renderer::pdf);
    }
  }

  private static void measure(String what, Consumer<Slip> draw) {
    List<String> languages = SlipTexts.LANGUAGES;
    double[] milliseconds = new double[ROUNDS * languages.size()];
    ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    long used = 0;
    // once unmeasured, once measured
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      used = round == 0 ? processor.getCurrentThreadCpuTime() : used;
      for (int l = 0; l < languages.size(); l++) {
        Slip slip = SampleSlips.withRange(languages.get(l), 20, 30);
        long start = System.nanoTime();
        draw.accept(slip);
        if (round >= 0) {
          milliseconds[round * languages.size() + l] = (System.nanoTime() - start) / 1e6;
        }
      }
    }
    used = processor.getCurrentThreadCpuTime() - used;
    Arrays.sort(milliseconds);
    int count = milliseconds.length;
    System.out.printf(
        Locale.ROOT,
        "%-12s median %.1f ms, p95 %.1f ms, worst %.1f ms; %.1f ms of processor time%n",
        what,
        milliseconds[count / 2],
        milliseconds[count * 95 / 100],
        milliseconds[count - 1],
        used / 1e6 / count);
  }
}
