package jp.junban.devices.printing.emulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * The emulated printer, started by hand with {@code devices/emulator [PORT [FOLDER]]}: every piece
 * of paper becomes a PNG in the folder, and words typed at it do what people do to a printer.
 */
public final class EmulatorMain {
  private static final String WORDS =
      """
      out       take the paper out              refill    put a new roll in
      low       the roll ends soon              open/shut the cover
      jam/unjam the cutter                      freeze/thaw half-open line
      unplug    break the network line          off/on    the power
      speed N   N millimetres a second          left N    paper for N more lines (8 a millimetre)
      quit
      """;

  private final ThermalPrinter printer;
  private final PrinterPort port;

  private EmulatorMain(ThermalPrinter printer, PrinterPort port) {
    this.printer = printer;
    this.port = port;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> given = List.of(arguments);
    int number = given.isEmpty() ? 9100 : Integer.parseInt(given.get(0));
    Path folder = Path.of(given.size() > 1 ? given.get(1) : "target/paper");
    Files.createDirectories(folder);
    try (ThermalPrinter printer = new ThermalPrinter();
        PrinterPort port = new PrinterPort(printer, number)) {
      printer.speed(150);
      Thread paper = new Thread(() -> collect(printer, folder), "paper");
      paper.setDaemon(true);
      paper.start();
      System.out.printf("Printer at 127.0.0.1:%d, paper in %s%n%s", port.number(), folder, WORDS);
      new EmulatorMain(printer, port).obey();
    }
  }

  private void obey() throws IOException {
    BufferedReader words =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = words.readLine(); line != null; line = words.readLine()) {
      String[] word = line.strip().toLowerCase(Locale.ROOT).split("\\s+");
      if (word[0].equals("quit")) {
        return;
      }
      try {
        obey(word);
      } catch (IllegalArgumentException e) {
        System.out.print(WORDS);
      }
    }
  }

  private void obey(String[] word) {
    switch (word[0]) {
      case "out" -> printer.leavePaper(0);
      case "refill" -> printer.refill();
      case "low" -> printer.nearEnd();
      case "open" -> printer.openCover();
      case "shut" -> printer.closeCover();
      case "jam" -> printer.jam();
      case "unjam" -> printer.unjam();
      case "freeze" -> printer.freeze();
      case "thaw" -> printer.thaw();
      case "unplug" -> port.disconnect();
      case "off" -> printer.powerOff();
      case "on" -> printer.powerOn();
      case "speed" -> printer.speed(number(word));
      case "left" -> printer.leavePaper(number(word));
      default -> throw new IllegalArgumentException(word[0]);
    }
  }

  private static int number(String[] word) {
    if (word.length != 2) {
      throw new IllegalArgumentException("A number is missing");
    }
    return Integer.parseInt(word[1]);
  }

  private static void collect(ThermalPrinter printer, Path folder) {
    for (int count = 0; true; count++) {
      while (!printer.awaitPieces(count + 1, 60_000) || !printer.awaitIdle(60_000)) {
        // nothing yet, or still coming out
      }
      Piece piece = printer.pieces().get(count);
      Path file = folder.resolve("piece-%04d%s.png".formatted(count, piece.cut() ? "" : "-torn"));
      try {
        ImageIO.write(piece.image(), "png", file.toFile());
        System.out.println(file);
      } catch (IOException e) {
        System.out.println(file + " cannot be written: " + e.getMessage());
      }
    }
  }
}
