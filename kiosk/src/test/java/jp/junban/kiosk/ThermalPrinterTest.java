package jp.junban.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import jp.junban.devices.printing.PaperWidth;
import jp.junban.devices.printing.TicketPrinter;
import jp.junban.devices.printing.drawing.SlipRenderer;
import jp.junban.devices.printing.emulator.PrinterPort;
import jp.junban.devices.printing.emulator.ThermalPrinter;
import jp.junban.kiosk.platform.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From a touch to an emulated printer's paper, through the real driver and the real setting. */
@Timeout(60)
class ThermalPrinterTest {
  private final Path data;

  ThermalPrinterTest(@TempDir Path data) {
    this.data = data;
  }

  @Test
  void theNumberStaysWhateverThePrinterDoes() throws Exception {
    try (FakeTicketServer server = new FakeTicketServer();
        ThermalPrinter printer = new ThermalPrinter();
        PrinterPort port = new PrinterPort(printer, 0)) {
      TicketPrinter driver =
          PrinterSetting.read("escpos:tcp://127.0.0.1:" + port.number(), data)
              .orElseThrow()
              .open(new SlipRenderer(PaperWidth.MM_58));
      try (TestKiosk kiosk =
          TestKiosk.start(
              Timing.onSite(),
              data,
              server.address(),
              driver,
              new MovableClock(),
              "--enrolment-code",
              FakeTicketServer.CODE)) {
        kiosk.awaitState(s -> s.path("enrolled").asBoolean() && s.path("online").asBoolean());
        assertEquals("PRINTED READY", print(kiosk.touch("key-0001", "s1").body()));
        assertEquals(1, printer.pieces().size());

        printer.after(300, printer::openCover);
        JsonNode lost = TestKiosk.json(kiosk.touch("key-0002", "s1").body());
        assertEquals("LOST COVER_OPEN", print(lost.toString()));
        awaitPrinter(kiosk, "COVER_OPEN");
        printer.closeCover();
        awaitPrinter(kiosk, "READY");
        String ticket = lost.path("ticket").path("id").asString();
        String again = kiosk.post("/api/tickets/" + ticket + "/reprint", "key-0003", "{}").body();
        assertEquals("PRINTED READY", print(again));
        // a whole slip, the piece that was cut off, and the second paper
        assertEquals(3, printer.pieces().size());
        assertEquals(300, printer.pieces().get(1).rows().size());

        printer.leavePaper(0);
        awaitPrinter(kiosk, "OUT_OF_PAPER");
        assertEquals("REFUSED OUT_OF_PAPER", print(kiosk.touch("key-0004", "s1").body()));
        printer.refill();
        awaitPrinter(kiosk, "READY");
        assertTrue(printer.awaitIdle(1000));
        assertEquals(3, printer.pieces().size());
      }
    }
  }

  private static void awaitPrinter(TestKiosk kiosk, String state) throws Exception {
    kiosk.awaitState(s -> s.path("printer").path("state").asString().equals(state));
  }

  private static String print(String answer) {
    JsonNode print = TestKiosk.json(answer).path("print");
    return print.path("outcome").asString() + " " + print.path("printerState").asString();
  }
}
