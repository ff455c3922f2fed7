package jp.junban.devices.printing.virtual;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import jp.junban.devices.printing.PrintOutcome;
import jp.junban.devices.printing.PrintResult;
import jp.junban.devices.printing.PrinterState;
import jp.junban.devices.printing.Slip;
import jp.junban.devices.printing.TicketPrinter;
import jp.junban.devices.printing.drawing.SlipRenderer;

/**
 * A printer without paper: every slip becomes a PDF and a PNG in a folder, named by its time of
 * issue and its number, such as {@code 20261121-143205-A012.pdf}. The page {@value
 * TicketStrip#FILE} beside them shows the newest.
 *
 * <p>To take its paper out, write a {@link PrinterState}, for example {@code OUT_OF_PAPER}, into
 * the file {@value #STATE_FILE} in that folder; delete the file to put it back.
 */
public final class VirtualPrinter implements TicketPrinter {
  /** Holds the state to act; no such file means {@link PrinterState#READY}. */
  public static final String STATE_FILE = "printer-state.txt";

  private static final Logger LOG = System.getLogger(VirtualPrinter.class.getName());
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);
  static final String UNFINISHED = ".unfinished";

  private final Path folder;
  private final SlipRenderer renderer;
  private final TicketStrip strip;

  /** Prints into {@code folder}, which is made when it is missing. */
  public VirtualPrinter(Path folder, SlipRenderer renderer) {
    this.folder = folder;
    this.renderer = renderer;
    this.strip = new TicketStrip(folder);
    sweep();
  }

  @Override
  public PrintResult print(Slip slip) {
    byte[] pdf = renderer.pdf(slip);
    byte[] png = png(renderer.dots(slip));
    synchronized (this) {
      PrinterState state = state();
      if (!state.prints()) {
        return new PrintResult(PrintOutcome.REFUSED, state);
      }
      try {
        String name = freeName(slip);
        put(name, pdf, png);
        strip.add(name);
        return new PrintResult(PrintOutcome.PRINTED, state);
      } catch (IOException e) {
        LOG.log(Level.WARNING, "Slips cannot be written to {0}: {1}", folder, e.toString());
        return new PrintResult(PrintOutcome.REFUSED, PrinterState.OFFLINE);
      }
    }
  }

  @Override
  public PrinterState state() {
    Path file = folder.resolve(STATE_FILE);
    try {
      Files.createDirectories(folder);
      if (!Files.isWritable(folder)) {
        return PrinterState.OFFLINE;
      }
      return Files.exists(file) ? read(Files.readString(file)) : PrinterState.READY;
    } catch (IOException e) {
      return PrinterState.OFFLINE;
    }
  }

  private static PrinterState read(String word) {
    if (word.isBlank()) {
      return PrinterState.READY;
    }
    return Stream.of(PrinterState.values())
        .filter(state -> state.name().equals(word.strip()))
        .findFirst()
        .orElse(PrinterState.UNKNOWN);
  }

  private String freeName(Slip slip) {
    String number = slip.number().replaceAll("[^A-Za-z0-9]", "_");
    String name = STAMP.format(slip.issuedAt()) + "-" + number;
    String free = name;
    for (int copy = 2; Files.exists(folder.resolve(free + ".png")); copy++) {
      free = name + "-" + copy;
    }
    return free;
  }

  /** Both files or none: what is half written keeps a name that nobody takes for a slip. */
  private void put(String name, byte[] pdf, byte[] png) throws IOException {
    Path pdfTemp = folder.resolve(name + ".pdf" + UNFINISHED);
    Path pngTemp = folder.resolve(name + ".png" + UNFINISHED);
    Path pdfFile = folder.resolve(name + ".pdf");
    try {
      Files.write(pdfTemp, pdf);
      Files.write(pngTemp, png);
      Files.move(pdfTemp, pdfFile, StandardCopyOption.ATOMIC_MOVE);
      Files.move(pngTemp, folder.resolve(name + ".png"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      for (Path file : new Path[] {pdfTemp, pngTemp, pdfFile}) {
        Files.deleteIfExists(file);
      }
      throw e;
    }
  }

  private void sweep() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(UNFINISHED)).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "{0} cannot be swept: {1}", folder, e.toString());
    }
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // the default stream keeps its data in a temporary file
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(image, "png", stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
