package jp.junban.systemtests.benchmarks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import jp.junban.systemtests.stage.Api;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A counter that calls as fast as it can. Who holds the number comes and is served; when nobody
 * holds it, the visitor is missing.
 */
final class Desk implements AutoCloseable {

  private static final int LOOK_AGAIN_MILLIS = 30;
  private static final int VISITOR_COMES_WITHIN = 50;

  private final Api staff;
  private final String counter;
  private final Predicate<String> isOnPaper;
  private final Map<String, Long> calledAt = new ConcurrentHashMap<>();
  private final Thread thread = new Thread(this::work, "desk");
  private volatile boolean closed;
  private volatile int missing;

  Desk(Api staff, String counter, Predicate<String> isOnPaper) {
    this.staff = staff;
    this.counter = counter;
    this.isOnPaper = isOnPaper;
    thread.setDaemon(true);
    thread.start();
  }

  /** When a number was first called, by {@link System#nanoTime}; null before. */
  @Nullable Long calledAt(String number) {
    return calledAt.get(number);
  }

  /** How often nobody held the number that was called. */
  int missing() {
    return missing;
  }

  @Override
  public void close() throws InterruptedException {
    closed = true;
    thread.join(30_000);
  }

  private void work() {
    try {
      while (!closed) {
        Api.Answer answer = staff.post("/counters/" + counter + "/calls", Map.of());
        if (answer.status() == 201) {
          serve(answer.json());
        } else {
          Thread.sleep(LOOK_AGAIN_MILLIS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(JsonNode ticket) throws InterruptedException {
    String number = ticket.get("number").asString();
    String path = "/tickets/" + ticket.get("id").asString();
    calledAt.putIfAbsent(number, System.nanoTime());
    for (int i = 0; i < VISITOR_COMES_WITHIN && !isOnPaper.test(number); i++) {
      Thread.sleep(LOOK_AGAIN_MILLIS);
    }
    if (isOnPaper.test(number)) {
      // a call may have been taken back meanwhile: then the number comes again
      if (staff.post(path + "/start", Map.of()).status() == 200) {
        staff.post(path + "/finish", Map.of()).expect(200);
      }
    } else {
      missing++;
      staff.post(path + "/no-show", Map.of());
    }
  }
}
