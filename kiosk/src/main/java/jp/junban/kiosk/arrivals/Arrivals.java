package jp.junban.kiosk.arrivals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Problem;
import jp.junban.kiosk.platform.Timing;
import jp.junban.kiosk.server.Answer;
import jp.junban.kiosk.server.Enrolment;
import jp.junban.kiosk.server.TicketServer;
import jp.junban.kiosk.tickets.IssueAndPrint;
import jp.junban.kiosk.tickets.Printed;
import jp.junban.kiosk.tickets.ServerRefusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Receives visitors with a reservation, and those who missed their call. */
public final class Arrivals {
  private final PatientCalls server;
  private final IssueAndPrint tickets;

  public Arrivals(TicketServer server, Enrolment enrolment, Timing timing, IssueAndPrint tickets) {
    this.server = new PatientCalls(server, enrolment, timing);
    this.tickets = tickets;
  }

  /**
   * Checks a reservation in and prints its ticket. The ticket carries {@code reservation}: its
   * slot, and whether it had been checked in before.
   *
   * @param code as typed or scanned
   * @throws ServerRefusal when the server answered with something else than a ticket
   * @throws Problem 422 when the key was used for something else, 503 when the server is away
   */
  public Printed checkIn(String key, String code, String language)
      throws ServerRefusal, InterruptedException {
    return tickets.present(key, "check-in:" + digest(code), () -> draw(key, code, language));
  }

  private IssueAndPrint.Drawn draw(String key, String code, String language)
      throws ServerRefusal, InterruptedException {
    JsonNode asked = Json.object().put("code", code).put("language", language);
    PatientCalls.Heard heard = server.post("/reservations/check-in", key, asked);
    ObjectNode done = accepted(heard.answer());
    if (!(done.get("ticket") instanceof ObjectNode ticket) || Json.text(ticket, "number") == null) {
      throw new Problem(502, "bad-answer", "The server's answer has no number", "番号を受け取れませんでした。");
    }
    boolean before = done.path("already").asBoolean();
    ObjectNode reservation = Json.object().put("already", before);
    reservation.set("slotAt", done.get("slotAt"));
    reservation.set("punctuality", done.get("punctuality"));
    ticket.set("reservation", reservation);
    // when an answer was lost, the first check-in may have been our own
    return new IssueAndPrint.Drawn(ticket, language, before && heard.attempts() == 1);
  }

  /**
   * Puts a visitor who missed the call back into the queue.
   *
   * @param code the QR code of the ticket, as scanned
   * @return the server's answer
   * @throws ServerRefusal when the server knows no such ticket
   * @throws Problem 503 when the server is away
   */
  public ObjectNode comeBack(String key, String code) throws ServerRefusal, InterruptedException {
    return accepted(server.post("/late-returns", key, Json.object().put("code", code)).answer());
  }

  private static ObjectNode accepted(Answer answer) throws ServerRefusal {
    if (answer.status() != 200 && answer.status() != 201) {
      throw new ServerRefusal(answer);
    }
    return answer
        .json()
        .orElseThrow(
            () -> new Problem(502, "bad-answer", "The answer is no JSON", "答えを受け取れませんでした。"));
  }

  /** The journal needs to tell one code from another, not to know it. */
  private static String digest(String code) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
