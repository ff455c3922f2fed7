package jp.junban.devices.printing.queue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import jp.junban.devices.printing.PaperWidth;
import jp.junban.devices.printing.PrintResult;
import jp.junban.devices.printing.SampleSlips;
import jp.junban.devices.printing.drawing.SlipRenderer;

/**
 * Prints what it is told on standard input, {@code print A012} or {@code state}, and answers one
 * line each. A program of its own, because the print system is found by the environment.
 */
public final class PrintByHand {
  private PrintByHand() {}

  public static void main(String[] arguments) throws IOException {
    SlipRenderer renderer = new SlipRenderer(PaperWidth.MM_80);
    renderer.warmUp();
    QueuePrinter printer = new QueuePrinter(arguments[0], renderer);
    BufferedReader words =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = words.readLine(); line != null; line = words.readLine()) {
      if (line.equals("state")) {
        System.out.println(printer.state());
      } else if (line.startsWith("print ")) {
        PrintResult result = printer.print(SampleSlips.numbered(line.substring(6)));
        System.out.println(result.outcome() + " " + result.printerState());
      }
    }
  }
}
