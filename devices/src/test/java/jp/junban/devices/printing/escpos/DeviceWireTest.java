package jp.junban.devices.printing.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.junban.devices.printing.PrintOutcome;
import jp.junban.devices.printing.PrintResult;
import jp.junban.devices.printing.PrinterState;
import jp.junban.devices.printing.SampleSlips;
import jp.junban.devices.printing.emulator.ThermalPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The emulated printer behind a pseudo terminal, which is a device file like {@code /dev/usb/lp0}:
 * {@code script} makes one and passes its bytes on.
 */
@Timeout(30)
class DeviceWireTest {
  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final PrintResult PRINTED =
      new PrintResult(PrintOutcome.PRINTED, PrinterState.READY);

  @Test
  void aDeviceFileIsAPrinterLikeAnyOther() throws Exception {
    assumeTrue(Files.isExecutable(SCRIPT), "NOT TRIED: a device file, for lack of " + SCRIPT);
    Process terminal =
        new ProcessBuilder(
                SCRIPT.toString(), "-qec", "stty raw -echo; tty; exec sleep 600", "/dev/null")
            .start();
    try (ThermalPrinter printer = new ThermalPrinter()) {
      Path device = Path.of(line(terminal.getInputStream()));
      Thread usb = new Thread(() -> serve(printer, terminal), "usb");
      usb.setDaemon(true);
      usb.start();
      EscPosPrinter driver =
          new EscPosPrinter(() -> DeviceWire.open(device), TestPrinter.RENDERER, TestPrinter.QUICK);
      assertEquals(PRINTED, driver.print(SampleSlips.numbered("A001")));
      printer.after(300, () -> printer.leavePaper(0));
      assertEquals(
          new PrintResult(PrintOutcome.LOST, PrinterState.OUT_OF_PAPER),
          driver.print(SampleSlips.numbered("A002")));
      printer.refill();
      assertEquals(PRINTED, driver.print(SampleSlips.numbered("A002").asReprint()));
      assertEquals(3, printer.pieces().size());
      driver.close();
    } finally {
      terminal.destroy();
    }
  }

  @Test
  void aDeviceThatIsNotThereIsOfflineAndIsNotMade(@TempDir Path folder) throws IOException {
    Path device = folder.resolve("lp0");
    EscPosPrinter driver = EscPosPrinter.onDevice(device, TestPrinter.RENDERER);
    assertEquals(PrinterState.OFFLINE, driver.state());
    assertFalse(Files.exists(device));
    Files.writeString(device, "a file is no printer");
    assertEquals(PrinterState.OFFLINE, driver.state());
    assertTrue(Files.readString(device).startsWith("a file"));
  }

  private static void serve(ThermalPrinter printer, Process terminal) {
    try {
      printer.serve(terminal.getInputStream(), terminal.getOutputStream());
    } catch (IOException e) {
      // the test is over
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.append((char) b);
    }
    return line.toString().strip();
  }
}
