package jp.junban.systemtests.benchmarks;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What the events of a day say of its calls, found by looking at who waited and who was at a
 * counter when.
 *
 * @param commands moves but the drawing
 * @param undone calls that were taken back
 * @param doubled times at which a ticket was called while called, or a counter had two tickets
 * @param skipped times at which a ticket was called while one before it in its queue was waiting
 */
record CallOrder(int commands, int undone, int doubled, int skipped) {

  /** From when until when something was so; the end is exclusive. */
  private record Span(Instant from, Instant to) {
    boolean hasWithin(Instant moment) {
      return from.isBefore(moment) && moment.isBefore(to);
    }
  }

  /** One ticket: since when it stands in its queue, when it waited, and when it was called. */
  private record Life(Instant issued, List<Span> waiting, List<Instant> calls) {}

  static CallOrder of(JsonNode events) {
    Map<String, List<JsonNode>> byTicket = new LinkedHashMap<>();
    int commands = 0;
    int undone = 0;
    for (JsonNode event : events) {
      byTicket
          .computeIfAbsent(event.get("ticketId").asString(), id -> new ArrayList<>())
          .add(event);
      commands += event.get("kind").asString().equals("ISSUE") ? 0 : 1;
      undone += event.get("kind").asString().equals("UNDO") ? 1 : 0;
    }
    int doubled = 0;
    Map<String, List<Life>> queues = new HashMap<>();
    Map<String, List<Span>> atCounters = new HashMap<>();
    for (List<JsonNode> own : byTicket.values()) {
      String service = own.get(0).get("serviceId").asString();
      queues.computeIfAbsent(service, s -> new ArrayList<>()).add(life(own));
      doubled += read(own, atCounters);
    }
    for (List<Span> counter : atCounters.values()) {
      doubled += overlaps(counter);
    }
    return new CallOrder(commands, undone, doubled, skipped(queues));
  }

  private static Instant at(JsonNode event) {
    return OffsetDateTime.parse(event.get("at").asString()).toInstant();
  }

  private static Life life(List<JsonNode> events) {
    List<Span> waiting = new ArrayList<>();
    List<Instant> calls = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      JsonNode event = events.get(i);
      Instant end = i + 1 < events.size() ? at(events.get(i + 1)) : Instant.MAX;
      if (event.get("status").asString().equals("WAITING")) {
        waiting.add(new Span(at(event), end));
      }
      if (event.get("kind").asString().equals("CALL")) {
        calls.add(at(event));
      }
    }
    return new Life(at(events.get(0)), waiting, calls);
  }

  /** Fills in when the ticket was at which counter; gives how often it was called while called. */
  private static int read(List<JsonNode> events, Map<String, List<Span>> atCounters) {
    int doubled = 0;
    boolean there = false;
    Instant since = Instant.MIN;
    for (JsonNode event : events) {
      String status = event.get("status").asString();
      boolean isThere = status.equals("CALLED") || status.equals("SERVING");
      if (event.get("kind").asString().equals("CALL") && there) {
        doubled++;
      }
      if (isThere && !there) {
        since = at(event);
      } else if (there && !isThere) {
        String counter = event.get("counter").asString();
        atCounters.computeIfAbsent(counter, c -> new ArrayList<>()).add(new Span(since, at(event)));
      }
      there = isThere;
    }
    return doubled;
  }

  private static int overlaps(List<Span> spans) {
    List<Span> inOrder = new ArrayList<>(spans);
    inOrder.sort((one, other) -> one.from().compareTo(other.from()));
    int overlaps = 0;
    for (int i = 1; i < inOrder.size(); i++) {
      if (inOrder.get(i).from().isBefore(inOrder.get(i - 1).to())) {
        overlaps++;
      }
    }
    return overlaps;
  }

  private static int skipped(Map<String, List<Life>> queues) {
    int skipped = 0;
    for (List<Life> queue : queues.values()) {
      queue.sort((one, other) -> one.issued().compareTo(other.issued()));
      for (int i = 0; i < queue.size(); i++) {
        for (Instant call : queue.get(i).calls()) {
          skipped += waitingBefore(queue, i, call);
        }
      }
    }
    return skipped;
  }

  private static int waitingBefore(List<Life> queue, int place, Instant call) {
    int before = 0;
    for (int i = 0; i < place; i++) {
      Life earlier = queue.get(i);
      if (earlier.issued().isBefore(queue.get(place).issued())
          && earlier.waiting().stream().anyMatch(span -> span.hasWithin(call))) {
        before++;
      }
    }
    return before;
  }
}
