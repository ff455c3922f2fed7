package jp.junban.kiosk.tickets;

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
 * @param at when the ticket was at hand
 * @param reprint whether it is a second paper for a ticket issued before
 * @param asked what the visitor touched
 * @param ticketJson the ticket as the server answered it; as text, for a day's tickets stay in
 *     memory
 * @param result what became of the paper; null until that is known, and for ever when the agent
 *     died while printing
 */
record JournalEntry(
    String key,
    Instant at,
    boolean reprint,
    IssueTicket asked,
    String ticketJson,
    @Nullable PrintResult result) {

  JournalEntry with(PrintResult result) {
    return new JournalEntry(key, at, reprint, asked, ticketJson, result);
  }

  ObjectNode ticket() {
    return Json.parse(ticketJson.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  boolean isOf(String ticketId) {
    return ticketId.equals(Json.text(ticket(), "id"));
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

  /**
   * @throws RuntimeException when the line is not one of {@link #printingLine}
   */
  static Optional<JournalEntry> fromPrintingLine(JsonNode line) {
    return line.get("ticket") instanceof ObjectNode ticket
        ? Optional.of(
            new JournalEntry(
                line.path("key").asString(),
                Instant.parse(line.path("at").asString()),
                line.path("reprint").asBoolean(),
                new IssueTicket(
                    line.path("serviceId").asString(), line.path("language").asString()),
                ticket.toString(),
                null))
        : Optional.empty();
  }

  /**
   * @throws RuntimeException when the line is not one of {@link #doneLine}
   */
  static PrintResult resultOf(JsonNode line) {
    return new PrintResult(
        PrintOutcome.valueOf(line.path("outcome").asString()),
        PrinterState.valueOf(line.path("printerState").asString()));
  }
}
