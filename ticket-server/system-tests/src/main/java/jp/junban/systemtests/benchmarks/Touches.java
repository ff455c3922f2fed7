package jp.junban.systemtests.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.junban.systemtests.stage.KioskProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Visitors at a kiosk: each touches once, and the page asks again under the same key. */
final class Touches {

  private static final int TRIES = 4;

  private final List<String> services;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> numbers = new ConcurrentHashMap<>();
  private final List<Long> nanos = new CopyOnWriteArrayList<>();
  private final Set<String> unserved = ConcurrentHashMap.newKeySet();
  private int made;

  Touches(List<String> services) {
    this.services = services;
  }

  /** Somebody comes and takes a ticket; its number, or empty when there was none. */
  String touch(KioskProcess kiosk) throws InterruptedException {
    String key = Stage.newKey();
    String service = services.get(made++ % services.size());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(kiosk.url() + "/api/tickets"))
            .timeout(Duration.ofSeconds(25))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"serviceId\":\"" + service + "\",\"language\":\"ja\"}"))
            .build();
    long begun = System.nanoTime();
    for (int i = 0; i < TRIES; i++) {
      try {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 201) {
          nanos.add(System.nanoTime() - begun);
          JsonNode ticket = JsonMapper.shared().readTree(answer.body()).get("ticket");
          String number = ticket.get("number").asString();
          numbers.put(key, number);
          return number;
        }
        System.out.println("A touch gave " + answer.statusCode() + ": " + answer.body());
      } catch (IOException e) {
        // as the page does: again, with the same key
        Thread.sleep(300);
      }
    }
    unserved.add(key);
    return "";
  }

  /** The numbers on paper by the keys of the touches. */
  Map<String, String> numbers() {
    return numbers;
  }

  /** Touches that gave no ticket. */
  int unserved() {
    return unserved.size();
  }

  boolean isOnPaper(String number) {
    return numbers.containsValue(number);
  }

  Figures times() {
    return Figures.ofNanos(nanos.stream().mapToLong(Long::longValue).toArray());
  }

  /** How many papers of each number came out. */
  static long papers(KioskProcess kiosk, String number) {
    try (var files = java.nio.file.Files.list(kiosk.tickets())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(".*-" + number + "(-\\d+)?\\.pdf"))
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
