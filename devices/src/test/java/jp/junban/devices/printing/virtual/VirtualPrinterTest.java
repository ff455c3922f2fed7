package jp.junban.devices.printing.virtual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jp.junban.devices.printing.PaperWidth;
import jp.junban.devices.printing.PrintOutcome;
import jp.junban.devices.printing.PrintResult;
import jp.junban.devices.printing.PrinterState;
import jp.junban.devices.printing.QrReader;
import jp.junban.devices.printing.SampleSlips;
import jp.junban.devices.printing.TicketPrinter;
import jp.junban.devices.printing.drawing.SlipRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirtualPrinterTest {
  private final Path folder;

  VirtualPrinterTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aSlipBecomesAPdfAndAPictureNamedByTimeAndNumber() throws IOException {
    PrintResult result = printer(folder).print(SampleSlips.in("ja"));
    assertEquals(new PrintResult(PrintOutcome.PRINTED, PrinterState.READY), result);
    assertEquals(List.of("20261121-143205-A140.pdf", "20261121-143205-A140.png"), names(folder));
    Path picture = folder.resolve("20261121-143205-A140.png");
    assertEquals(SampleSlips.LINK, QrReader.read(ImageIO.read(picture.toFile())));
  }

  @Test
  void aReprintLeavesTheFirstSlipAlone() throws IOException {
    TicketPrinter printer = printer(folder);
    printer.print(SampleSlips.in("ja"));
    printer.print(SampleSlips.in("ja").asReprint());
    assertTrue(names(folder).contains("20261121-143205-A140-2.png"));
    assertEquals(4, names(folder).size());
  }

  @Test
  void withoutPaperNothingComesOutNowOrLater() throws IOException {
    TicketPrinter printer = printer(folder);
    Path state = folder.resolve(VirtualPrinter.STATE_FILE);
    Files.writeString(state, "OUT_OF_PAPER\n");
    assertEquals(
        new PrintResult(PrintOutcome.REFUSED, PrinterState.OUT_OF_PAPER),
        printer.print(SampleSlips.in("ja")));
    Files.delete(state);
    assertEquals(PrinterState.READY, printer.state());
    assertEquals(List.of(), names(folder));
  }

  @Test
  void aRollThatEndsSoonStillPrints() throws IOException {
    Files.writeString(folder.resolve(VirtualPrinter.STATE_FILE), "NEAR_END");
    assertEquals(
        new PrintResult(PrintOutcome.PRINTED, PrinterState.NEAR_END),
        printer(folder).print(SampleSlips.in("ja")));
  }

  @Test
  void aStateNobodyKnowsIsUnknown() throws IOException {
    Files.writeString(folder.resolve(VirtualPrinter.STATE_FILE), "ON_FIRE");
    assertEquals(PrinterState.UNKNOWN, printer(folder).state());
  }

  @Test
  void aFolderThatCannotBeWrittenIsAPrinterThatIsOffline() throws IOException {
    Path file = Files.writeString(folder.resolve("not-a-folder"), "");
    TicketPrinter printer = printer(file);
    assertEquals(PrinterState.OFFLINE, printer.state());
    assertEquals(
        new PrintResult(PrintOutcome.REFUSED, PrinterState.OFFLINE),
        printer.print(SampleSlips.in("ja")));
  }

  @Test
  void whatALostProcessLeftHalfWrittenIsSweptAway() throws IOException {
    Files.writeString(folder.resolve("20261121-143205-A139.pdf.unfinished"), "%PDF");
    printer(folder);
    assertEquals(List.of(), names(folder));
  }

  @Test
  void aPageShowsTheNewestSlipsFirstAndNoMoreThanTwelve() throws IOException {
    TicketPrinter printer = printer(folder);
    for (int i = 0; i < 11; i++) {
      printer.print(SampleSlips.in("ja"));
    }
    // the next run takes up what hangs there
    TicketPrinter next = printer(folder);
    next.print(SampleSlips.in("en").asReprint());
    next.print(SampleSlips.numbered("B007"));
    String page = Files.readString(folder.resolve("tickets.html"));
    List<String> pictures =
        Pattern.compile("src=\"([^\"]+)\"").matcher(page).results().map(r -> r.group(1)).toList();
    assertEquals(12, pictures.size());
    assertEquals("20261121-143205-B007.png", pictures.get(0));
    assertEquals("20261121-143205-A140-12.png", pictures.get(1));
    for (String picture : pictures) {
      assertTrue(Files.exists(folder.resolve(picture)), picture);
    }
    assertTrue(page.contains("http-equiv=\"refresh\""), page);
  }

  private static TicketPrinter printer(Path folder) {
    return new VirtualPrinter(folder, new SlipRenderer(PaperWidth.MM_80));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> !name.endsWith(".html"))
          .sorted()
          .toList();
    }
  }
}
