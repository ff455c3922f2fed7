package jp.junban.kiosk.local;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.junban.kiosk.journal.IssueTicket;
import jp.junban.kiosk.offline.ClosedNow;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Problem;
import jp.junban.kiosk.server.Answer;
import jp.junban.kiosk.server.Emergency;
import jp.junban.kiosk.server.Enrolment;
import jp.junban.kiosk.tickets.IssueAndPrint;
import jp.junban.kiosk.tickets.Printed;
import jp.junban.kiosk.tickets.ServerRefusal;
import tools.jackson.databind.JsonNode;

/** What the page can ask of the agent. */
public final class LocalApi {
  private static final int LONGEST_BODY = 16 * 1024;
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{8,80}");
  private static final Pattern REPRINT =
      Pattern.compile("/api/tickets/([A-Za-z0-9-]{1,64})/reprint");

  /** What visitors ask for; none of it while a message over everything is up. */
  private static final Set<String> OF_VISITORS =
      Set.of("POST /api/tickets", "POST /api/check-in", "POST /api/late-return");

  private final KioskView view;
  private final IssueAndPrint tickets;
  private final Enrolment enrolment;
  private final Emergency emergency;
  private final DeskApi desk;
  private final List<String> languages;
  private final PageWatch page = new PageWatch(System::nanoTime);

  public LocalApi(
      KioskView view,
      IssueAndPrint tickets,
      Enrolment enrolment,
      Emergency emergency,
      DeskApi desk,
      List<String> languages) {
    this.view = view;
    this.tickets = tickets;
    this.enrolment = enrolment;
    this.emergency = emergency;
    this.desk = desk;
    this.languages = languages;
  }

  /**
   * Answers all of {@code /api/} but the event stream.
   *
   * @throws Problem for everything that cannot be done
   */
  Reply reply(HttpExchange exchange, String path) throws IOException, InterruptedException {
    String call = exchange.getRequestMethod() + " " + path;
    if (OF_VISITORS.contains(call)) {
      emergency.mustBeOver();
    }
    Matcher reprint = REPRINT.matcher(path);
    return switch (call) {
      case "GET /api/state" -> state(exchange);
      case "POST /api/tickets" -> issue(exchange);
      case "POST /api/enrol" -> enrol(exchange);
      case "POST /api/page/alive" -> page.alive();
      case "GET /api/page" -> page.lastSeen();
      default -> {
        if (reprint.matches() && exchange.getRequestMethod().equals("POST")) {
          Printed printed = tickets.reprint(key(exchange), reprint.group(1));
          yield created(printed);
        }
        Optional<Reply> atDesk = desk.reply(exchange, path);
        yield atDesk.orElseThrow(() -> unknown(path, reprint.matches()));
      }
    };
  }

  private Reply state(HttpExchange exchange) {
    KioskView.Snapshot now = view.current();
    boolean same = now.etag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    Reply reply = same ? Reply.empty(304) : new Reply(200, Reply.JSON, now.json(), Map.of());
    return reply.with("ETag", now.etag());
  }

  private Reply issue(HttpExchange exchange) throws IOException, InterruptedException {
    String key = key(exchange);
    JsonNode body = body(exchange);
    String serviceId = Json.text(body, "serviceId");
    String language = Json.text(body, "language");
    if (serviceId == null || serviceId.length() > 64) {
      throw Problem.badInput("serviceId がありません。");
    }
    if (language == null || !languages.contains(language)) {
      throw Problem.badInput("language が正しくありません。");
    }
    try {
      return created(tickets.issue(key, new IssueTicket(serviceId, language)));
    } catch (ClosedNow e) {
      return new Reply(409, Reply.PROBLEM, Json.bytes(e.problem()), Map.of());
    } catch (ServerRefusal e) {
      Answer answer = e.answer();
      return new Reply(answer.status(), answer.contentType(), answer.body(), Map.of());
    }
  }

  private Reply enrol(HttpExchange exchange) throws IOException, InterruptedException {
    String code = Json.text(body(exchange), "code");
    if (code == null || code.length() > 64) {
      throw Problem.badInput("code がありません。");
    }
    if (enrolment.enrolled()) {
      throw new Problem(409, "already-enrolled", "This kiosk is enrolled", "この発券機は登録されています。");
    }
    enrolment.enrol(code.strip());
    return Reply.empty(204);
  }

  private static Reply created(Printed printed) {
    Reply reply = Reply.json(201, printed.json());
    return printed.replayed() ? reply.with("Idempotent-Replayed", "true") : reply;
  }

  static String key(HttpExchange exchange) {
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    if (key == null || !KEY.matcher(key).matches()) {
      throw Problem.badInput("Idempotency-Key がありません。");
    }
    return key;
  }

  static JsonNode body(HttpExchange exchange) throws IOException {
    try (InputStream in = exchange.getRequestBody()) {
      byte[] bytes = in.readNBytes(LONGEST_BODY + 1);
      if (bytes.length > LONGEST_BODY) {
        throw new Problem(413, "too-large", "The request is too large", "送られた内容が大きすぎます。");
      }
      return Json.parse(bytes).orElseThrow(() -> Problem.badInput("JSON として読めません。"));
    }
  }

  private static Problem unknown(String path, boolean reprint) {
    boolean exists =
        reprint
            || List.of("/api/state", "/api/tickets", "/api/enrol", "/api/events").contains(path)
            || List.of("/api/page", "/api/page/alive").contains(path);
    return exists
        ? new Problem(405, "method-not-allowed", "Not with this method", "この方法では使えません。")
        : Problem.notFound("この機能はありません。");
  }
}
