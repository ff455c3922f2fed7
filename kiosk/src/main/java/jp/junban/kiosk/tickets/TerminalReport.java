package jp.junban.kiosk.tickets;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import jp.junban.kiosk.server.Enrolment;
import jp.junban.kiosk.server.ServerAway;
import jp.junban.kiosk.server.Terminal;
import jp.junban.kiosk.server.TicketServer;

/** Tells the server how this kiosk is, so that staff see an empty printer from their desk. */
public final class TerminalReport {
  private static final Logger LOG = System.getLogger(TerminalReport.class.getName());

  private final TicketServer server;
  private final Enrolment enrolment;
  private final PrinterWatch printer;
  private final TicketJournal journal;
  private final String version;

  public TerminalReport(
      TicketServer server,
      Enrolment enrolment,
      PrinterWatch printer,
      TicketJournal journal,
      String version) {
    this.server = server;
    this.enrolment = enrolment;
    this.printer = printer;
    this.journal = journal;
    this.version = version;
  }

  /** Reports once; does nothing while we are not enrolled or the server is away. */
  public void send() throws InterruptedException {
    Optional<Terminal> terminal = enrolment.terminal();
    if (terminal.isEmpty()) {
      return;
    }
    String token = terminal.get().token();
    String detail = journal.trouble().orElse(null);
    try {
      int status = server.report(token, version, printer.state().name(), detail).status();
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
}
