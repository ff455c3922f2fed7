package jp.junban.kiosk.offline;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;
import jp.junban.kiosk.journal.IssueTicket;
import jp.junban.kiosk.journal.JournalEntry;
import jp.junban.kiosk.journal.OfflineIssue;
import jp.junban.kiosk.journal.TicketJournal;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Problem;
import jp.junban.kiosk.server.OfficeBoard;
import jp.junban.kiosk.server.OfficeData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Issues tickets with numbers of our own while the server is away. */
public final class OwnTickets {
  private static final Logger LOG = System.getLogger(OwnTickets.class.getName());
  private static final int TOKEN_BYTES = 16;

  private final OfficeData office;
  private final OfficeBoard board;
  private final TicketJournal journal;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public OwnTickets(OfficeData office, OfficeBoard board, TicketJournal journal, Clock clock) {
    this.office = office;
    this.board = board;
    this.journal = journal;
    this.clock = clock;
  }

  /** Whether we know enough to issue tickets by ourselves. */
  public boolean possible() {
    return office
        .ofOurOffice()
        .filter(data -> data.path("offlineSeries").isInt())
        .filter(data -> Json.text(data, "publicUrl") != null)
        .isPresent();
  }

  /** Who may have a ticket now, without the server; empty when we do not know. */
  public Optional<Reception> reception() {
    return office
        .ofOurOffice()
        .flatMap(data -> Reception.of(data, board.view().board(), office.now()));
  }

  /**
   * Issues a ticket; when this returns it is on the disk.
   *
   * @throws ClosedNow when no ticket can be drawn for this procedure now
   * @throws Problem 503 when we cannot issue any
   */
  public JournalEntry issue(String key, IssueTicket asked) throws ClosedNow {
    ObjectNode data = office.ofOurOffice().orElseThrow(OwnTickets::cannot);
    Reception reception = reception().orElseThrow(OwnTickets::cannot);
    JsonNode service =
        reception
            .service(asked.serviceId())
            .orElseThrow(() -> Problem.notFound("この手続きは現在受け付けていません。"));
    Optional<Reception.Closed> closed = reception.closed(service);
    if (closed.isPresent()) {
      throw new ClosedNow(closed.get().reason(), Hours.text(closed.get().opensAt()));
    }
    Instant now = office.now().truncatedTo(ChronoUnit.MILLIS);
    LocalDate day = reception.local(now).toLocalDate();
    int digits = data.path("offlineSeries").asInt();
    String prefix = service.path("prefix").asString();
    try {
      return journal.issue(
          day,
          prefix,
          digits,
          last -> entry(key, asked, data, service, reception.local(now), last));
    } catch (IOException e) {
      LOG.log(Level.ERROR, "No ticket of our own: {0}", e.getMessage());
      throw cannot();
    }
  }

  private JournalEntry entry(
      String key,
      IssueTicket asked,
      ObjectNode data,
      JsonNode service,
      OffsetDateTime now,
      OptionalInt last) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    String prefix = service.path("prefix").asString();
    int number = OwnNumbers.after(data.path("offlineSeries").asInt(), last);
    String officeId = data.path("office").path("id").asString();
    ObjectNode ticket =
        Json.object()
            .put("id", JournalEntry.localId(key))
            .put("number", prefix + number)
            .put("prefix", prefix)
            .put("serviceId", asked.serviceId())
            .put("businessDay", now.toLocalDate().toString())
            .put("status", "WAITING")
            .put("language", asked.language())
            .put("channel", "OFFLINE")
            .put("issuedAt", now.toString())
            .putNull("peopleAhead")
            .putNull("expectedWaitSeconds")
            .putNull("expectedCallAt")
            .put("statusUrl", data.path("publicUrl").asString() + "/t/" + token);
    ticket.set("office", data.get("office"));
    ticket.set("serviceNames", service.get("names"));
    return new JournalEntry(
        key,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        false,
        asked,
        ticket.toString(),
        new OfflineIssue(officeId, now.toLocalDate(), prefix, number, token),
        false,
        null);
  }

  private static Problem cannot() {
    return new Problem(503, "server-away", "The ticket server does not answer", "ただいま番号をお取りできません。");
  }
}
