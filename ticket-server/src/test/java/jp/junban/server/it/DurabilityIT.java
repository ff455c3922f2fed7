package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was acknowledged survives kill -9 in the middle of a rush. */
class DurabilityIT {

  private static final int KIOSKS = 4;
  private static final int BEFORE_THE_END = 120;

  private record Acknowledged(String key, String service, String body) {}

  @Test
  void acknowledgedTicketsSurviveAKillAndTheSameKeyGivesTheSameTicket() throws Exception {
    Path data = Path.of(System.getProperty("junban.it.data", "")).resolveSibling("killed");
    ServerOptions options = new ServerOptions(data, TestDatabase.running().options("killed"));
    Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    Api admin;
    TestOffice office;
    List<Api> kiosks;
    try (OwnServer server = OwnServer.start(options, ServerOptions.STARTS_AT)) {
      admin = Administrator.firstSignIn(server.anyone(), data);
      office = TestOffice.open(admin).service("A").service("B").counter("1", "A", "B");
      kiosks = IntStream.range(0, KIOSKS).mapToObj(i -> office.kiosk()).toList();
      killInTheRush(server, office, kiosks, acknowledged);
    }
    try (OwnServer server = OwnServer.start(options, "2026-11-24T05:00:00Z")) {
      assertEquals(200, admin.get("/api/v1/session").status(), "the session survives too");
      mustAllBeThere(office, acknowledged);
      for (Acknowledged ticket : acknowledged) {
        Answer again =
            office.draw(kioskOf(ticket, kiosks), ticket.service(), ticket.key()).with(201);
        assertEquals(ticket.body(), again.text());
        assertTrue(again.replayed());
      }
      kiosks.forEach(kiosk -> office.draw(kiosk, "A").with(201));
      mustHaveNoGaps(office);
      Reconciliation.of(office, admin).check();
    }
  }

  private static void killInTheRush(
      OwnServer server, TestOffice office, List<Api> kiosks, Queue<Acknowledged> acknowledged)
      throws InterruptedException {
    CountDownLatch enough = new CountDownLatch(BEFORE_THE_END);
    Thread killer =
        new Thread(
            () -> {
              try {
                assertTrue(enough.await(60, TimeUnit.SECONDS));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              server.kill();
            });
    killer.start();
    AtOnce.all(
        KIOSKS,
        i -> {
          drawUntilTheEnd(office, kiosks.get(i), i, acknowledged, enough);
          return i;
        });
    killer.join();
    assertTrue(acknowledged.size() >= BEFORE_THE_END);
  }

  private static void drawUntilTheEnd(
      TestOffice office,
      Api kiosk,
      int number,
      Queue<Acknowledged> acknowledged,
      CountDownLatch enough) {
    for (int i = 0; ; i++) {
      String key = "kiosk-" + number + "-" + i + "-" + Api.newKey();
      String service = i % 2 == 0 ? "A" : "B";
      try {
        Answer answer = office.draw(kiosk, service, key);
        if (answer.status() != 201) {
          return;
        }
        acknowledged.add(new Acknowledged(key, service, answer.text()));
        enough.countDown();
      } catch (UncheckedIOException serverIsGone) {
        return;
      }
    }
  }

  private static Api kioskOf(Acknowledged ticket, List<Api> kiosks) {
    return kiosks.get(Integer.parseInt(ticket.key().split("-", 3)[1]));
  }

  private static void mustAllBeThere(TestOffice office, Queue<Acknowledged> acknowledged) {
    Map<String, String> byKey = new HashMap<>();
    for (JsonNode ticket : office.tickets()) {
      byKey.put(ticket.get("idempotencyKey").asString(), ticket.get("number").asString());
    }
    for (Acknowledged ticket : acknowledged) {
      String listed = byKey.getOrDefault(ticket.key(), "nothing: the ticket is lost");
      assertTrue(
          ticket.body().contains("\"number\":\"" + listed + "\""), ticket.body() + " " + listed);
    }
    // at most one per kiosk was under way and never acknowledged
    assertTrue(byKey.size() <= acknowledged.size() + KIOSKS, byKey.size() + " tickets");
  }

  private static void mustHaveNoGaps(TestOffice office) {
    Map<String, Integer> latest = new HashMap<>();
    for (JsonNode ticket : office.tickets()) {
      String number = ticket.get("number").asString();
      int sequence = Integer.parseInt(number.substring(1));
      assertEquals(latest.getOrDefault(number.substring(0, 1), 0) + 1, sequence);
      latest.put(number.substring(0, 1), sequence);
    }
  }
}
