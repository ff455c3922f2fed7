package jp.junban.kiosk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Answers as docs/api.md says, without a database and without the live line. */
final class FakeTicketServer implements AutoCloseable {
  static final String CODE = "K7QX-42MT";

  /** The first two digits of the kiosk's own numbers. */
  static final int SERIES = 51;

  /** What becomes of the next requests for tickets, in this order; then all is well. */
  enum Trouble {
    ANSWER_LOST,
    NOT_NOW,
    RECEPTION_CLOSED
  }

  final BlockingQueue<Trouble> troubles = new LinkedBlockingQueue<>();
  final List<String> requestedKeys = new CopyOnWriteArrayList<>();
  final Map<String, String> ticketsByKey = new ConcurrentHashMap<>();
  final BlockingQueue<String> reports = new LinkedBlockingQueue<>();

  /** The tickets that the kiosk brought, by their tokens, in the order in which they came. */
  final Map<String, String> broughtByToken = Collections.synchronizedMap(new LinkedHashMap<>());

  final List<String> bringings = new CopyOnWriteArrayList<>();
  final Set<String> tokens = ConcurrentHashMap.newKeySet();
  volatile boolean refusesToken;
  volatile boolean losesEnrolments;

  /** Whether it hears everything and nobody hears it. */
  volatile boolean mute;

  /** What it told kiosks to keep; empty while it does not know of such a thing. */
  volatile String office = "";

  volatile String board = BOARD;

  private volatile String code = CODE;
  private volatile boolean used;
  private volatile String paired = "";

  final AtomicInteger officesTold = new AtomicInteger();
  private final AtomicInteger numbers = new AtomicInteger(139);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer http;

  FakeTicketServer() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(threads);
    http.createContext("/api/v1/terminals/enrol", e -> answer(e, this::enrol));
    http.createContext("/api/v1/terminals/me/report", e -> answer(e, this::report));
    http.createContext("/api/v1/terminals/me/office", e -> answer(e, body -> toldOffice()));
    http.createContext("/api/v1/offices/aoba/offline-tickets", e -> answer(e, this::bring));
    http.createContext("/api/v1/tickets", e -> answer(e, this::issue));
    http.createContext("/api/v1/offices/aoba/board", e -> answer(e, body -> ok(200, board)));
    http.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private record Answer(int status, String body) {}

  private interface Handler {
    Answer handle(String body) throws IOException;
  }

  private static Answer ok(int status, String body) {
    return new Answer(status, body);
  }

  private Answer enrol(String body) {
    JsonNode pairing = TestKiosk.json(body);
    String token = pairing.path("token").asString();
    if (!pairing.path("code").asString().equals(code) || !(token.equals(paired) || !used)) {
      return problem(404, "unknown-enrolment-code", "");
    }
    used = true;
    paired = token;
    tokens.add(token);
    refusesToken = false;
    return ok(
        losesEnrolments ? 0 : 201,
        """
        {"terminalId":"t1","kind":"KIOSK","name":"発券機 1","office":"aoba","token":"%s"}"""
            .formatted(token));
  }

  /** A code that was not brought yet. */
  void newCode(String text) {
    code = text;
    used = false;
  }

  private Answer toldOffice() {
    officesTold.incrementAndGet();
    return office.isEmpty() ? problem(404, "unknown-address", "") : ok(200, office);
  }

  private synchronized Answer bring(String keyAndBody) {
    bringings.add(keyAndBody);
    if (refusesToken) {
      return problem(401, "not-signed-in", "");
    }
    JsonNode ticket = TestKiosk.json(keyAndBody.substring(keyAndBody.indexOf('\n') + 1));
    String number = ticket.path("number").asString();
    broughtByToken.putIfAbsent(ticket.path("token").asString(), number);
    return ok(201, ticket(Integer.parseInt(number.substring(1))));
  }

  private Answer report(String body) {
    reports.add(body);
    return ok(refusesToken ? 401 : 204, "");
  }

