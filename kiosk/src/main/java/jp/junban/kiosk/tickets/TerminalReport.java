package jp.junban.kiosk.tickets;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.junban.devices.printing.PrinterState;
import jp.junban.kiosk.journal.TicketJournal;
import jp.junban.kiosk.offline.Delivery;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.server.Enrolment;
import jp.junban.kiosk.server.ServerAway;
import jp.junban.kiosk.server.Terminal;
import jp.junban.kiosk.server.TicketServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Tells the server how this kiosk is, so that staff see an empty printer from their desk. */
public final class TerminalReport {
  private static final Logger LOG = System.getLogger(TerminalReport.class.getName());

  private static final long BYTES_PER_MEGABYTE = 1_000_000;

  private final TicketServer server;
  private final Enrolment enrolment;
  private final PrinterWatch printer;
  private final TicketJournal journal;
  private final Delivery delivery;
  private final Path data;
  private final String version;

  /**
   * @param data where the agent keeps what must survive
   */
  public TerminalReport(
      TicketServer server,
      Enrolment enrolment,
      PrinterWatch printer,
      TicketJournal journal,
      Delivery delivery,
      Path data,
      String version) {
    this.server = server;
    this.enrolment = enrolment;
    this.printer = printer;
    this.journal = journal;
    this.delivery = delivery;
    this.data = data;
    this.version = version;
  }

  /** Reports once; does nothing while we are not enrolled or the server is away. */
  public void send() throws InterruptedException {
    Optional<Terminal> terminal = enrolment.terminal();
    if (terminal.isEmpty()) {
      return;
    }
    String token = terminal.get().token();
    try {
      int status = server.report(token, report()).status();
      if (status == 401) {
        enrolment.tokenRefused(token);
      } else if (status == 204) {
        enrolment.tokenAccepted(token);
      } else {
        LOG.log(Level.DEBUG, "The report was answered with {0}", status);
      }
    } catch (ServerAway e) {
      LOG.log(Level.DEBUG, "No report: {0}", e.getMessage());
    }
  }

  private ObjectNode report() {
    PrinterState state = printer.state();
    return Json.object()
        .put("version", version)
        .put("printer", state.name())
        .put("paper", paper(state))
        .put("freeDiskMegabytes", freeDisk())
        .put("undelivered", journal.undelivered().size())
        .put("detail", journal.trouble().or(delivery::trouble).orElse(null));
  }

  private static String paper(PrinterState state) {
    return switch (state) {
      case READY -> "GOOD";
      case NEAR_END -> "LOW";
      case OUT_OF_PAPER -> "OUT";
      default -> "UNKNOWN";
    };
  }

  private @Nullable Integer freeDisk() {
    try {
      long megabytes = Files.getFileStore(data).getUsableSpace() / BYTES_PER_MEGABYTE;
      return (int) Math.min(Integer.MAX_VALUE, megabytes);
    } catch (IOException e) {
      return null;
    }
  }
}
