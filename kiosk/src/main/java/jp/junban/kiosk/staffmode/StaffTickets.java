package jp.junban.kiosk.staffmode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Problem;
import jp.junban.kiosk.server.Answer;
import jp.junban.kiosk.server.ServerAway;
import jp.junban.kiosk.server.TicketServer;
import jp.junban.kiosk.tickets.IssueAndPrint;
import jp.junban.kiosk.tickets.Printed;
import jp.junban.kiosk.tickets.ServerRefusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds tickets by number, prints them again, cancels them. While the server is away only what this
 * kiosk printed itself is found, to be printed again.
 */
public final class StaffTickets {
  private static final String PATH = "/api/v1/terminals/me/staff-mode/tickets";
  private static final Duration PRINTED_WITHIN = Duration.ofHours(16);

  private final StaffMode mode;
  private final TicketServer server;
  private final IssueAndPrint tickets;
  private final Clock clock;

  public StaffTickets(StaffMode mode, TicketServer server, IssueAndPrint tickets, Clock clock) {
    this.mode = mode;
    this.server = server;
    this.tickets = tickets;
    this.clock = clock;
  }

  /**
   * Today's ticket of a number, as the server's {@code GET …/staff-mode/tickets} answers.
   *
   * @throws ServerRefusal when the server has none
   * @throws Problem 403 outside staff mode, 404 when the server is away and it is not from here
   */
  public ObjectNode find(@Nullable String session, String number)
      throws ServerRefusal, InterruptedException {
    StaffSession open = mode.mustBeOpen(session);
    if (open.pass() == null) {
      return own(number);
    }
    String query = "?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    return accepted(ask(open.pass(), "GET", PATH + query, null));
  }

  private ObjectNode own(String number) {
    JsonNode ticket = printedHere(number).ticket();
    ObjectNode view = Json.object();
    for (String field : new String[] {"id", "number", "serviceNames", "issuedAt"}) {
      view.set(field, ticket.get(field));
    }
    return view.putNull("status")
        .putNull("counter")
        .put("canReprint", true)
        .put("canCancel", false);
  }

  /**
   * Prints a ticket again under its number; once for each key.
   *
   * @throws ServerRefusal when the server says that it has ended
   * @throws Problem 403 outside staff mode, 404 when the server is away and it is not from here
   */
  public Printed reprint(@Nullable String session, String key, String id, String number)
      throws ServerRefusal, InterruptedException {
    StaffSession open = mode.mustBeOpen(session);
    String pass = open.pass();
    return tickets.present(
        key,
        "reprint:" + id,
        () -> {
          if (pass == null) {
            return printedHere(number);
          }
          ObjectNode ticket = accepted(ask(pass, "POST", PATH + "/" + id + "/reprint", key));
          String language = Json.text(ticket, "language");
          return new IssueAndPrint.Drawn(ticket, language == null ? "ja" : language, true);
        });
  }

  /**
   * Cancels a ticket; once for each key.
   *
   * @throws ServerRefusal when the server says that it cannot be cancelled now
   * @throws Problem 403 outside staff mode, 503 when the server is away
   */
  public ObjectNode cancel(@Nullable String session, String key, String id)
      throws ServerRefusal, InterruptedException {
    StaffSession open = mode.mustBeOpen(session);
    if (open.pass() == null) {
      throw away();
    }
    return accepted(ask(open.pass(), "POST", PATH + "/" + id + "/cancel", key));
  }

  private IssueAndPrint.Drawn printedHere(String number) {
    Instant since = clock.instant().minus(PRINTED_WITHIN);
    Optional<IssueAndPrint.Drawn> found =
        tickets.printedHere(number.strip().toUpperCase(Locale.ROOT), since);
    return found.orElseThrow(() -> Problem.notFound("この発券機で今日出した番号札に、この番号はありません。"));
  }

  private Answer ask(String pass, String method, String path, @Nullable String key)
      throws InterruptedException {
    Map<String, String> headers = new HashMap<>(StaffMode.passHeader(pass));
    if (key != null) {
      headers.put("Idempotency-Key", key);
    }
    try {
      Answer answer =
          server.call(
              mode.terminal().token(), method, path, headers, key == null ? null : Json.object());
      if (answer.cannotNow()) {
        throw away();
      }
      return answer;
    } catch (ServerAway e) {
      throw away();
    }
  }

  private static ObjectNode accepted(Answer answer) throws ServerRefusal {
    if (answer.status() != 200) {
      throw new ServerRefusal(answer);
    }
    return answer
        .json()
        .orElseThrow(
            () -> new Problem(502, "bad-answer", "The answer is no JSON", "答えを受け取れませんでした。"));
  }

  private static Problem away() {
    return new Problem(503, "server-away", "The server is away", "サーバーにつながりません。もう一度押してください。");
  }
}
