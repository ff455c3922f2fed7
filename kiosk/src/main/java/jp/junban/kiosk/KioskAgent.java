package jp.junban.kiosk;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.junban.devices.gpio.NoPins;
import jp.junban.devices.gpio.PinBoard;
import jp.junban.devices.gpio.pi4j.RaspberryPins;
import jp.junban.devices.printing.TicketPrinter;
import jp.junban.devices.printing.drawing.SlipRenderer;
import jp.junban.kiosk.arrivals.Arrivals;
import jp.junban.kiosk.journal.TicketJournal;
import jp.junban.kiosk.lobby.Lobby;
import jp.junban.kiosk.local.DeskApi;
import jp.junban.kiosk.local.KioskView;
import jp.junban.kiosk.local.LocalApi;
import jp.junban.kiosk.local.LocalServer;
import jp.junban.kiosk.offline.Delivery;
import jp.junban.kiosk.offline.OwnTickets;
import jp.junban.kiosk.platform.Timing;
import jp.junban.kiosk.server.BoardFeed;
import jp.junban.kiosk.server.DemoStyle;
import jp.junban.kiosk.server.Emergency;
import jp.junban.kiosk.server.Enrolment;
import jp.junban.kiosk.server.OfficeBoard;
import jp.junban.kiosk.server.OfficeClock;
import jp.junban.kiosk.server.OfficeData;
import jp.junban.kiosk.server.Reach;
import jp.junban.kiosk.server.Terminal;
import jp.junban.kiosk.server.TicketServer;
import jp.junban.kiosk.staffmode.PrinterCare;
import jp.junban.kiosk.staffmode.StaffMode;
import jp.junban.kiosk.staffmode.StaffTickets;
import jp.junban.kiosk.tickets.IssueAndPrint;
import jp.junban.kiosk.tickets.PrinterWatch;
import jp.junban.kiosk.tickets.TerminalReport;
import jp.junban.kiosk.tickets.TicketSource;
import org.jspecify.annotations.Nullable;

/**
 * The program on the kiosk PC. Runs well in a small heap: {@code java -Xmx64m -XX:+UseSerialGC
 * -XX:TieredStopAtLevel=1 -jar kiosk.jar}.
 */
public final class KioskAgent implements AutoCloseable {
  private static final Logger LOG = System.getLogger(KioskAgent.class.getName());

  private final FileChannel ownership;
  private final TicketJournal journal;
  private final OfficeBoard board;
  private final BoardFeed feed;
  private final KioskView view;
  private final IssueAndPrint tickets;
  private final Delivery delivery;
  private final TicketPrinter printer;
  private final LocalServer local;
  private final Rounds rounds = new Rounds();
  private final Enrolment enrolment;
  private final Emergency emergency;
  private final PrinterWatch watch;
  private final KioskSettings settings;
  private @Nullable Lobby lobby;

  /**
   * Puts the rooms together and starts them; the printer and all waiting times come from outside.
   */
  KioskAgent(KioskSettings settings, TicketPrinter printer, Clock clock, Timing timing)
      throws IOException, SettingsProblem {
    this.ownership = DataFolder.own(settings.data());
    this.printer = printer;
    TicketServer server = new TicketServer(settings.server(), timing.attempt());
    this.settings = settings;
    this.enrolment = new Enrolment(server, settings.data(), settings::codeAtHand);
    Optional<String> office = enrolment.terminal().map(Terminal::office);
    this.board = new OfficeBoard(settings.data(), office, clock, timing.boardToDisk());
    this.emergency = new Emergency(board, enrolment);
    Reach reach = new Reach();
    this.feed = new BoardFeed(server, enrolment, board, reach, timing);
    this.journal = new TicketJournal(settings.data(), clock);
    OfficeClock time = new OfficeClock(clock);
    OfficeData known = new OfficeData(server, enrolment, settings.data(), time);
    OwnTickets own = new OwnTickets(known, board, journal, clock);
    TicketSource source = new TicketSource(server, enrolment, reach, timing);
    this.tickets =
        new IssueAndPrint(source, own, reach, timing, journal, printer, board::zone, clock);
    this.delivery = new Delivery(server, enrolment, journal, reach, timing, clock);
    this.watch = new PrinterWatch(printer);
    watch.look();
    this.view =
        new KioskView(enrolment, reach, own, board, time, emergency, watch, settings.languages());
    LocalApi api =
        new LocalApi(
            view,
            tickets,
            enrolment,
            emergency,
            desk(server, clock, time, timing),
            settings.languages());
    InetSocketAddress address = new InetSocketAddress(settings.listen(), settings.port());
    DemoStyle demo = new DemoStyle(server);
    this.local = listen(address, api, view, demo, timing.heartbeat());
    TerminalReport report =
        new TerminalReport(server, enrolment, watch, journal, delivery, settings.data(), version());
    watch.onChange(() -> rounds.soon(report::send));
    enrolment.onChange(() -> rounds.soon(report::send));
    enrolment.onChange(() -> rounds.soon(known::refresh));
    reach.onChange(() -> rounds.soon(known::refresh));
    journal.onUndelivered(() -> rounds.soon(report::send));
    rounds.repeat(watch::look, timing.printerLook());
    rounds.repeat(enrolment::useCodeAtHand, timing.enrolmentRetry());
    rounds.repeat(report::send, timing.report());
    rounds.repeat(demo::look, timing.report());
    rounds.repeat(known::refresh, timing.officeData());
    rounds.repeat(view::refresh, timing.printerLook());
    delivery.start();
    feed.start();
    local.start();
  }

