package jp.junban.kiosk.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import jp.junban.kiosk.platform.DurableFile;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the server told us to know without it, kept on the disk: procedures, texts, hours, and the
 * digits with which our own numbers begin.
 */
public final class OfficeData {
  private static final Logger LOG = System.getLogger(OfficeData.class.getName());

  private final TicketServer server;
  private final Enrolment enrolment;
  private final Path file;
  private final OfficeClock clock;
  private @Nullable ObjectNode newest;
  private byte[] saved = new byte[0];

  /**
   * Takes up what an earlier run kept.
   *
   * @param clock is told the server's time with each answer
   */
  public OfficeData(TicketServer server, Enrolment enrolment, Path folder, OfficeClock clock) {
    this.clock = clock;
    this.server = server;
    this.enrolment = enrolment;
    this.file = folder.resolve("office.json");
    this.newest = load().orElse(null);
  }

  /** What is known of our present office; empty before the server told it. */
  public Optional<ObjectNode> ofOurOffice() {
    String ours = enrolment.terminal().map(Terminal::office).orElse("");
    ObjectNode known;
    synchronized (this) {
      known = newest;
    }
    return Optional.ofNullable(known).filter(d -> ours.equals(Json.text(d.path("office"), "id")));
  }

  /** The time as the server has it. */
  public Instant now() {
    return clock.instant();
  }

  /** Asks the server; does nothing while we are not enrolled or it is away. */
  public void refresh() throws InterruptedException {
    Optional<Terminal> terminal = enrolment.terminal();
    if (terminal.isEmpty()) {
      return;
    }
    try {
      Answer answer = server.office(terminal.get().token());
      if (answer.status() == 401) {
        enrolment.tokenRefused(terminal.get().token());
      } else if (answer.status() == 200) {
        answer.json().filter(data -> data.path("office").isObject()).ifPresent(this::keep);
      } else {
        LOG.log(Level.DEBUG, "The office was answered with {0}", answer.status());
      }
    } catch (ServerAway e) {
      LOG.log(Level.DEBUG, "No office: {0}", e.getMessage());
    }
  }

  private synchronized void keep(ObjectNode data) {
    newest = data;
    tell(data);
    // only the time of asking differs from one answer to the next, and that on the disk is enough
    byte[] lasting = Json.bytes(withoutTime(data));
    if (Arrays.equals(lasting, saved)) {
      return;
    }
    try {
      DurableFile.replace(file, Json.bytes(data));
      saved = lasting;
    } catch (ClosedByInterruptException e) {
      LOG.log(Level.DEBUG, "Stopped while saving; the next start asks again");
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The office cannot be kept on disk: {0}", e.toString());
    }
  }

  private void tell(ObjectNode data) {
    try {
      Instant there = OffsetDateTime.parse(data.path("at").asString()).toInstant();
      clock.told(there, Math.max(1, data.path("clockSpeed").asInt(1)));
    } catch (DateTimeParseException e) {
      LOG.log(Level.DEBUG, "The server told no time");
    }
  }

  private static JsonNode withoutTime(ObjectNode data) {
    ObjectNode copy = data.deepCopy();
    copy.remove("at");
    return copy;
  }

  private Optional<ObjectNode> load() {
    try {
      return Files.exists(file) ? Json.parse(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "What was kept of the office cannot be read: {0}", e.toString());
      return Optional.empty();
    }
  }
}
