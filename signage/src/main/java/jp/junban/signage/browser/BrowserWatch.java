package jp.junban.signage.browser;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import jp.junban.signage.server.TicketServer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a browser with the board on the screen. {@link #step} is to be called every two seconds or
 * so, by one thread; what was found may be asked for by any.
 */
public final class BrowserWatch implements AutoCloseable {
  private static final Logger LOG = System.getLogger(BrowserWatch.class.getName());

  /** So many looks without a beating heart end a browser whose board was there already. */
  static final int MOST_MISSED = 4;

  /** The same while the board is still coming up, on a slow machine. */
  static final int MOST_MISSED_AT_START = 20;

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration NIGHT_LASTS = Duration.ofHours(1);
  private static final Duration REMEMBERED = Duration.ofHours(1);
  private static final int OFTEN = 3;

  private final Browser.Start start;
  private final TicketServer server;
  private final LocalTime night;
  private final Clock clock;
  private final ZoneId zone;

  private @Nullable Browser browser;
  private Instant startedAt = Instant.EPOCH;
  private Instant notBefore = Instant.EPOCH;
  private int failures;
  private int missed;
  private boolean boardWasThere;
  private final Deque<Instant> ends = new ArrayDeque<>();
  private volatile boolean afresh;
  private volatile @Nullable PageLook last;
  private volatile @Nullable String trouble;

  /**
   * @param night when the browser starts afresh each day, in this zone; in the hour after it, as
   *     soon as nobody is being called
   */
  public BrowserWatch(
      Browser.Start start, TicketServer server, LocalTime night, Clock clock, ZoneId zone) {
    this.start = start;
    this.server = server;
    this.night = night;
    this.clock = clock;
    this.zone = zone;
  }

  /** What was last seen; empty while nothing is. */
  public Optional<PageLook> last() {
    return Optional.ofNullable(last);
  }

  /** What is wrong with the browser, as a Japanese sentence. */
  public Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** Lets another browser take over with the next step. */
  public void startAfresh() {
    afresh = true;
  }

  /** Looks once, and does what is needed. */
  public void step() throws InterruptedException {
    Browser running = browser;
    if (running == null) {
      startWhenDue();
    } else if (afresh) {
      replace(running);
    } else if (!running.isAlive()) {
      end(running, "The browser or its page crashed");
    } else {
      look(running);
    }
  }

  private void startWhenDue() throws InterruptedException {
    Instant now = clock.instant();
    if (now.isBefore(notBefore)) {
      return;
    }
    try {
      afresh = false;
      browser = start.start();
      startedAt = now;
      missed = 0;
      boardWasThere = false;
    } catch (IOException e) {
      LOG.log(Level.ERROR, "No browser: {0}", e.toString());
      trouble = "画面のブラウザーを起動できません。表示機を確認してください。";
      waitLonger();
    }
  }

  private void look(Browser running) throws InterruptedException {
    PageLook seen;
    try {
      seen = running.look();
      if (seen.waiting() && server.givesTheBoard()) {
        missed = 0;
        running.open(server.board());
        return;
      }
    } catch (IOException e) {
      seen = new PageLook(false, false, false, null, null, Optional.empty());
    }
    last = seen;
    if (seen.board()) {
      wellSeen(running, seen);
    } else if (seen.waiting()) {
      missed = 0;
      trouble = "画面にまだ呼出案内が出ていません。サーバーの応答を待っています。";
    } else if (++missed >= (boardWasThere ? MOST_MISSED : MOST_MISSED_AT_START)) {
      end(running, "The page's heart stopped");
    }
  }

  private void wellSeen(Browser running, PageLook seen) throws InterruptedException {
    missed = 0;
    failures = 0;
    boardWasThere = true;
    Instant now = clock.instant();
    while (!ends.isEmpty() && ends.getFirst().plus(REMEMBERED).isBefore(now)) {
      ends.removeFirst();
    }
    trouble =
        ends.size() < OFTEN
            ? null
            : "画面のブラウザーが1時間に%d回止まり、起動し直しました。続くときは表示機を調べてください。".formatted(ends.size());
    if (isNight(now) && !seen.busy() && server.givesTheBoard()) {
      LOG.log(Level.INFO, "The browser starts afresh for the day");
      replace(running);
    }
  }

  private void replace(Browser running) {
    running.close();
    browser = null;
    last = null;
  }

  private boolean isNight(Instant now) {
    Instant tonight = LocalDate.ofInstant(now, zone).atTime(night).atZone(zone).toInstant();
    return startedAt.isBefore(tonight)
        && !now.isBefore(tonight)
        && now.isBefore(tonight.plus(NIGHT_LASTS));
  }

  private void end(Browser running, String why) {
    LOG.log(Level.WARNING, "{0}; it is started again", why);
    replace(running);
    trouble = "画面が止まったため、起動し直しています。";
    ends.addLast(clock.instant());
    waitLonger();
  }

  /** At once the first time, then later and later until a board was seen. */
  private void waitLonger() {
    Duration pause =
        failures == 0 ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(failures, 5));
    failures++;
    notBefore = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
  }

  @Override
  public void close() {
    Browser running = browser;
    if (running != null) {
      running.close();
    }
  }
}
