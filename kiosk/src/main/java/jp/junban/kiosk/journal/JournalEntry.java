package jp.junban.kiosk.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import jp.junban.devices.printing.PrintOutcome;
import jp.junban.devices.printing.PrintResult;
import jp.junban.devices.printing.PrinterState;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One ticket that was, or was to be, put on paper.
 *
 * @param key the page's idempotency key
 * @param at when the ticket was at hand, by this machine's clock
 * @param reprint whether it is a second paper for a ticket issued before
 * @param asked what the visitor touched
 * @param ticketJson the ticket as the server answered it, or as we issued it; as text, for a day's
 *     tickets stay in memory
 * @param offline what makes it a ticket issued by ourselves; null for the server's
 * @param delivered whether the server has it
 * @param result what became of the paper; null until that is known, and for ever when the agent
 *     died while printing
 */
public record JournalEntry(
    String key,
    Instant at,
    boolean reprint,
    IssueTicket asked,
    String ticketJson,
    @Nullable OfflineIssue offline,
    boolean delivered,
    @Nullable PrintResult result) {

  private static final String LOCAL_ID = "offline-";

  /** A ticket of the server's, not yet printed. */
  public static JournalEntry drawn(String key, Instant at, IssueTicket asked, String ticketJson) {
    return new JournalEntry(key, at, false, asked, ticketJson, null, true, null);
  }

  /** A ticket that the server had already and that comes from elsewhere, not yet printed. */
  public static JournalEntry brought(
      String key, Instant at, boolean reprint, IssueTicket asked, String ticketJson) {
    return new JournalEntry(key, at, reprint, asked, ticketJson, null, true, null);
  }

  /** The id of a ticket that we issue under this key, until the server gives it another. */
  public static String localId(String key) {
    return LOCAL_ID + key;
  }

  /** A second paper for this ticket, not yet printed. */
  public JournalEntry again(String newKey, Instant now) {
    return new JournalEntry(newKey, now, true, asked, ticketJson, null, true, null);
  }

  JournalEntry with(PrintResult outcome) {
    return new JournalEntry(key, at, reprint, asked, ticketJson, offline, delivered, outcome);
  }

  JournalEntry deliveredAs(String serversTicket) {
    return new JournalEntry(key, at, reprint, asked, serversTicket, offline, true, result);
  }

  /** Whether the server does not know of it yet. */
  public boolean undelivered() {
    return offline != null && !delivered;
  }

  public ObjectNode ticket() {
    return Json.parse(ticketJson.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  public boolean isOf(String ticketId) {
    return ticketId.equals(Json.text(ticket(), "id"))
        || (offline != null && ticketId.equals(localId(key)));
  }

  /** The line written before the printer hears of it. */
  ObjectNode printingLine() {
    ObjectNode line =
        Json.object()
            .put("step", "PRINTING")
            .put("key", key)
            .put("at", at.toString())
            .put("reprint", reprint)
            .put("serviceId", asked.serviceId())
            .put("language", asked.language());
    line.set("offline", offline == null ? null : offline.json());
    line.set("ticket", ticket());
    return line;
  }

  /** The line written when the printer is done. */
  static ObjectNode doneLine(String key, PrintResult result) {
    return Json.object()
        .put("step", "DONE")
        .put("key", key)
        .put("outcome", result.outcome().name())
        .put("printerState", result.printerState().name());
  }

  /** The line written when the server has the ticket. */
  ObjectNode deliveredLine() {
    ObjectNode line = Json.object().put("step", "DELIVERED").put("key", key);
    line.set("ticket", ticket());
    return line;
  }

  /**
   * @throws RuntimeException when the line is not one of {@link #printingLine}
   */
  static Optional<JournalEntry> fromPrintingLine(JsonNode line) {
    OfflineIssue offline = OfflineIssue.of(line.get("offline"));
    return line.get("ticket") instanceof ObjectNode ticket
        ? Optional.of(
            new JournalEntry(
                line.path("key").asString(),
                Instant.parse(line.path("at").asString()),
                line.path("reprint").asBoolean(),
                new IssueTicket(
                    line.path("serviceId").asString(), line.path("language").asString()),
                ticket.toString(),
                offline,
                offline == null,
                null))
        : Optional.empty();
  }

  /**
   * The entry after a line that follows its first.
   *
   * @throws RuntimeException when the line is neither {@link #doneLine} nor {@link #deliveredLine}
   */
  JournalEntry after(JsonNode line) {
    return switch (line.path("step").asString()) {
      case "DONE" -> with(resultOf(line));
      case "DELIVERED" -> deliveredAs(line.path("ticket").toString());
      default -> throw new IllegalArgumentException("no step of a ticket");
    };
  }

  private static PrintResult resultOf(JsonNode line) {
    return new PrintResult(
        PrintOutcome.valueOf(line.path("outcome").asString()),
        PrinterState.valueOf(line.path("printerState").asString()));
  }
}
