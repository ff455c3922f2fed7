package jp.junban.kiosk.staffmode;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import jp.junban.devices.printing.PrintResult;
import jp.junban.devices.printing.Slip;
import jp.junban.kiosk.platform.DurableFile;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.tickets.IssueAndPrint;
import jp.junban.kiosk.tickets.PrinterWatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The printer, as staff look after it at the kiosk. */
public final class PrinterCare {
  private static final Logger LOG = System.getLogger(PrinterCare.class.getName());

  private final StaffMode mode;
  private final PrinterWatch printer;
  private final IssueAndPrint tickets;
  private final Supplier<Optional<ZoneId>> zone;
  private final Clock clock;
  private final Path file;

  /**
   * @param zone the office's
   * @param folder where the time of the last change of paper is kept
   * @param clock the office's
   */
  public PrinterCare(
      StaffMode mode,
      PrinterWatch printer,
      IssueAndPrint tickets,
      Supplier<Optional<ZoneId>> zone,
      Path folder,
      Clock clock) {
    this.mode = mode;
    this.printer = printer;
    this.tickets = tickets;
    this.zone = zone;
    this.clock = clock;
    this.file = folder.resolve("paper.json");
  }

  /** How the printer is, {@code state}, and since when its paper is in, {@code paperChangedAt}. */
  public ObjectNode state(@Nullable String session) {
    mode.mustBeOpen(session);
    printer.look();
    return Json.object()
        .put("state", printer.state().name())
        .put("paperChangedAt", paperChangedAt());
  }

  /** Prints a slip that nobody can take for a ticket. */
  public ObjectNode testPrint(@Nullable String session) throws InterruptedException {
    StaffSession open = mode.mustBeOpen(session);
    PrintResult result = tickets.printAside(testSlip());
    return state(open.id()).put("outcome", result.outcome().name());
  }

  /** Notes the time of the change and tries the new paper. */
  public ObjectNode paperChanged(@Nullable String session) throws InterruptedException {
    StaffSession open = mode.mustBeOpen(session);
    printer.look();
    try {
      ObjectNode note = Json.object().put("changedAt", clock.instant().toString());
      DurableFile.replace(file, Json.bytes(note));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The change of paper cannot be kept: {0}", e.toString());
    }
    return testPrint(open.id());
  }

  private @Nullable String paperChangedAt() {
    try {
      return Files.exists(file)
          ? Json.parse(Files.readAllBytes(file)).map(n -> Json.text(n, "changedAt")).orElse(null)
          : null;
    } catch (IOException e) {
      return null;
    }
  }

  private Slip testSlip() {
    return new Slip(
        "ja",
        mode.terminal().name(),
        "TEST",
        "試し印刷です。番号札ではありません",
        "試し印刷です。番号札ではありません",
        clock.instant().atZone(zone.get().orElse(ZoneOffset.UTC)),
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null);
  }
}
