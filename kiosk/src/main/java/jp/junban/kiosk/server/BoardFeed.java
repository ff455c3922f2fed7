package jp.junban.kiosk.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Timing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps the board fresh on a thread of its own: over the live line while that stands, else by
 * asking once before every new try to open it.
 */
public final class BoardFeed implements AutoCloseable {
  private static final Logger LOG = System.getLogger(BoardFeed.class.getName());
  private static final Duration FIRST_BACK_OFF = Duration.ofMillis(200);

  private final TicketServer server;
  private final Enrolment enrolment;
  private final OfficeBoard board;
  private final Reach reach;
  private final Timing timing;
  private final Semaphore wake = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "board-feed");

  private volatile boolean closed;
  private volatile @Nullable BoardLine line;
  private @Nullable String etag;
  private String etagOf = "";

  public BoardFeed(
      TicketServer server, Enrolment enrolment, OfficeBoard board, Reach reach, Timing timing) {
    this.server = server;
    this.enrolment = enrolment;
    this.board = board;
    this.reach = reach;
    this.timing = timing;
    thread.setDaemon(true);
    enrolment.onChange(this::restart);
  }

  public void start() {
    thread.start();
  }

  @Override
  public void close() {
    closed = true;
    restart();
    thread.interrupt();
    try {
      thread.join(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Drops the present line and tries at once: the office may be another one. */
  private void restart() {
    BoardLine present = line;
    if (present != null) {
      present.hangUp();
    }
    wake.release();
  }

  private void run() {
    int failures = 0;
    try {
      while (!closed) {
        wake.drainPermits();
        Optional<Terminal> terminal = enrolment.terminal();
        if (terminal.isEmpty()) {
          pause(timing.enrolmentRetry());
          continue;
        }
        String office = terminal.get().office();
        boolean fed = follow(office);
        failures = fed ? 0 : failures + 1;
        if (!closed) {
          ask(office);
          pause(backOff(failures));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Follows the live line until it breaks, and says whether it brought a board. */
  private boolean follow(String office) throws InterruptedException {
    BoardLine next = new BoardLine();
    line = next;
    CompletableFuture<WebSocket> opening = server.openBoard(office, next);
    WebSocket socket;
    try {
      socket = opening.get(timing.attempt().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      opening.thenAccept(WebSocket::abort);
      LOG.log(Level.DEBUG, "No live line: {0}", e.toString());
      return false;
    }
    try {
      return read(next);
    } finally {
      socket.abort();
      line = null;
    }
  }

  private boolean read(BoardLine from) throws InterruptedException {
    long newest = Long.MIN_VALUE;
    Optional<String> message = from.next(timing.silence());
    while (!closed && message != null && message.isPresent()) {
      Optional<ObjectNode> json = Json.parse(message.get().getBytes(StandardCharsets.UTF_8));
      long version = json.map(b -> b.path("version").asLong(0)).orElse(Long.MIN_VALUE);
      if (json.isPresent() && version >= newest) {
        newest = version;
        reach.answered();
        board.received(json.get());
      }
      message = from.next(timing.silence());
    }
    return newest != Long.MIN_VALUE;
  }

  private void ask(String office) throws InterruptedException {
    try {
      Answer answer = server.board(office, office.equals(etagOf) ? etag : null);
      Optional<ObjectNode> json = answer.status() == 200 ? answer.json() : Optional.empty();
      if (json.isPresent()) {
        etag = answer.etag();
        etagOf = office;
        reach.answered();
        board.received(json.get());
      } else if (answer.status() == 304) {
        reach.answered();
        board.confirmed();
      } else {
        lost();
      }
    } catch (ServerAway e) {
      lost();
    }
  }

  private void lost() {
    reach.unanswered();
    board.lost();
  }

  /** Doubles with each failure, with a random part so that kiosks do not all come back at once. */
  private Duration backOff(int failures) {
    long longest = timing.longestBackOff().toMillis();
    long base = Math.min(longest, FIRST_BACK_OFF.toMillis() << Math.min(failures, 10));
    return Duration.ofMillis(base / 2 + ThreadLocalRandom.current().nextLong(base / 2 + 1));
  }

  private void pause(Duration longest) throws InterruptedException {
    boolean woken = wake.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    LOG.log(Level.TRACE, woken ? "Woken" : "Waited");
  }
}
