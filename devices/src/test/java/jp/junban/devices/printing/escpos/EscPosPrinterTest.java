package jp.junban.devices.printing.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.junban.devices.printing.PaperWidth;
import jp.junban.devices.printing.PrintOutcome;
import jp.junban.devices.printing.PrintResult;
import jp.junban.devices.printing.PrinterState;
import jp.junban.devices.printing.QrReader;
import jp.junban.devices.printing.SampleSlips;
import jp.junban.devices.printing.Slip;
import jp.junban.devices.printing.drawing.SlipRenderer;
import jp.junban.devices.printing.emulator.Feature;
import jp.junban.devices.printing.emulator.PrinterPort;
import jp.junban.devices.printing.emulator.ThermalPrinter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class EscPosPrinterTest {
  private static final Slip SLIP = SampleSlips.numbered("A001");
  private static final Slip NEXT = SampleSlips.numbered("A002");

  private final TestPrinter test;
  private final ThermalPrinter printer;

  EscPosPrinterTest() throws IOException {
    test = new TestPrinter();
    printer = test.printer;
  }

  @AfterEach
  void close() throws IOException {
    test.close();
  }

  @ParameterizedTest
  @EnumSource(PaperWidth.class)
  void thePaperShowsTheSlipDotByDot(PaperWidth width) throws IOException {
    SlipRenderer renderer = new SlipRenderer(width);
    try (ThermalPrinter other = new ThermalPrinter();
        PrinterPort port = new PrinterPort(other, 0);
        EscPosPrinter driver = EscPosPrinter.overTcp("127.0.0.1", port.number(), renderer)) {
      assertEquals(printed(PrinterState.READY), driver.print(SampleSlips.in("zh-Hans")));
      assertEquals(1, other.pieces().size());
      assertTrue(other.pieces().get(0).cut());
      BufferedImage paper = other.pieces().get(0).image();
      assertEquals(SampleSlips.LINK, QrReader.read(paper));
      BufferedImage drawn = renderer.dots(SampleSlips.in("zh-Hans"));
      assertEquals(drawn.getWidth(), paper.getWidth());
      assertEquals(drawn.getHeight(), paper.getHeight());
      int different = 0;
      for (int y = 0; y < drawn.getHeight(); y++) {
        for (int x = 0; x < drawn.getWidth(); x++) {
          different += drawn.getRGB(x, y) == paper.getRGB(x, y) ? 0 : 1;
        }
      }
      // the dots beside what would look like a command
      assertTrue(different <= 20, "different dots: " + different);
    }
  }

  @Test
  void slipsComeOutInOrderEachCut() {
    assertEquals(printed(PrinterState.READY), test.driver.print(SLIP));
    assertEquals(printed(PrinterState.READY), test.driver.print(NEXT));
    assertEquals(2, test.pieces().size());
    assertEquals(1, test.timesWhole(SLIP));
    assertEquals(1, test.timesWhole(NEXT));
  }

  @Test
  void aRollThatEndsSoonIsSaidWhilePrinting() {
    printer.nearEnd();
    assertEquals(PrinterState.NEAR_END, test.driver.state());
    assertEquals(printed(PrinterState.NEAR_END), test.driver.print(SLIP));
  }

  static Stream<Arguments> troubles() {
    return Stream.of(
        trouble(PrinterState.OUT_OF_PAPER, p -> p.leavePaper(0), ThermalPrinter::refill),
        trouble(PrinterState.COVER_OPEN, ThermalPrinter::openCover, ThermalPrinter::closeCover),
        trouble(PrinterState.OFFLINE, ThermalPrinter::jam, ThermalPrinter::unjam),
        trouble(PrinterState.OFFLINE, ThermalPrinter::freeze, ThermalPrinter::thaw),
        trouble(PrinterState.OFFLINE, ThermalPrinter::powerOff, ThermalPrinter::powerOn));
  }

  private static Arguments trouble(
      PrinterState state, Consumer<ThermalPrinter> begin, Consumer<ThermalPrinter> end) {
    return Arguments.of(state, begin, end);
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void whoCannotPrintIsNotAskedToAndPrintsNothingLater(
      PrinterState state, Consumer<ThermalPrinter> begin, Consumer<ThermalPrinter> end) {
    assertEquals(PrinterState.READY, test.driver.state());
    begin.accept(printer);
    assertEquals(state, test.driver.state());
    assertEquals(new PrintResult(PrintOutcome.REFUSED, state), test.driver.print(SLIP));
    end.accept(printer);
    assertEquals(PrinterState.READY, test.driver.state());
    assertEquals(printed(PrinterState.READY), test.driver.print(NEXT));
    assertFalse(test.began(SLIP));
    assertEquals(1, test.pieces().size());
  }

  @Test
  void aSlipThatRunsOutOfPaperIsLostAndItsRestNeverComes() {
    printer.leavePaper(400);
    assertEquals(
        new PrintResult(PrintOutcome.LOST, PrinterState.OUT_OF_PAPER), test.driver.print(SLIP));
    printer.refill();
    assertTrue(printer.awaitIdle(20_000));
    assertEquals(1, test.pieces().size());
    assertEquals(400, test.pieces().get(0).rows().size());
    assertEquals(printed(PrinterState.READY), test.driver.print(SLIP.asReprint()));
    assertEquals(0, test.timesWhole(SLIP));
    assertEquals(1, test.timesWhole(SLIP.asReprint()));
    assertEquals(2, test.pieces().size());
  }

  @Test
  void aPieceThatHangsOutIsCutOffBeforeTheNextSlip() {
    printer.after(300, printer::openCover);
    assertEquals(
        new PrintResult(PrintOutcome.LOST, PrinterState.COVER_OPEN), test.driver.print(SLIP));
    printer.closeCover();
    assertEquals(printed(PrinterState.READY), test.driver.print(NEXT));
    assertEquals(300, test.pieces().get(0).rows().size());
    assertTrue(test.pieces().get(0).cut());
    assertEquals(1, test.timesWhole(NEXT));
  }

  @Test
  void withTheBodyOnPaperButNotTheEndNobodyKnows() {
    int rows = TestPrinter.rowsOf(SLIP).size();
    // the cut is missing, and the printer cannot say so
    printer.after(rows, printer::openCover);
    assertEquals(
        new PrintResult(PrintOutcome.UNKNOWN, PrinterState.COVER_OPEN), test.driver.print(SLIP));
  }

  @Test
  void aLineThatBreaksWhenAllWasHandedOverLeavesItUnknown() {
    slowUntil(100, test.port::disconnect);
    PrintResult result = test.driver.print(SLIP);
    assertEquals(new PrintResult(PrintOutcome.UNKNOWN, PrinterState.READY), result);
    // what the printer still had was cleared over the next line
    assertTrue(printer.awaitIdle(20_000));
    assertTrue(test.timesWhole(SLIP) <= 1);
    assertEquals(printed(PrinterState.READY), test.driver.print(NEXT));
    assertEquals(1, test.timesWhole(NEXT));
  }

  @Test
  void aLineThatBreaksBeforeTheEndIsHandedOverLosesTheSlip() {
    printer.memory(2000);
    printer.after(
        100,
        () -> {
          printer.openCover();
          test.port.disconnect();
        });
    // the memory is too small for the slip, and the sockets' buffers are not
    PrintResult result = test.driver.print(SLIP);
    assertTrue(result.outcome() != PrintOutcome.PRINTED, result.toString());
    printer.closeCover();
    assertTrue(printer.awaitIdle(20_000));
    assertEquals(0, test.timesWhole(SLIP));
  }

  @Test
  void aPrinterThatFreezesInTheMiddleDoesNotHoldTheCaller() {
    printer.after(200, printer::freeze);
    long start = System.nanoTime();
    PrintResult result = test.driver.print(SLIP);
    assertEquals(new PrintResult(PrintOutcome.UNKNOWN, PrinterState.OFFLINE), result);
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 20_000);
    printer.thaw();
    assertEquals(printed(PrinterState.READY), test.driver.print(NEXT));
    assertEquals(1, test.timesWhole(NEXT));
  }

  @Test
  void aPowerCutInTheMiddleLeavesItUnknownAndTheNextIsWhole() {
    printer.after(200, printer::powerOff);
    assertEquals(
        new PrintResult(PrintOutcome.UNKNOWN, PrinterState.OFFLINE), test.driver.print(SLIP));
    printer.powerOn();
    assertEquals(printed(PrinterState.READY), test.driver.print(NEXT));
    assertEquals(0, test.timesWhole(SLIP));
    assertEquals(1, test.timesWhole(NEXT));
  }

  @Test
  void aPrinterSwitchedOffAndOnIsFoundAgainByTheNextSlip() {
    assertEquals(printed(PrinterState.READY), test.driver.print(SLIP));
    printer.powerOff();
    printer.powerOn();
    assertEquals(printed(PrinterState.READY), test.driver.print(NEXT));
  }

  @Test
  void withoutProcessIdsThePaperStatusAcknowledges() {
    printer.lacks(Feature.PROCESS_ID, Feature.REPORTS);
    assertEquals(printed(PrinterState.READY), test.driver.print(SLIP));
    printer.after(300, printer::openCover);
    assertEquals(
        new PrintResult(PrintOutcome.LOST, PrinterState.COVER_OPEN), test.driver.print(NEXT));
  }

  @Test
  void aPrinterThatAcknowledgesNothingLeavesEverySlipUnknown() {
    printer.lacks(Feature.values());
    assertEquals(
        new PrintResult(PrintOutcome.UNKNOWN, PrinterState.READY), test.driver.print(SLIP));
    assertTrue(printer.awaitPieces(1, 2000));
    assertTrue(printer.awaitIdle(20_000));
    assertEquals(1, test.timesWhole(SLIP));
  }

  @Test
  void aPrinterThatCannotForgetLeavesAnInterruptedSlipUnknown() {
    printer.lacks(Feature.CLEAR);
    slowUntil(100, printer::openCover);
    assertEquals(
        new PrintResult(PrintOutcome.UNKNOWN, PrinterState.COVER_OPEN), test.driver.print(SLIP));
  }

  /** Paper so slow that the slip is handed over long before so many lines of it are printed. */
  private void slowUntil(int rows, Runnable event) {
    printer.speed(30);
    printer.after(
        rows,
        () -> {
          printer.speed(0);
          event.run();
        });
  }

  @Test
  void aSlowPrinterIsWaitedFor() throws IOException {
    try (TestPrinter slow = new TestPrinter(EscPosTiming.onSite())) {
      slow.printer.speed(150);
      long start = System.nanoTime();
      assertEquals(printed(PrinterState.READY), slow.driver.print(SLIP));
      // 117 mm of paper
      assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() > 500);
      assertEquals(1, slow.timesWhole(SLIP));
    }
  }

  @Test
  void askingForTheStateDoesNotDisturbASlip() throws Exception {
    try (TestPrinter slow = new TestPrinter(EscPosTiming.onSite())) {
      slow.printer.speed(150);
      assertEquals(PrinterState.READY, slow.driver.state());
      CompletableFuture<PrintResult> print =
          CompletableFuture.supplyAsync(() -> slow.driver.print(SLIP));
      assertTrue(slow.printer.awaitPieces(1, 5000));
      while (!print.isDone()) {
        long start = System.nanoTime();
        assertEquals(PrinterState.READY, slow.driver.state());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 4000);
      }
      assertEquals(printed(PrinterState.READY), print.get());
      assertEquals(1, slow.timesWhole(SLIP));
    }
  }

  @Test
  void nobodyThereIsOffline() throws IOException {
    test.port.close();
    assertEquals(PrinterState.OFFLINE, test.driver.state());
    assertEquals(
        new PrintResult(PrintOutcome.REFUSED, PrinterState.OFFLINE), test.driver.print(SLIP));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 400 Bad Request\r\n\r\n"})
  void somethingElseThanAPrinterIsNotTakenForOne(String says) throws IOException {
    try (ServerSocket other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread answers =
          new Thread(
              () -> {
                try {
                  while (true) {
                    other.accept().getOutputStream().write(says.getBytes());
                  }
                } catch (IOException e) {
                  // the test is over
                }
              });
      answers.setDaemon(true);
      answers.start();
      EscPosPrinter driver =
          new EscPosPrinter(
              () -> TcpWire.open("127.0.0.1", other.getLocalPort(), Duration.ofMillis(500)),
              TestPrinter.RENDERER,
              TestPrinter.QUICK);
      PrintResult result = driver.print(SLIP);
      assertTrue(
          result.outcome() == PrintOutcome.REFUSED || result.outcome() == PrintOutcome.UNKNOWN,
          result.toString());
      assertTrue(
          result.printerState() == PrinterState.OFFLINE
              || result.printerState() == PrinterState.UNKNOWN,
          result.toString());
      driver.close();
    }
  }

  @Test
  void anAddressThatTakesForEverToOpenDoesNotHoldTheCaller() {
    CountDownLatch never = new CountDownLatch(1);
    EscPosPrinter driver =
        new EscPosPrinter(
            () -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                throw new IOException(e);
              }
              throw new IOException("never");
            },
            TestPrinter.RENDERER,
            TestPrinter.QUICK);
    long start = System.nanoTime();
    assertEquals(new PrintResult(PrintOutcome.REFUSED, PrinterState.OFFLINE), driver.print(SLIP));
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 15_000);
  }

  private static PrintResult printed(PrinterState state) {
    return new PrintResult(PrintOutcome.PRINTED, state);
  }
}
