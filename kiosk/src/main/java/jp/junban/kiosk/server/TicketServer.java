package jp.junban.kiosk.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The calls of the ticket server's HTTP API that a kiosk makes, each tried once. */
public final class TicketServer {
  private static final String JSON = "application/json";

  private final URI base;
  private final Duration attempt;
  private final HttpClient http;

  /**
   * @param base scheme, host and port, without a path
   * @param attempt the longest one call may take
   */
  public TicketServer(URI base, Duration attempt) {
    this.base = base;
    this.attempt = attempt;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(attempt)
            .build();
  }

  /** Trades a code for the right to use this token; both again give the same answer. */
  Answer enrol(String code, String token) throws ServerAway, InterruptedException {
    JsonNode pairing = Json.object().put("code", code).put("token", token);
    return send(call("/api/v1/terminals/enrol").POST(body(pairing)), attempt);
  }

  /** What a kiosk keeps of its office. */
  Answer office(String token) throws ServerAway, InterruptedException {
    return send(as(token, call("/api/v1/terminals/me/office")), attempt);
  }

  /** Brings a ticket of our own, under the key of its touch; however often, it stays one. */
  public Answer deliver(String token, String office, String key, JsonNode ticket, Duration within)
      throws ServerAway, InterruptedException {
    return send(
        as(token, call("/api/v1/offices/" + office + "/offline-tickets"))
            .header("Idempotency-Key", key)
            .POST(body(ticket)),
        within);
  }

  /** Draws a ticket; the same key always gives the same ticket. */
  public Answer issue(String token, String key, String serviceId, String language, Duration within)
      throws ServerAway, InterruptedException {
    JsonNode ticket = Json.object().put("serviceId", serviceId).put("language", language);
    return send(
        as(token, call("/api/v1/tickets")).header("Idempotency-Key", key).POST(body(ticket)),
        within.compareTo(attempt) < 0 ? within : attempt);
  }

  public Answer report(String token, JsonNode report) throws ServerAway, InterruptedException {
    return send(as(token, call("/api/v1/terminals/me/report")).PUT(body(report)), attempt);
  }

  /**
   * Any other call of this terminal's own, tried once.
   *
   * @param headers beside those of every call
   * @param body null for a request without one
   */
  public Answer call(
      String token,
      String method,
      String path,
      Map<String, String> headers,
      @Nullable JsonNode body)
      throws ServerAway, InterruptedException {
    HttpRequest.Builder call = as(token, call(path));
    headers.forEach(call::header);
    return send(call.method(method, body == null ? BodyPublishers.noBody() : body(body)), attempt);
  }

  /** How the pages of a demo are marked. */
  Answer demoStyle() throws ServerAway, InterruptedException {
    return send(call("/demo.css"), attempt);
  }

  /** The board of an office; status 304 when it is still the one with this etag. */
  Answer board(String office, @Nullable String etag) throws ServerAway, InterruptedException {
    HttpRequest.Builder call = call("/api/v1/offices/" + office + "/board");
    return send(etag == null ? call : call.header("If-None-Match", etag), attempt);
  }

  CompletableFuture<WebSocket> openBoard(String office, WebSocket.Listener listener) {
    String scheme = base.getScheme().equals("https") ? "wss" : "ws";
    URI live = URI.create(scheme + "://" + base.getRawAuthority() + "/live/offices/" + office);
    return http.newWebSocketBuilder()
        .connectTimeout(attempt)
        .buildAsync(URI.create(live + "/board"), listener);
  }

  private HttpRequest.Builder call(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .header("Accept", JSON + ", application/problem+json")
        .header("Accept-Language", "ja")
        .header("Content-Type", JSON);
  }

  private static HttpRequest.Builder as(String token, HttpRequest.Builder call) {
    return call.header("Authorization", "Bearer " + token);
  }

  private static HttpRequest.BodyPublisher body(JsonNode json) {
    return BodyPublishers.ofByteArray(Json.bytes(json));
  }

  /** The client's own limit ends with the headers; ours holds for the last byte too. */
  private Answer send(HttpRequest.Builder call, Duration within)
      throws ServerAway, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> sent =
        http.sendAsync(call.timeout(within).build(), BodyHandlers.ofByteArray());
    try {
      HttpResponse<byte[]> response = sent.get(within.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(
          response.statusCode(),
          response.body(),
          response.headers().firstValue("Content-Type").orElse(JSON),
          response.headers().firstValue("ETag").orElse(null));
    } catch (ExecutionException e) {
      throw new ServerAway(e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException e) {
      throw new ServerAway(e);
    } finally {
      sent.cancel(true);
    }
  }
}