  private synchronized Answer issue(String keyAndBody) {
    String key = keyAndBody.substring(0, keyAndBody.indexOf('\n'));
    requestedKeys.add(key);
    if (refusesToken) {
      return problem(401, "not-signed-in", "");
    }
    Trouble trouble = troubles.poll();
    if (trouble == Trouble.RECEPTION_CLOSED) {
      String more = ",\"reason\":\"ENDED\",\"nextOpening\":\"2026-11-22T10:00:00+09:00\"";
      return problem(409, "reception-closed", more);
    }
    if (trouble == Trouble.NOT_NOW) {
      return problem(503, "cannot-now", "");
    }
    String ticket = ticketsByKey.computeIfAbsent(key, k -> ticket(numbers.incrementAndGet()));
    return ok(trouble == Trouble.ANSWER_LOST ? 0 : 201, ticket);
  }

  private static Answer problem(int status, String type, String more) {
    return ok(
        status,
        "{\"type\":\"urn:junban:problem:%s\",\"status\":%d%s}".formatted(type, status, more));
  }

  private void answer(HttpExchange exchange, Handler handler) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
      Answer answer = handler.handle(key == null ? body : key + "\n" + body);
      if (answer.status() == 0 || mute) {
        return; // done, but nobody hears of it
      }
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      String type = answer.status() < 400 ? "application/json" : "application/problem+json";
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String ticket(int number) {
    return """
        {"id":"ticket-%1$d","number":"A%1$d","prefix":"A",
         "office":{"id":"aoba","names":{"ja":"青葉市カードセンター","en":"Aoba Card Center"},
                   "notices":{"ja":"書類をご用意ください"}},
         "serviceId":"s1",
         "serviceNames":{"ja":"電子証明書の更新","en":"Renew a certificate",
                         "ja-easy":"電子[でんし] 証明書[しょうめいしょ]を 新[あたら]しく する"},
         "businessDay":"2026-11-21","status":"WAITING","language":"ja","channel":"KIOSK",
         "issuedAt":"2026-11-21T05:32:05.123Z","peopleAhead":12,"expectedWaitSeconds":1500,
         "expectedCallAt":"2026-11-21T14:57:05.123+09:00",
         "statusUrl":"http://127.0.0.1:8080/t/q7Zk3vXb9LmT2wYcR5nHsA"}"""
        .formatted(number);
  }

  /** Open from ten to six on three days, reception to a quarter to six; s2 has no counter. */
  static String officeData() {
    StringBuilder days = new StringBuilder();
    for (int day = 21; day <= 23; day++) {
      days.append(days.isEmpty() ? "" : ",")
          .append(
              """
              {"date":"2026-11-%1$d","opensAt":"2026-11-%1$dT10:00:00+09:00",
               "receptionEndsAt":"2026-11-%1$dT17:45:00+09:00",
               "closesAt":"2026-11-%1$dT18:00:00+09:00"}"""
                  .formatted(day));
    }
    return """
        {"at":"2026-11-21T14:32:05.123+09:00","until":"2026-11-23",
         "office":{"id":"aoba","names":{"ja":"青葉市カードセンター"},
                   "notices":{"ja":"書類をご用意ください"},"zone":"Asia/Tokyo"},
         "publicUrl":"https://junban.example.jp","offlineSeries":%1$d,"days":[%2$s],
         "services":[
           {"id":"s1","prefix":"A","names":{"ja":"電子証明書の更新"},"descriptions":{},
            "reservationOnly":false,"served":true,"days":[%2$s]},
           {"id":"s2","prefix":"C","names":{"ja":"暗証番号の再設定"},"descriptions":{},
            "reservationOnly":false,"served":false,"days":[%2$s]}]}"""
        .formatted(SERIES, days);
  }

  static final String BOARD =
      """
      {"version":1763694720123,"at":"2026-11-21T14:32:05.123+09:00",
       "office":{"id":"aoba","names":{"ja":"青葉市カードセンター"},"notices":{},"zone":"Asia/Tokyo",
                 "missedShown":8,"staleAfterSeconds":60},
       "opening":{"state":"OPEN","businessDay":"2026-11-21"},"calls":[],"missed":[],
       "services":[{"id":"s1","prefix":"A","names":{"ja":"電子証明書の更新"},"open":true,
                    "waiting":12,"expectedWaitSeconds":1500}]}""";
}
