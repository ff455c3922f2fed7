package jp.junban.kiosk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import jp.junban.devices.printing.TicketPrinter;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Timing;
import tools.jackson.databind.JsonNode;

/** A running agent with short patience, and a page that talks to it over real HTTP. */
final class TestKiosk implements AutoCloseable {
  static final Timing QUICK =
      new Timing(
          Duration.ofMillis(800),
          Duration.ofMillis(400),
          Duration.ofMillis(500),
          Duration.ofMillis(20),
          Duration.ofMillis(300),
          Duration.ofMillis(20),
          Duration.ofMillis(400),
          Duration.ofMillis(200),
          Duration.ofMillis(50),
          Duration.ofMillis(300),
          Duration.ofMillis(200),
          Duration.ofMillis(200),
          Duration.ofMinutes(1));

  private static final long LONGEST_WAIT_SECONDS = 25;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final KioskAgent agent;

  private TestKiosk(KioskAgent agent) {
    this.agent = agent;
  }

  static TestKiosk start(
      Path data, URI server, TicketPrinter printer, MovableClock clock, String... more)
      throws IOException, SettingsProblem {
    return start(QUICK, data, server, printer, clock, more);
  }

  static TestKiosk start(
      Timing timing,
      Path data,
      URI server,
      TicketPrinter printer,
      MovableClock clock,
      String... more)
      throws IOException, SettingsProblem {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(List.of("--server", server.toString(), "--port", "0"));
    arguments.addAll(List.of("--data", data.toString()));
    KioskSettings settings = KioskSettings.read(arguments, Map.of());
    return new TestKiosk(new KioskAgent(settings, printer, clock, timing));
  }

  URI address() {
    return agent.address();
  }

  HttpResponse<String> touch(String key, String serviceId) throws Exception {
    return post(
        "/api/tickets", key, "{\"serviceId\":\"%s\",\"language\":\"ja\"}".formatted(serviceId));
  }

  HttpResponse<String> post(String path, String key, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(agent.address().resolve(path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(agent.address().resolve(path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  /** Reads the event stream until a state is as wanted, and returns that state. */
  JsonNode awaitState(Predicate<JsonNode> wanted) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(agent.address().resolve("/api/events")).build();
    try (InputStream in = HTTP.send(request, BodyHandlers.ofInputStream()).body();
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      // no interrupt ends a read of the JDK's client
      CompletableFuture.delayedExecutor(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)
          .execute(() -> close(in));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("data: ")) {
          JsonNode state = json(line.substring(6));
          if (wanted.test(state)) {
            return state;
          }
        }
      }
    }
    throw new AssertionError("The stream ended");
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends bytes that no decent client would send, and returns the first line of the answer. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(address().getHost(), address().getPort())) {
      socket.setSoTimeout(5000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      return String.valueOf(answer.readLine());
    }
  }

  static JsonNode json(String text) {
    return Json.parse(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  @Override
  public void close() {
    agent.close();
  }
}
