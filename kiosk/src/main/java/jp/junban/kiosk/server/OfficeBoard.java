package jp.junban.kiosk.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.junban.kiosk.platform.DurableFile;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The newest board of our office, kept on disk too, and whether it is still being fed. */
public final class OfficeBoard {
  private static final Logger LOG = System.getLogger(OfficeBoard.class.getName());

  private final Path file;
  private final Clock clock;
  private final Duration betweenSavings;
  private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

  private @Nullable JsonNode newest;
  private @Nullable JsonNode heard;
  private boolean online;
  private Instant since;
  private Instant savedAt = Instant.MIN;

  /** The last board on disk is taken up only if it is of {@code office}. */
  public OfficeBoard(Path folder, Optional<String> office, Clock clock, Duration betweenSavings) {
    this.file = folder.resolve("board.json");
    this.clock = clock;
    this.betweenSavings = betweenSavings;
    this.since = clock.instant();
    this.newest = load().filter(b -> office.equals(officeOf(b))).orElse(null);
  }

  /** Told, on the thread that brought it about, whenever something here has changed. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /**
   * @param board as the server sent it; null before the first
   * @param online whether the server feeds it now
   * @param since when it became so
   */
  public record View(@Nullable JsonNode board, boolean online, Instant since) {}

  public synchronized View view() {
    return new View(newest, online, since);
  }

  /**
   * The newest board that the server sent in this run; null while there is only that of the disk.
   */
  synchronized @Nullable JsonNode heard() {
    return heard;
  }

  /** The office's time zone; empty before the first board. */
  public synchronized Optional<ZoneId> zone() {
    String name = newest == null ? null : Json.text(newest.path("office"), "zone");
    try {
      return Optional.ofNullable(name).map(ZoneId::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  void received(JsonNode board) {
    synchronized (this) {
      newest = board;
      heard = board;
      setOnline(true);
      boolean due = !clock.instant().isBefore(savedAt.plus(betweenSavings));
      if (savedAt.equals(Instant.MIN) || due) {
        save();
      }
    }
    listeners.forEach(Runnable::run);
  }

  /** The server answered that nothing has changed. */
  void confirmed() {
    setOnlineAndTell(true);
  }

  void lost() {
    setOnlineAndTell(false);
  }

  /** Puts the newest board on disk, for the next start. */
  public synchronized void save() {
    if (newest == null) {
      return;
    }
    savedAt = clock.instant();
    try {
      DurableFile.replace(file, Json.bytes(newest));
    } catch (ClosedByInterruptException e) {
      LOG.log(Level.DEBUG, "Stopped while saving; it is saved once more at the end");
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The board cannot be kept on disk: {0}", e.toString());
    }
  }

  private void setOnlineAndTell(boolean now) {
    synchronized (this) {
      if (online == now) {
        return;
      }
      setOnline(now);
    }
    listeners.forEach(Runnable::run);
  }

  private synchronized void setOnline(boolean now) {
    if (online != now) {
      online = now;
      since = clock.instant();
      LOG.log(Level.INFO, now ? "The server is there" : "The server is away");
    }
  }

  private Optional<JsonNode> load() {
    try {
      return Files.exists(file)
          ? Json.parse(Files.readAllBytes(file)).map(b -> b)
          : Optional.empty();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The last board cannot be read: {0}", e.toString());
      return Optional.empty();
    }
  }

  static Optional<String> officeOf(JsonNode board) {
    return Optional.ofNullable(Json.text(board.path("office"), "id"));
  }
}
