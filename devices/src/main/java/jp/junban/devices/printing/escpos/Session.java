package jp.junban.devices.printing.escpos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.junban.devices.printing.PrinterState;

/** What we say to a printer over one line, and what it turned out to understand. */
final class Session {
  private static final Duration SLICE = Duration.ofMillis(300);

  private final PrinterLine line;
  private final EscPosTiming timing;
  private Acknowledgement acknowledgement = Acknowledgement.NONE;
  private boolean reportsChanges;
  private boolean knowsCauses = true;
  private int lastId;
  private int bodyDone;
  private int allDone;

  /** How a printer says that it has carried out what it was sent. */
  private enum Acknowledgement {
    PROCESS_ID,
    PAPER_STATUS,
    NONE
  }

  Session(PrinterLine line, EscPosTiming timing) {
    this.line = line;
    this.timing = timing;
  }

  /** Asks the printer how it is; a line that stays silent is closed. */
  PrinterState look() {
    int printer = line.ask(StatusByte.PRINTER, timing.answer());
    if (printer == PrinterLine.SILENT) {
      close();
      return PrinterState.OFFLINE;
    }
    if (printer == PrinterLine.STRANGE) {
      return PrinterState.UNKNOWN;
    }
    return StatusBits.fromAnswers(printer, detail(StatusByte.CAUSE), detail(StatusByte.PAPER));
  }

  /** Some printers know only the first status byte; they are not asked for the others again. */
  private int detail(StatusByte of) {
    int bits = knowsCauses ? line.ask(of, timing.answer()) : 0;
    knowsCauses &= bits >= 0;
    return Math.max(0, bits);
  }

  /** Empties the printer's memory; false when it does not confirm that. */
  boolean clear() {
    return line.clear(timing.clear());
  }

  /**
   * Finds out how this printer acknowledges, and turns its own reports on. What a printer does not
   * understand of it stays in its line buffer, which every slip empties first.
   */
  void probe() {
    if (acknowledgement != Acknowledgement.NONE) {
      return;
    }
    String id = nextId();
    int before = line.paperStatusCount();
    line.send(
        List.of(
            Commands.initialize(),
            Commands.reportChanges(),
            Commands.processId(id),
            Commands.paperStatus(),
            Commands.initialize()));
    line.await(() -> line.isProcessed(id), timing.answer());
    if (line.isProcessed(id)) {
      acknowledgement = Acknowledgement.PROCESS_ID;
    } else if (line.paperStatusCount() > before) {
      acknowledgement = Acknowledgement.PAPER_STATUS;
    }
    reportsChanges = line.report() != null;
  }

  boolean acknowledges() {
    return acknowledgement != Acknowledgement.NONE;
  }

  /** To be called before the look that precedes a slip: older reports say nothing about it. */
  void forgetReports() {
    line.forgetReport();
  }

  /**
   * Sends a slip with its two acknowledgements.
   *
   * @param scrapFirst whether a piece of an earlier slip is to be cut off before
   */
  void send(RasterJob job, boolean scrapFirst) {
    int statuses = line.paperStatusCount();
    boolean ids = acknowledgement == Acknowledgement.PROCESS_ID;
    bodyDone = ids ? Integer.parseInt(nextId()) : statuses + 1;
    allDone = ids ? Integer.parseInt(nextId()) : statuses + 2;
    List<byte[]> commands = new ArrayList<>();
    if (scrapFirst) {
      commands.add(Commands.feedAndCut());
    }
    commands.addAll(job.body());
    acknowledged(bodyDone, commands);
    commands.addAll(job.tail());
    acknowledged(allDone, commands);
    line.send(commands);
  }

  private void acknowledged(int mark, List<byte[]> commands) {
    switch (acknowledgement) {
      case PROCESS_ID -> commands.add(Commands.processId(id(mark)));
      case PAPER_STATUS -> commands.add(Commands.paperStatus());
      case NONE -> {}
    }
  }

  /**
   * Waits until the slip is out; false at the first trouble, or when the time is over. A printer
   * that acknowledges nothing has all of it when this returns true.
   */
  boolean awaitEnd(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    while (!inTrouble()) {
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (left.isNegative()) {
        return isEnded();
      }
      Duration slice = reportsChanges || left.compareTo(SLICE) < 0 ? left : SLICE;
      if (line.await(() -> isEnded() || reportsTrouble(), slice) && isEnded()) {
        return true;
      }
      if (line.isBroken()) {
        return isEnded();
      }
    }
    return isEnded();
  }

  private boolean inTrouble() {
    if (reportsChanges) {
      return reportsTrouble();
    }
    int printer = line.isSent() ? line.ask(StatusByte.PRINTER, timing.answer()) : 0;
    return printer >= 0 && !StatusBits.fromAnswers(printer, 0, 0).prints();
  }

  private boolean reportsTrouble() {
    PrinterState report = line.report();
    return report != null && !report.prints();
  }

  /** Whether the whole slip was acknowledged. */
  boolean isEnded() {
    return isDone(allDone);
  }

  /** Whether all of the slip but its last line and the cut was acknowledged. */
  boolean isBodyDone() {
    return isDone(bodyDone);
  }

  private boolean isDone(int mark) {
    return switch (acknowledgement) {
      case PROCESS_ID -> line.isProcessed(id(mark));
      case PAPER_STATUS -> line.paperStatusCount() >= mark;
      case NONE -> line.isSent();
    };
  }

  /** Forgets what has not begun to go out; true when that is the end of the slip at least. */
  boolean dropUnsent() {
    return line.dropUnsent();
  }

  boolean isBroken() {
    return line.isBroken();
  }

  void close() {
    line.close();
  }

  private String nextId() {
    lastId = lastId % 9999 + 1;
    return id(lastId);
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "%04d", number);
  }
}
