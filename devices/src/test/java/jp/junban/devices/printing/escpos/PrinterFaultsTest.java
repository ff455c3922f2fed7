package jp.junban.devices.printing.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import jp.junban.devices.printing.PrintOutcome;
import jp.junban.devices.printing.PrinterState;
import jp.junban.devices.printing.SampleSlips;
import jp.junban.devices.printing.Slip;
import jp.junban.devices.printing.emulator.Piece;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Tickets on a printer that fails at any line of any of them. What the driver said of each is held
 * against the paper, at once and again at the end: a slip that came out later would be seen there.
 *
 * <p>{@code -Djunban.printing.tickets=5000 -Djunban.printing.seed=7} for longer and other runs.
 */
class PrinterFaultsTest {
  private static final int TICKETS = Integer.getInteger("junban.printing.tickets", 500);
  private static final long SEED = Long.getLong("junban.printing.seed", 20261121);

  /** More lines than a slip has after its body. */
  private static final int TAIL = 80;

  private static final EscPosTiming TIMING =
      new EscPosTiming(
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofMillis(800),
          Duration.ofMillis(800),
          Duration.ofMillis(1500));

  /** What goes wrong, how it is put right, and whether the printer is there to tell the truth. */
  private enum Fault {
    NONE(610, t -> {}, t -> {}, true),
    PAPER(120, t -> t.printer.leavePaper(0), t -> t.printer.refill(), true),
    COVER(100, t -> t.printer.openCover(), t -> t.printer.closeCover(), true),
    CUTTER(40, t -> t.printer.jam(), t -> t.printer.unjam(), true),
    LINE(70, t -> t.port.disconnect(), t -> {}, false),
    POWER(55, TestPrinter::pullPlugs, t -> t.printer.powerOn(), false),
    FROZEN(5, t -> t.printer.freeze(), t -> t.printer.thaw(), false);

    private final int weight;
    private final Consumer<TestPrinter> strike;
    private final Consumer<TestPrinter> heal;
    private final boolean knowable;

    Fault(int weight, Consumer<TestPrinter> strike, Consumer<TestPrinter> heal, boolean knowable) {
      this.weight = weight;
      this.strike = strike;
      this.heal = heal;
      this.knowable = knowable;
    }

    static Fault any(Random random) {
      int left = random.nextInt(1000);
      for (Fault fault : values()) {
        left -= fault.weight;
        if (left < 0) {
          return fault;
        }
      }
      return NONE;
    }
  }

  private record Printed(String number, String digest, String plan, PrintOutcome outcome) {}

  private final TestPrinter test;
  private final Random random = new Random(SEED);
  private final List<Printed> all = new ArrayList<>();
  private final List<List<byte[]>> interrupted = new ArrayList<>();
  private final Map<PrintOutcome, Integer> outcomes = new EnumMap<>(PrintOutcome.class);

  PrinterFaultsTest() throws IOException {
    test = new TestPrinter(TIMING);
  }

  @AfterEach
  void close() throws IOException {
    test.close();
  }

  @Test
  void whatIsSaidOfATicketIsWhatIsOnPaper() {
    for (int i = 0; i < TICKETS; i++) {
      Slip slip = SampleSlips.numbered(String.format(Locale.ROOT, "A%04d", i));
      ticket(slip);
    }
    assertTrue(test.printer.awaitIdle(30_000));
    Map<String, Long> onPaper =
        test.pieces().stream()
            .filter(Piece::cut)
            .map(piece -> digest(piece.rows()))
            .collect(Collectors.groupingBy(d -> d, HashMap::new, Collectors.counting()));
    for (Printed printed : all) {
      long times = onPaper.getOrDefault(printed.digest(), 0L);
      switch (printed.outcome()) {
        case PRINTED -> assertEquals(1, times, printed.toString());
        case UNKNOWN -> assertTrue(times <= 1, printed.toString());
        default -> assertEquals(0, times, printed.toString());
      }
    }
    for (Piece piece : test.pieces()) {
      assertTrue(isAccountedFor(piece), "nobody asked for " + digest(piece.rows()));
    }
    System.out.println(TICKETS + " tickets, seed " + SEED + ": " + outcomes);
  }

  /** Every piece is a slip that was asked for, or the beginning of one that was interrupted. */
  private boolean isAccountedFor(Piece piece) {
    String digest = digest(piece.rows());
    return all.stream().anyMatch(printed -> printed.digest().equals(digest))
        || interrupted.stream().anyMatch(lines -> beginsWith(lines, piece.rows()));
  }

  /**
   * All but the last line: when the line breaks in the middle of it, the printer fills it up with
   * what comes over the next.
   */
  private static boolean beginsWith(List<byte[]> lines, List<byte[]> first) {
    return first.size() <= lines.size()
        && IntStream.range(0, first.size() - 1)
            .allMatch(i -> Arrays.equals(first.get(i), lines.get(i)));
  }

  private void ticket(Slip slip) {
    Fault fault = Fault.any(random);
    List<byte[]> lines = TestPrinter.rowsOf(slip);
    int rows = lines.size();
    int after = random.nextInt(rows + 2);
    String plan = fault + " after " + after + " of " + rows;
    Runnable strike = () -> fault.strike.accept(test);
    if (after == 0) {
      strike.run();
    } else {
      test.printer.after(after, strike);
    }
    PrintOutcome outcome = test.driver.print(slip).outcome();
    all.add(new Printed(slip.number(), digest(lines), plan, outcome));
    outcomes.merge(outcome, 1, Integer::sum);
    test.printer.after(0, () -> {});
    fault.heal.accept(test);
    if (fault == Fault.NONE) {
      assertEquals(PrintOutcome.PRINTED, outcome);
    }
    if (fault.knowable && after < rows - TAIL) {
      assertFalse(outcome == PrintOutcome.UNKNOWN, plan);
    }
    if (outcome == PrintOutcome.REFUSED) {
      assertFalse(test.began(slip), plan);
    }
    if (outcome != PrintOutcome.PRINTED) {
      interrupted.add(lines);
      printAgain(slip.asReprint());
    }
  }

  private void printAgain(Slip slip) {
    assertEquals(PrinterState.READY, test.driver.state());
    PrintOutcome outcome = test.driver.print(slip).outcome();
    assertEquals(PrintOutcome.PRINTED, outcome);
    all.add(new Printed(slip.number(), digest(TestPrinter.rowsOf(slip)), "again", outcome));
  }

  private static String digest(List<byte[]> lines) {
    CRC32 crc = new CRC32();
    lines.forEach(crc::update);
    return lines.size() + " lines, " + Long.toHexString(crc.getValue());
  }
}
