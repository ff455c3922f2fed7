package jp.junban.kiosk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers as docs/api.md says of check-in, late return and staff mode: one reservation, one missed
 * ticket, one PIN.
 */
final class FakeDeskServer implements AutoCloseable {
  static final String CODE = "K7QX-42MT";
  static final String PIN = "482913";
  static final String RESERVATION = "R-000123";
  static final String LINK = "http://127.0.0.1:8080/t/q7Zk3vXb9LmT2wYcR5nHsA";
  private static final String PASS = "p".repeat(43);

  /** Every call as method, path, key, pass and body. */
  record Call(String method, String path, String key, String pass, String body) {}

  final List<Call> calls = new CopyOnWriteArrayList<>();
  volatile String pin = PIN;
  volatile boolean away;
  volatile String punctuality = "ON_TIME";
  final AtomicInteger lostAnswers = new AtomicInteger();

  private final Set<String> checkedIn = new HashSet<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer http;

  FakeDeskServer() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(threads);
    http.createContext("/", this::handle);
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

  List<Call> calls(String path) {
    return calls.stream().filter(call -> call.path().equals(path)).toList();
  }

  private record Answer(int status, String body) {}

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Call call =
          new Call(
              exchange.getRequestMethod(),
              exchange.getRequestURI().getPath(),
              String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")),
              String.valueOf(exchange.getRequestHeaders().getFirst("Junban-Staff-Pass")),
              body);
      if (away) {
        return;
      }
      calls.add(call);
      Answer answer = answer(call);
      if (call.path().endsWith("/check-in") && lostAnswers.getAndDecrement() > 0) {
        return; // done, but nobody hears of it
      }
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      String type = answer.status() < 400 ? "application/json" : "application/problem+json";
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private synchronized Answer answer(Call call) {
    String staff = "/api/v1/terminals/me/staff-mode";
    return switch (call.path()) {
      case "/api/v1/terminals/enrol" ->
          new Answer(
              201,
              """
              {"terminalId":"t1","kind":"KIOSK","name":"発券機 1","office":"aoba","token":"secret"}""");
      case "/api/v1/terminals/me/report" -> new Answer(204, "");
      case "/api/v1/offices/aoba/board" -> new Answer(200, FakeTicketServer.BOARD);
      case "/api/v1/offices/aoba/reservations/check-in" -> checkIn(call);
      case "/api/v1/offices/aoba/late-returns" -> comeBack(call);
      default ->
          call.path().startsWith(staff)
              ? staffMode(call, call.path().substring(staff.length()))
              : new Answer(404, "{}");
    };
  }

  private Answer checkIn(Call call) {
    if (!call.body().contains(RESERVATION)) {
      return problem(404, "unknown-reservation", "見つかりません。");
    }
    boolean first = checkedIn.add(RESERVATION);
    return new Answer(
        first ? 201 : 200,
        """
        {"ticket":%s,"reservationId":"r1","slotAt":"2026-11-21T14:30:00+09:00",
         "punctuality":"%s","already":%b}"""
            .formatted(ticket("R007", "ticket-7"), punctuality, !first));
  }

  private static Answer comeBack(Call call) {
    return call.body().contains("q7Zk3vXb9LmT2wYcR5nHsA")
        ? new Answer(
            200,
            """
            {"number":"A012","prefix":"A","status":"WAITING","returned":true,"language":"ja",
             "serviceNames":{"ja":"更新"},"counter":null,"peopleAhead":3}""")
        : problem(404, "unknown-ticket", "その番号札はありません。");
  }

  private Answer staffMode(Call call, String rest) {
    if (rest.isEmpty() && call.method().equals("POST")) {
      return call.body().contains("\"" + pin + "\"")
          ? new Answer(201, "{\"pass\":\"%s\",\"expiresAt\":\"…\"}".formatted(PASS))
          : problem(403, "wrong-pin", "暗証番号が違います。");
    }
    if (!call.pass().equals(PASS)) {
      return problem(403, "staff-pass-needed", "もう一度。");
    }
    return switch (rest) {
      case "" -> new Answer(204, "");
      case "/tickets" ->
          new Answer(
              200,
              """
              {"id":"ticket-12","number":"A012","status":"WAITING","serviceNames":{"ja":"更新"},
               "issuedAt":"2026-11-21T14:00:00+09:00","counter":null,"canReprint":true,"canCancel":true}""");
      case "/tickets/ticket-12/reprint" -> new Answer(200, ticket("A012", "ticket-12"));
      case "/tickets/ticket-12/cancel" ->
          new Answer(200, "{\"id\":\"ticket-12\",\"status\":\"CANCELLED\"}");
      default -> problem(409, "ticket-not-in-status", "取り消せません。");
    };
  }

  private static Answer problem(int status, String type, String detail) {
    return new Answer(
        status,
        "{\"type\":\"urn:junban:problem:%s\",\"status\":%d,\"detail\":\"%s\"}"
            .formatted(type, status, detail));
  }

  private static String ticket(String number, String id) {
    return """
        {"id":"%s","number":"%s","prefix":"A","office":{"id":"aoba","names":{"ja":"青葉市"},"notices":{}},
         "serviceId":"s1","serviceNames":{"ja":"更新","ko":"갱신"},"businessDay":"2026-11-21",
         "status":"WAITING","language":"ko","channel":"KIOSK","issuedAt":"2026-11-21T14:00:00+09:00",
         "peopleAhead":3,"expectedWaitSeconds":900,"expectedCallAt":"2026-11-21T14:15:00+09:00",
         "expectedWaitFromSeconds":600,"expectedWaitToSeconds":1200,"statusUrl":"%s"}"""
        .formatted(id, number, LINK);
  }
}
