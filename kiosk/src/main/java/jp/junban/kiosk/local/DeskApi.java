package jp.junban.kiosk.local;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.junban.kiosk.arrivals.Arrivals;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Problem;
import jp.junban.kiosk.server.Answer;
import jp.junban.kiosk.staffmode.PrinterCare;
import jp.junban.kiosk.staffmode.StaffMode;
import jp.junban.kiosk.staffmode.StaffTickets;
import jp.junban.kiosk.tickets.Printed;
import jp.junban.kiosk.tickets.ServerRefusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the page can ask of the agent beside drawing a ticket: check-in, late return, staff mode.
 */
public final class DeskApi {
  private static final int LONGEST_CODE = 400;
  private static final int LONGEST_NUMBER = 20;
  private static final String SESSION = "Staff-Session";
  private static final Pattern TICKET =
      Pattern.compile("/api/staff/tickets/([A-Za-z0-9-]{1,64})/(reprint|cancel)");

  private final Arrivals arrivals;
  private final StaffMode mode;
  private final StaffTickets tickets;
  private final PrinterCare printer;
  private final List<String> languages;

  public DeskApi(
      Arrivals arrivals,
      StaffMode mode,
      StaffTickets tickets,
      PrinterCare printer,
      List<String> languages) {
    this.arrivals = arrivals;
    this.mode = mode;
    this.tickets = tickets;
    this.printer = printer;
    this.languages = languages;
  }

  /**
   * Answers what is asked here; empty for what is not.
   *
   * @throws Problem for everything that cannot be done
   */
  Optional<Reply> reply(HttpExchange exchange, String path)
      throws IOException, InterruptedException {
    try {
      return Optional.ofNullable(answer(exchange, path));
    } catch (ServerRefusal e) {
      Answer answer = e.answer();
      return Optional.of(new Reply(answer.status(), answer.contentType(), answer.body(), Map.of()));
    }
  }

  private @Nullable Reply answer(HttpExchange exchange, String path)
      throws IOException, InterruptedException, ServerRefusal {
    String session = exchange.getRequestHeaders().getFirst(SESSION);
    return switch (exchange.getRequestMethod() + " " + path) {
      case "POST /api/check-in" -> checkIn(exchange);
      case "POST /api/late-return" ->
          Reply.json(
              200, arrivals.comeBack(LocalApi.key(exchange), text(exchange, "code", LONGEST_CODE)));
      case "POST /api/staff" -> Reply.json(201, mode.enter(text(exchange, "pin", LONGEST_NUMBER)));
      case "DELETE /api/staff" -> {
        mode.leave(session);
        yield Reply.empty(204);
      }
      case "GET /api/staff/printer" -> Reply.json(200, printer.state(session));
      case "POST /api/staff/test-print" -> Reply.json(200, printer.testPrint(session));
      case "POST /api/staff/paper-changed" -> Reply.json(200, printer.paperChanged(session));
      case "GET /api/staff/tickets" -> Reply.json(200, tickets.find(session, number(exchange)));
      default -> ticket(exchange, path, session);
    };
  }

  private Reply checkIn(HttpExchange exchange)
      throws IOException, InterruptedException, ServerRefusal {
    String key = LocalApi.key(exchange);
    JsonNode body = LocalApi.body(exchange);
    String language = Json.text(body, "language");
    if (language == null || !languages.contains(language)) {
      throw Problem.badInput("language が正しくありません。");
    }
    return created(arrivals.checkIn(key, text(body, "code", LONGEST_CODE), language));
  }

  private @Nullable Reply ticket(HttpExchange exchange, String path, @Nullable String session)
      throws IOException, InterruptedException, ServerRefusal {
    Matcher asked = TICKET.matcher(path);
    if (!asked.matches() || !exchange.getRequestMethod().equals("POST")) {
      return null;
    }
    String key = LocalApi.key(exchange);
    if (asked.group(2).equals("cancel")) {
      return Reply.json(200, tickets.cancel(session, key, asked.group(1)));
    }
    String number = text(exchange, "number", LONGEST_NUMBER);
    return created(tickets.reprint(session, key, asked.group(1), number));
  }

  private static Reply created(Printed printed) {
    Reply reply = Reply.json(201, printed.json());
    return printed.replayed() ? reply.with("Idempotent-Replayed", "true") : reply;
  }

  private static String number(HttpExchange exchange) {
    String query = exchange.getRequestURI().getRawQuery();
    String value = query != null && query.startsWith("number=") ? query.substring(7) : "";
    try {
      String number = URLDecoder.decode(value, StandardCharsets.UTF_8).strip();
      if (!number.isEmpty() && number.length() <= LONGEST_NUMBER) {
        return number;
      }
    } catch (IllegalArgumentException e) {
      throw Problem.badInput("number が読めません。");
    }
    throw Problem.badInput("number がありません。");
  }

  private static String text(HttpExchange exchange, String field, int longest) throws IOException {
    return text(LocalApi.body(exchange), field, longest);
  }

  private static String text(JsonNode body, String field, int longest) {
    String text = Json.text(body, field);
    if (text == null || text.length() > longest) {
      throw Problem.badInput(field + " がありません。");
    }
    return text;
  }
}
