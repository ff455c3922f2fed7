package jp.junban.signage.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import jp.junban.signage.platform.Json;
import tools.jackson.databind.JsonNode;

/** The few requests that a display's player makes, each tried once. */
public final class TicketServer {
  private static final Duration ATTEMPT = Duration.ofSeconds(5);

  private final URI base;
  private final HttpClient http;

  /**
   * @param base scheme, host and port, without a path
   */
  public TicketServer(URI base) {
    this.base = base;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ATTEMPT)
            .build();
  }

  /** Where the board is. */
  public URI board() {
    return base.resolve("/signage/");
  }

  /** Whether the server gives the board's page now. */
  public boolean givesTheBoard() throws InterruptedException {
    try {
      return send(HttpRequest.newBuilder(board()).GET()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * @throws IOException when no answer came: refused, cut off or too slow
   */
  HttpResponse<byte[]> enrol(String code) throws IOException, InterruptedException {
    return send(call("/api/v1/terminals/enrol").POST(body(Json.object().put("code", code))));
  }

  /**
   * @return the status of the answer
   * @throws IOException when no answer came
   */
  int report(String token, JsonNode report) throws IOException, InterruptedException {
    return send(call("/api/v1/terminals/me/report")
            .header("Authorization", "Bearer " + token)
            .PUT(body(report)))
        .statusCode();
  }

  private HttpRequest.Builder call(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .header("Accept", "application/json, application/problem+json")
        .header("Content-Type", "application/json");
  }

  private static HttpRequest.BodyPublisher body(JsonNode json) {
    return BodyPublishers.ofByteArray(Json.bytes(json));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder call)
      throws IOException, InterruptedException {
    return http.send(call.timeout(ATTEMPT).build(), BodyHandlers.ofByteArray());
  }
}