  /**
   * Takes the lamp, the sensor and the buttons into use.
   *
   * @throws jp.junban.devices.gpio.NoPins when a pin of the settings cannot be had
   */
  void wire(PinBoard pins) {
    String language = settings.languages().get(0);
    lobby = settings.lobby().open(pins, board, watch, enrolment, emergency, tickets, language);
  }

  private DeskApi desk(TicketServer server, Clock clock, OfficeClock time, Timing timing) {
    StaffMode mode = new StaffMode(server, enrolment, settings.data(), clock);
    return new DeskApi(
        new Arrivals(server, enrolment, timing, tickets),
        mode,
        new StaffTickets(mode, server, tickets, clock),
        new PrinterCare(mode, watch, tickets, board::zone, settings.data(), time),
        settings.languages());
  }

  /** Where the page is. */
  URI address() {
    InetSocketAddress at = local.address();
    String host = at.getAddress().getHostAddress();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + at.getPort() + "/");
  }

  /** Stops taking requests, lets a print under way end, and keeps what the next start needs. */
  @Override
  public void close() {
    tickets.close();
    view.close();
    local.close();
    feed.close();
    delivery.close();
    rounds.close();
    if (lobby != null) {
      lobby.close();
    }
    printer.close();
    board.save();
    try {
      journal.close();
      ownership.close();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not closed cleanly: {0}", e.toString());
    }
  }

  public static void main(String[] arguments) {
    List<String> given = List.of(arguments);
    if (given.contains("--help")) {
      System.out.print(KioskSettings.help());
      return;
    }
    System.setProperty("java.awt.headless", "true");
    QuietLog.set();
    try {
      KioskSettings settings = KioskSettings.read(given, System.getenv());
      SlipRenderer renderer = new SlipRenderer(settings.paper());
      TicketPrinter printer = settings.printer().open(renderer);
      KioskAgent agent = new KioskAgent(settings, printer, Clock.systemUTC(), Timing.onSite());
      Runtime.getRuntime().addShutdownHook(new Thread(agent::close, "shutdown"));
      if (!settings.lobby().wiring().isEmpty()) {
        agent.wire(RaspberryPins.open());
      }
      System.out.println(
          "Kiosk ready: %s  tickets: %s"
              .formatted(agent.address(), settings.tickets().toAbsolutePath().normalize()));
      agent.rounds.soon(renderer::warmUp);
    } catch (SettingsProblem | NoPins | IOException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static LocalServer listen(
      InetSocketAddress address, LocalApi api, KioskView view, DemoStyle demo, Duration heartbeat)
      throws IOException, SettingsProblem {
    try {
      return new LocalServer(address, api, view, demo, heartbeat);
    } catch (BindException e) {
      throw new SettingsProblem("Nothing can listen at " + address + ": " + e.getMessage() + ".");
    }
  }

  private static String version() {
    String version = KioskAgent.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
