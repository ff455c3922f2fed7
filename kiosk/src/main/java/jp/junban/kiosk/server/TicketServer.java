package jp.junban.kiosk.server;

import java.io.IOException;
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

  public Answer enrol(String code) throws ServerAway, InterruptedException {
    return send(call("/api/v1/terminals/enrol").POST(body(Json.object().put("code", code))));
  }

  /** Draws a ticket; the same key always gives the same ticket. */
  public Answer issue(String token, String key, String serviceId, String language, Duration within)
      throws ServerAway, InterruptedException {
    JsonNode ticket = Json.object().put("serviceId", serviceId).put("language", language);
    return send(
        call("/api/v1/tickets")
            .timeout(within.compareTo(attempt) < 0 ? within : attempt)
            .header("Authorization", "Bearer " + token)
            .header("Idempotency-Key", key)
            .POST(body(ticket)));
  }

  public Answer report(
      String token, String version, @Nullable String printer, @Nullable String detail)
      throws ServerAway, InterruptedException {
    JsonNode report =
        Json.object().put("version", version).put("printer", printer).put("detail", detail);
    return send(
        call("/api/v1/terminals/me/report")
            .header("Authorization", "Bearer " + token)
            .PUT(body(report)));
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
    HttpRequest.Builder call = call(path).header("Authorization", "Bearer " + token);
    headers.forEach(call::header);
    return send(call.method(method, body == null ? BodyPublishers.noBody() : body(body)));
  }

  /** How the pages of a demo are marked. */
  Answer demoStyle() throws ServerAway, InterruptedException {
    return send(call("/demo.css"));
  }

  /** The board of an office; status 304 when it is still the one with this etag. */
  Answer board(String office, @Nullable String etag) throws ServerAway, InterruptedException {
    HttpRequest.Builder call = call("/api/v1/offices/" + office + "/board");
    return send(etag == null ? call : call.header("If-None-Match", etag));
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
        .timeout(attempt)
        .header("Accept", JSON + ", application/problem+json")
        .header("Accept-Language", "ja")
        .header("Content-Type", JSON);
  }

  private static HttpRequest.BodyPublisher body(JsonNode json) {
    return BodyPublishers.ofByteArray(Json.bytes(json));
  }

  private Answer send(HttpRequest.Builder call) throws ServerAway, InterruptedException {
    try {
      HttpResponse<byte[]> response = http.send(call.build(), BodyHandlers.ofByteArray());
      return new Answer(
          response.statusCode(),
          response.body(),
          response.headers().firstValue("Content-Type").orElse(JSON),
          response.headers().firstValue("ETag").orElse(null));
    } catch (IOException e) {
      throw new ServerAway(e);
    }
  }
}
