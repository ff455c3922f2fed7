package jp.junban.server.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LiveClientTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
  private static final Duration A_LITTLE_MORE = LiveClient.PATIENCE.plusMillis(1);

  /** A line on which nothing leaves until the test says so. */
  private static final class SlowSocket implements LiveSocket {
    private final List<String> started = new ArrayList<>();
    private final Queue<Done> underWay = new ArrayDeque<>();
    private int closed;

    @Override
    public void send(LiveText text, Done done) {
      started.add(text.text());
      underWay.add(done);
    }

    @Override
    public void close() {
      closed++;
    }

    void oneLeaves() {
      underWay.remove().accept(true);
    }

    void oneFails() {
      underWay.remove().accept(false);
    }
  }

  private final SlowSocket socket = new SlowSocket();
  private final LiveClient client = new LiveClient(socket);

  private static LiveText live(String text) {
    return new LiveText(() -> text.getBytes(StandardCharsets.UTF_8));
  }

  private void offer(String... texts) {
    for (String text : texts) {
      client.offer(live(text), NOON);
    }
  }

  @Test
  void theFirstTextLeavesAtOnce() {
    offer("1");
    assertEquals(List.of("1"), socket.started);
  }

  @Test
  void atMostOneTextIsUnderWay() {
    offer("1", "2", "3");
    assertEquals(List.of("1"), socket.started);
    assertEquals(1, socket.underWay.size());
  }

  @Test
  void aSlowReaderGetsTheNewestAndNothingInBetween() {
    offer("1", "2", "3", "4");
    socket.oneLeaves();
    assertEquals(List.of("1", "4"), socket.started);
    socket.oneLeaves();
    assertEquals(List.of("1", "4"), socket.started);
  }

  @Test
  void afterAPauseTheNextTextLeavesAtOnce() {
    offer("1");
    socket.oneLeaves();
    offer("2");
    assertEquals(List.of("1", "2"), socket.started);
  }

  @Test
  void aThousandTextsForOneWhoNeverReadsKeepOnlyTwo() {
    for (int i = 0; i < 1000; i++) {
      offer("text " + i);
    }
    assertEquals(1, socket.started.size());
    socket.oneLeaves();
    assertEquals(List.of("text 0", "text 999"), socket.started);
  }

  @Test
  void whoReadsNothingForTooLongIsStuck() {
    offer("1");
    assertFalse(client.stuck(NOON.plus(LiveClient.PATIENCE)));
    assertTrue(client.stuck(NOON.plus(A_LITTLE_MORE)));
  }

  @Test
  void whoHasReadEverythingIsNeverStuck() {
    assertFalse(client.stuck(NOON.plus(Duration.ofDays(1))));
    offer("1");
    socket.oneLeaves();
    assertFalse(client.stuck(NOON.plus(Duration.ofDays(1))));
  }

  @Test
  void whoReadsSlowlyButReadsIsNotStuck() {
    Instant now = NOON;
    client.offer(live("0"), now);
    for (int i = 1; i <= 20; i++) {
      now = now.plusSeconds(5);
      client.offer(live("text " + i), now);
      socket.oneLeaves();
      assertFalse(client.stuck(now), "after " + i + " texts, each read within five seconds");
    }
    assertEquals(21, socket.started.size());
  }

  @Test
  void aFailingLineIsClosedAndGetsNothingMore() {
    offer("1", "2");
    socket.oneFails();
    assertEquals(1, socket.closed);
    assertEquals(List.of("1"), socket.started);
  }

  @Test
  void aChannelOffersToEverybodyHoweverSlowOneIs() {
    LiveChannel channel = new LiveChannel(Runnable::run);
    SlowSocket quick = new SlowSocket();
    channel.join(client);
    channel.join(new LiveClient(quick));
    for (String text : List.of("1", "2", "3")) {
      channel.publish(live(text), NOON);
      quick.oneLeaves();
    }
    assertEquals(List.of("1"), socket.started);
    assertEquals(List.of("1", "2", "3"), quick.started);
  }

  @Test
  void aChannelCutsOffWhoIsStuckAndKeepsTheOthers() {
    List<Runnable> later = new ArrayList<>();
    LiveChannel channel = new LiveChannel(later::add);
    SlowSocket quick = new SlowSocket();
    channel.join(client);
    channel.join(new LiveClient(quick));
    channel.publish(live("1"), NOON);
    quick.oneLeaves();
    channel.publish(live("2"), NOON.plus(A_LITTLE_MORE));
    assertEquals(0, socket.closed, "closing takes its time, so it does not hold up the others");
    later.forEach(Runnable::run);
    assertEquals(1, socket.closed);
    assertEquals(0, quick.closed);
    assertEquals(List.of("1", "2"), quick.started);
    quick.oneLeaves();
    channel.publish(live("3"), NOON.plus(A_LITTLE_MORE));
    assertEquals(List.of("1", "2", "3"), quick.started);
    assertEquals(1, later.size(), "whoever was cut off is in the channel no more");
  }

  @Test
  void aTextThatCannotBeWrittenIsOfferedToNobody() {
    LiveChannel channel = new LiveChannel(Runnable::run);
    channel.join(client);
    LiveText unwritable =
        new LiveText(
            () -> {
              throw new IllegalStateException("no database");
            });
    assertThrows(IllegalStateException.class, () -> channel.publish(unwritable, NOON));
    channel.publish(live("1"), NOON);
    assertEquals(List.of("1"), socket.started);
  }

  @Test
  void whoLeavesAChannelGetsNothingMore() {
    LiveChannel channel = new LiveChannel(Runnable::run);
    channel.join(client);
    channel.leave(client);
    channel.publish(live("1"), NOON);
    assertEquals(List.of(), socket.started);
  }
}
