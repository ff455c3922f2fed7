package jp.junban.kiosk.tickets;

import jp.junban.devices.printing.PrintResult;
import jp.junban.devices.printing.drawing.QrCode;
import jp.junban.kiosk.platform.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A ticket and what became of its paper.
 *
 * @param replayed whether this is the stored answer to a key used before
 */
public record Printed(JsonNode ticket, PrintResult result, boolean replayed) {

  /** What the page gets: the ticket as the server sent it, the print, and the QR code to draw. */
  public JsonNode json() {
    ObjectNode json = Json.object();
    json.set("ticket", ticket);
    json.set(
        "print",
        Json.object()
            .put("outcome", result.outcome().name())
            .put("printerState", result.printerState().name()));
    String link = SlipOfTicket.link(ticket);
    json.set("qr", link == null ? null : Json.of(QrCode.of(link)));
    return json;
  }
}
