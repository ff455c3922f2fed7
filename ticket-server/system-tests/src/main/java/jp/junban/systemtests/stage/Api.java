package jp.junban.systemtests.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the API: a signed-in person (by cookie), a terminal (by token) or anyone. */
public final class Api {

  /** A password that an administrator of a rehearsal chooses. */
  public static final String CHOSEN_PASSWORD = "rehearsal-password-1";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final String server;
  private final @Nullable String token;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private Api(String server, @Nullable String token) {
    this.server = server;
    this.token = token;
  }

  /** Somebody who has not said who they are. */
  public static Api anyone(String server) {
    return new Api(server, null);
  }

  /** A terminal. */
  public static Api terminal(String server, String token) {
    return new Api(server, token);
  }

  /** The administrator of a server that was just started for the first time. */
  public static Api administrator(ServerProcess server) {
    Api api = anyone(server.url());
    String password = server.firstStart().getProperty("password");
    api.post("/session", Map.of("login", "admin", "password", password)).expect(200);
    api.send("PUT", "/session/password", Map.of("current", password, "next", CHOSEN_PASSWORD))
        .expect(204);
    return api;
  }

  /** The administrator, who chose a password before. */
  public static Api administratorAgain(String server) {
    Api api = anyone(server);
    api.post("/session", Map.of("login", "admin", "password", CHOSEN_PASSWORD)).expect(200);
    return api;
  }

  /** Sets up one more kiosk at the office and gives its token. */
  public String enrolKiosk(String office, String name) {
    JsonNode terminal =
        post(
                "/offices/" + office + "/terminals",
                Map.of("kind", "KIOSK", "name", name, "active", true, "revision", 0))
            .expect(201);
    JsonNode code =
        post("/terminals/" + terminal.get("id").asString() + "/enrolment-code", Map.of())
            .expect(201);
    return anyone(server)
        .post("/terminals/enrol", Map.of("code", code.get("code").asString()))
        .expect(201)
        .get("token")
        .asString();
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  public Answer post(String path, Object body) {
    return send("POST", path, body);
  }

  /** Sends with a fresh Idempotency-Key; a null body sends none. */
  public Answer send(String method, String path, @Nullable Object body) {
    return send(method, path, body, UUID.randomUUID().toString());
  }

  /** Sends with this Idempotency-Key. */
  public Answer send(String method, String path, @Nullable Object body, String key) {
    return body == null
        ? send(method, path, key, null, HttpRequest.BodyPublishers.noBody())
        : send(
            method,
            path,
            key,
            "application/json",
            HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }

  private Answer send(
      String method,
      String path,
      String key,
      @Nullable String type,
      HttpRequest.BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + "/api/v1" + path))
            .timeout(Duration.ofSeconds(30))
            .header("X-Requested-With", "junban")
            .header("Idempotency-Key", key)
            .method(method, body);
    if (type != null) {
      request.header("Content-Type", type);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(method + " " + path, answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** Sends a text file as it is. */
  public Answer upload(String path, String file) {
    return send(
        "POST",
        path,
        UUID.randomUUID().toString(),
        "text/csv",
        HttpRequest.BodyPublishers.ofString(file));
  }

  /** Follows a live document as whoever this is. */
  public WebSocket listen(String path, WebSocket.Listener listener) {
    URI address = URI.create(server.replaceFirst("^http", "ws") + path);
    return http.newWebSocketBuilder().buildAsync(address, listener).join();
  }

  /** What came back. */
  public record Answer(String request, int status, String body) {

    /** The JSON of an answer that must have this status. */
    public JsonNode expect(int expected) {
      if (status != expected) {
        throw new IllegalStateException(request + " gave " + status + ": " + body);
      }
      return json();
    }

    public JsonNode json() {
      return JSON.readTree(body.isEmpty() ? "null" : body);
    }
  }
}
