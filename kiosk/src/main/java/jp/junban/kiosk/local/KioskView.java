package jp.junban.kiosk.local;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import jp.junban.kiosk.offline.OwnTickets;
import jp.junban.kiosk.offline.Reception;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.server.Emergency;
import jp.junban.kiosk.server.Enrolment;
import jp.junban.kiosk.server.OfficeBoard;
import jp.junban.kiosk.server.OfficeClock;
import jp.junban.kiosk.server.Reach;
import jp.junban.kiosk.server.Terminal;
import jp.junban.kiosk.tickets.PrinterWatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that the page shows, as one JSON text that is made anew when anything has changed. Readers
 * wait for a newer one; who is late skips those in between.
 */
public final class KioskView implements AutoCloseable {
  private final Enrolment enrolment;
  private final Reach reach;
  private final OwnTickets own;
  private final OfficeBoard board;
  private final OfficeClock clock;
  private final Emergency emergency;
  private final PrinterWatch printer;
  private final List<String> languages;
  private final String run = UUID.randomUUID().toString().substring(0, 8);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition newer = lock.newCondition();
  private Snapshot current = new Snapshot(0, new byte[0], "");
  private boolean closed;

  /**
   * @param version counts up within one run of the agent
   * @param json in UTF-8, without line breaks
   * @param etag for HTTP, with its quotes
   */
  record Snapshot(long version, byte[] json, String etag) {}

  public KioskView(
      Enrolment enrolment,
      Reach reach,
      OwnTickets own,
      OfficeBoard board,
      OfficeClock clock,
      Emergency emergency,
      PrinterWatch printer,
      List<String> languages) {
    this.enrolment = enrolment;
    this.reach = reach;
    this.own = own;
    this.board = board;
    this.clock = clock;
    this.emergency = emergency;
    this.printer = printer;
    this.languages = languages;
    refresh();
    enrolment.onChange(this::refresh);
    reach.onChange(this::refresh);
    board.onChange(this::refresh);
    printer.onChange(this::refresh);
  }

  /** Lets every waiting reader go. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      newer.signalAll();
    } finally {
      lock.unlock();
    }
  }

  Snapshot current() {
    lock.lock();
    try {
      return current;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a snapshot newer than {@code version}; empty when none came in time. */
  Optional<Snapshot> awaitNewer(long version, Duration longest) throws InterruptedException {
    long left = longest.toNanos();
    lock.lock();
    try {
      while (current.version() <= version && !closed) {
        if (left <= 0) {
          return Optional.empty();
        }
        left = newer.awaitNanos(left);
      }
      return closed ? Optional.empty() : Optional.of(current);
    } finally {
      lock.unlock();
    }
  }

  boolean closed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Composes anew: to be called from time to time, for hours begin and end without the server. */
  public void refresh() {
    lock.lock();
    try {
      byte[] json = Json.bytes(compose());
      if (!Arrays.equals(json, current.json())) {
        long version = current.version() + 1;
        current = new Snapshot(version, json, "\"" + run + "-" + version + "\"");
        newer.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private ObjectNode compose() {
    OfficeBoard.View view = board.view();
    JsonNode shown = ofOurOffice(view.board());
    boolean online = view.online() && !reach.silent();
    Optional<Reception> alone = online ? Optional.empty() : own.reception();
    ZoneId zone = board.zone().orElse(ZoneOffset.UTC);
    ObjectNode json =
        Json.object()
            .put("enrolled", enrolment.enrolled())
            .put("needsCode", enrolment.needsCode())
            .put("online", online)
            .put(
                "since",
                view.since()
                    .truncatedTo(ChronoUnit.MILLIS)
                    .atZone(zone)
                    .toOffsetDateTime()
                    .toString());
    json.set("languages", Json.of(languages));
    if (alone.isPresent()) {
      json.set("office", office(alone.get().officeInfo()));
      json.set("opening", alone.get().opening());
      json.set("services", alone.get().services());
    } else {
      json.set("office", shown == null ? null : office(shown.path("office")));
      json.set("opening", shown == null ? null : shown.get("opening"));
      json.set("services", shown == null ? Json.of(List.of()) : shown.get("services"));
    }
    json.set("printer", Json.object().put("state", printer.state().name()));
    json.set("emergency", emergency.inForce());
    json.set("clock", course());
    json.set("at", shown == null ? null : shown.get("at"));
    return json;
  }

  /** How the office's time runs beside that of this machine; null where they agree. */
  private @Nullable ObjectNode course() {
    OfficeClock.Course course = clock.course();
    return course == null
        ? null
        : Json.object()
            .put("here", course.here().toString())
            .put("there", course.there().toString())
            .put("speed", course.speed());
  }

  /** After an enrolment for another office the old board must not stay on the screen. */
  private @Nullable JsonNode ofOurOffice(@Nullable JsonNode newest) {
    Optional<String> ours = enrolment.terminal().map(Terminal::office);
    boolean same =
        newest != null && ours.equals(Optional.ofNullable(Json.text(newest.path("office"), "id")));
    return same ? newest : null;
  }

  private static ObjectNode office(JsonNode office) {
    ObjectNode json = Json.object();
    for (String field : List.of("id", "names", "notices", "zone")) {
      json.set(field, office.get(field));
    }
    return json;
  }
}
