package jp.junban.server.board;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import jp.junban.server.calling.Floor;
import jp.junban.server.calling.FloorReader;
import jp.junban.server.calling.counters.Colleagues;
import jp.junban.server.calling.counters.StaffingChanged;
import jp.junban.server.calling.counters.WordChanged;
import jp.junban.server.emergency.Emergency;
import jp.junban.server.emergency.EmergencyChanged;
import jp.junban.server.emergency.EmergencyDesk;
import jp.junban.server.offices.OfficeChanged;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.platform.Transactions;
import jp.junban.server.platform.Workers;
import jp.junban.server.reservations.ReservationBook;
import jp.junban.server.reservations.ReservationsChanged;
import jp.junban.server.terminals.TerminalWatch;
import jp.junban.server.terminals.TerminalsChanged;
import jp.junban.server.terminals.displays.DisplaysChanged;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketMoved;
import jp.junban.server.waits.Forecast;
import jp.junban.server.waits.LatestForecasts;
import jp.junban.server.waits.WaitForecaster;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what is shown of every office up to date. Observers only mark and hand off; one worker at a
 * time looks at an office, so a burst of changes becomes one snapshot. A call is shown at once; new
 * tickets, which only change counts, are gathered for a quarter of a second.
 */
@ApplicationScoped
public class OfficeRefresher {

  private static final Duration NEXT_HOUR = Duration.ofHours(1);
  private static final Logger LOG = Logger.getLogger(OfficeRefresher.class.getName());

  @Resource
  @SuppressWarnings("NullAway.Init")
  private ManagedScheduledExecutorService timer;

  @Inject private Workers workers;
  @Inject private FloorReader floors;
  @Inject private OfficeDirectory offices;
  @Inject private LatestForecasts forecasts;
  @Inject private Colleagues colleagues;
  @Inject private TerminalWatch terminals;
  @Inject private ReservationBook reservations;
  @Inject private Transactions transactions;
  @Inject private EmergencyDesk emergencies;
  @Inject private WaitForecaster forecaster;
  @Inject private JsonMapper json;
  @Inject private Event<OfficePublished> published;
  @Inject private Clock clock;

  private final Map<String, OfficeFeed> feeds = new ConcurrentHashMap<>();

  void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketMoved event) {
    OfficeFeed feed = feed(event.officeId());
    if (event.move() == TicketMove.ISSUE) {
      refreshSoon(feed);
    } else {
      refreshNow(feed);
    }
  }

  void staffed(@Observes(during = TransactionPhase.AFTER_SUCCESS) StaffingChanged event) {
    refreshNow(feed(event.officeId()));
  }

  void said(@Observes(during = TransactionPhase.AFTER_SUCCESS) WordChanged event) {
    refreshNow(feed(event.officeId()));
  }

  void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) TerminalsChanged event) {
    refreshSoon(feed(event.officeId()));
  }

  /** Nothing is gathered here: people are in danger. */
  void alerted(@Observes(during = TransactionPhase.AFTER_SUCCESS) EmergencyChanged event) {
    refreshNow(feed(event.officeId()));
  }

  void arranged(@Observes(during = TransactionPhase.AFTER_SUCCESS) DisplaysChanged event) {
    OfficeFeed feed = feed(event.officeId());
    feed.displaysChanged(clock.instant());
    refreshSoon(feed);
  }

  void booked(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReservationsChanged event) {
    refreshSoon(feed(event.officeId()));
  }

  void edited(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfficeChanged event) {
    refreshNow(feed(event.officeId()));
  }

  /** Looks at every office again: time passes, and expected waits with it. */
  void refreshAll() {
    offices.active().forEach(setup -> refresh(feed(setup.office().id()), workers::patiently));
  }

  OfficeFeed feed(String officeId) {
    return feeds.computeIfAbsent(officeId, id -> new OfficeFeed(id, workers::patiently));
  }

  /**
   * What is shown of an office now.
   *
   * @throws jp.junban.server.platform.Problem 404 when there is no such office
   */
  public OfficeView view(String officeId) {
    offices.office(officeId);
    OfficeFeed feed = feed(officeId);
    OfficeView latest = feed.latest();
    return latest == null ? look(feed) : latest;
  }

  /** Shows the present view; no newer one is published until the reader is done. */
  void whileUnchanged(String officeId, Consumer<OfficeView> reader) {
    OfficeFeed feed = feed(officeId);
    synchronized (feed) {
      reader.accept(view(officeId));
    }
  }

  private void refreshSoon(OfficeFeed feed) {
    if (feed.await()) {
      try {
        timer.schedule(
            () -> {
              feed.awaitedIsHere();
              refreshNow(feed);
            },
            feed.gather().toMillis(),
            TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        feed.awaitedIsHere();
        LOG.log(Level.FINE, "The server is stopping", e);
      }
    }
  }

  private void refreshNow(OfficeFeed feed) {
    refresh(feed, workers::urgently);
  }

  private void refresh(OfficeFeed feed, Executor executor) {
    feed.mark();
    try {
      executor.execute(() -> work(feed));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "The server is stopping", e);
    }
  }

  private void work(OfficeFeed feed) {
    // whoever finds the office marked after another's end takes over, so no mark is lost
    while (feed.marked() && feed.begin()) {
      try {
        while (feed.takeMark()) {
          look(feed);
        }
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "Office " + feed.officeId() + " could not be looked at", e);
      } finally {
        feed.end();
      }
    }
  }

  private OfficeView look(OfficeFeed feed) {
    synchronized (feed) {
      return lookAlone(feed);
    }
  }

  /** What only consoles show is read when one reads it. */
  private DeskSnapshot.Around around(String officeId, @Nullable Emergency emergency) {
    Duration late = offices.office(officeId).rules().reservedLate();
    Instant now = clock.instant();
    return new DeskSnapshot.Around(
        colleagues.words(officeId),
        terminals.of(officeId),
        transactions.write(
            () -> reservations.upcoming(officeId, now.minus(late), now.plus(NEXT_HOUR))),
        emergency);
  }

  private static Map<String, OpenTicket> byId(Floor floor) {
    return floor.open().stream().collect(Collectors.toMap(OpenTicket::id, ticket -> ticket));
  }

  private OfficeView lookAlone(OfficeFeed feed) {
    Instant begun = clock.instant();
    Floor floor = floors.read(feed.officeId());
    Forecast forecast = forecaster.forecast(floor);
    forecasts.put(feed.officeId(), forecast);
    long version = feed.nextVersion(begun);
    Emergency emergency = emergencies.inForce(feed.officeId()).orElse(null);
    BoardSnapshot board =
        BoardSnapshots.of(
            floor, forecast, new BoardSnapshot.Beside(emergency, feed.displaysVersion()), version);
    LiveText boardText = new LiveText(() -> json.writeValueAsBytes(board));
    LiveText deskText =
        new LiveText(
            () -> {
              DeskSnapshot.Around around = around(feed.officeId(), emergency);
              return json.writeValueAsBytes(DeskSnapshot.of(floor, forecast, around, version));
            });
    OfficeView view =
        new OfficeView(
            board, forecast, OfficeView.OpenCounters.of(floor), byId(floor), boardText, deskText);
    Instant now = clock.instant();
    feed.publish(view, now);
    published.fire(new OfficePublished(feed.officeId()));
    feed.lookTook(Duration.between(begun, now));
    return view;
  }
}
