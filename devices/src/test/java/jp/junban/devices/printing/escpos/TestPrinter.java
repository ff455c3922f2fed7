package jp.junban.devices.printing.escpos;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.junban.devices.printing.PaperWidth;
import jp.junban.devices.printing.Slip;
import jp.junban.devices.printing.drawing.SlipRenderer;
import jp.junban.devices.printing.emulator.Piece;
import jp.junban.devices.printing.emulator.PrinterPort;
import jp.junban.devices.printing.emulator.ThermalPrinter;

/** A driver with little patience, plugged into an emulated printer. */
final class TestPrinter implements AutoCloseable {
  static final EscPosTiming QUICK =
      new EscPosTiming(
          Duration.ofMillis(500),
          Duration.ofMillis(500),
          Duration.ofMillis(250),
          Duration.ofMillis(250),
          Duration.ofMillis(1500));

  static final SlipRenderer RENDERER = new SlipRenderer(PaperWidth.MM_80);

  final ThermalPrinter printer = new ThermalPrinter();
  final PrinterPort port;
  final EscPosPrinter driver;

  TestPrinter() throws IOException {
    this(QUICK);
  }

  TestPrinter(EscPosTiming timing) throws IOException {
    port = new PrinterPort(printer, 0);
    driver =
        new EscPosPrinter(
            () -> TcpWire.open("127.0.0.1", port.number(), timing.connect()), RENDERER, timing);
  }

  /** How often a slip is whole on paper: every line, in one piece, cut. */
  long timesWhole(Slip slip) {
    List<byte[]> rows = rowsOf(slip);
    return printer.pieces().stream().filter(p -> p.cut() && same(p.rows(), rows)).count();
  }

  /** Whether a line that only a slip with this number has is anywhere on the paper. */
  boolean began(Slip slip) {
    byte[] plate = rowsOf(slip).get(ROW_OF_PLATE);
    return printer.pieces().stream()
        .flatMap(piece -> piece.rows().stream())
        .anyMatch(row -> Arrays.equals(row, plate));
  }

  /** A row through the middle of the number. */
  private static final int ROW_OF_PLATE = 150;

  /** The lines that the driver sends for a slip. */
  static List<byte[]> rowsOf(Slip slip) {
    RasterJob job = RasterJob.of(RENDERER.dots(slip));
    return Stream.concat(job.body().stream(), job.tail().stream())
        .filter(command -> command[1] == 'v')
        .flatMap(
            band ->
                IntStream.range(0, (band.length - 8) / 72)
                    .mapToObj(y -> Arrays.copyOfRange(band, 8 + y * 72, 8 + (y + 1) * 72)))
        .toList();
  }

  private static boolean same(List<byte[]> a, List<byte[]> b) {
    return a.size() == b.size()
        && IntStream.range(0, a.size()).allMatch(i -> Arrays.equals(a.get(i), b.get(i)));
  }

  /** Power and network at once. */
  void pullPlugs() {
    printer.powerOff();
    port.disconnect();
  }

  List<Piece> pieces() {
    return printer.pieces();
  }

  @Override
  public void close() throws IOException {
    driver.close();
    port.close();
    printer.close();
  }
}
