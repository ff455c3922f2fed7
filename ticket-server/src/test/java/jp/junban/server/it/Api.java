package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.junban.server.platform.Json;

/** The API as one caller sees it, with what says who they are. */
final class Api {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final String address;
  private final List<String> headers;

  private Api(String address, List<String> headers) {
    this.address = address;
    this.headers = headers;
  }

  /** Anyone, at the server that Arquillian started. */
  static Api anyone() {
    return anyoneAt(System.getProperty("junban.it.address", ""));
  }

  static Api anyoneAt(String address) {
    return new Api(address, List.of());
  }

  /** The same caller with one more header. */
  Api with(String name, String value) {
    List<String> more = new ArrayList<>(headers);
    more.addAll(List.of(name, value));
    return new Api(address, more);
  }

  Api asTerminal(String token) {
    return with("Authorization", "Bearer " + token);
  }

  /** A person at one of our pages: the page adds the header. */
  Api asStaff(String session) {
    return with("Cookie", "junban_session=" + session).with("X-Requested-With", "junban");
  }

  static String newKey() {
    return UUID.randomUUID().toString();
  }

  String address() {
    return address;
  }

  List<String> headers() {
    return headers;
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer put(String path, Object body) {
    return send(json(path).PUT(BodyPublishers.ofString(text(body))));
  }

  Answer delete(String path) {
    return send(request(path).DELETE());
  }

  Answer post(String path, Object body) {
    return send(json(path).POST(BodyPublishers.ofString(text(body))));
  }

  /** A command with a key of its own. */
  Answer command(String path, Object body) {
    return command(path, body, newKey());
  }

  Answer command(String path, Object body, String key) {
    return with("Idempotency-Key", key).post(path, body);
  }

  /** Any request, for those that a page would never send. */
  Answer raw(String method, String path, String contentType, String body) {
    HttpRequest.Builder request = request(path);
    if (!contentType.isEmpty()) {
      request.header("Content-Type", contentType);
    }
    return send(request.method(method, BodyPublishers.ofString(body)));
  }

  /** A file as the body, as a page sends it. */
  Answer upload(String path, byte[] file) {
    return send(
        request(path)
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(file)));
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
    for (int i = 0; i < headers.size(); i += 2) {
      request.header(headers.get(i), headers.get(i + 1));
    }
    return request;
  }

  private static String text(Object body) {
    return body instanceof String text ? text : Json.mapper().writeValueAsString(body);
  }

  /** A file that must be there. */
  byte[] download(String path) {
    HttpResponse<byte[]> answer = send(request(path).GET(), BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  private static Answer send(HttpRequest.Builder request) {
    return Answer.of(send(request, BodyHandlers.ofString()));
  }

  private static <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> reader) {
    try {
      return CLIENT.send(request.build(), reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static final Map<String, Object> NOTHING = Map.of();
}
