package jp.junban.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server's API as one person (by cookie) or one kiosk (by token) uses it. */
final class DemoServer {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final URI base;
  private final DemoTime time;
  private final @Nullable String token;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .build();

  private DemoServer(URI base, DemoTime time, @Nullable String token) {
    this.base = base;
    this.time = time;
    this.token = token;
  }

  /** Somebody who has not said who they are. */
  static DemoServer anyone(URI base, DemoTime time) {
    return new DemoServer(base, time, null);
  }

  /** Another person at the same server. */
  DemoServer another() {
    return new DemoServer(base, time, null);
  }

  /** A kiosk at the same server. */
  DemoServer kiosk(String terminalToken) {
    return new DemoServer(base, time, terminalToken);
  }

  /** What came back. */
  record Answer(int status, JsonNode json) {

    boolean good() {
      return status < 300;
    }

    /** The last part of a refusal's type. */
    String problem() {
      return json.path("type").asString("").replaceFirst(".*:", "");
    }

    String text(String field) {
      return json.path(field).asString("");
    }
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send("GET", path, BodyPublishers.noBody(), "application/json");
  }

  Answer post(String path, Map<String, ?> body) throws IOException, InterruptedException {
    return send("POST", path, text(body), "application/json");
  }

  Answer put(String path, Map<String, ?> body) throws IOException, InterruptedException {
    return send("PUT", path, text(body), "application/json");
  }

  /** Sends a file as it is. */
  Answer upload(String path, String csv) throws IOException, InterruptedException {
    return send("POST", path, BodyPublishers.ofString(csv), "text/csv");
  }

  /**
   * As the others, for what the demo cannot go on without.
   *
   * @throws IOException when the server refuses
   */
  static Answer must(Answer answer) throws IOException {
    if (!answer.good()) {
      throw new IOException("The server refused: " + answer.json());
    }
    return answer;
  }

  private static BodyPublisher text(Map<String, ?> body) {
    return BodyPublishers.ofString(JSON.writeValueAsString(body));
  }

  private Answer send(String method, String path, BodyPublisher body, String type)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve("/api/v1" + path))
            .timeout(PATIENCE)
            .header("Content-Type", type)
            .header("X-Requested-With", "junban")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(method, body);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    answer.headers().firstValue("Date").ifPresent(time::heard);
    String content = answer.body();
    boolean json = content.startsWith("{") || content.startsWith("[");
    return new Answer(answer.statusCode(), JSON.readTree(json ? content : "null"));
  }
}
