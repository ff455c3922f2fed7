package jp.junban.server.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.junban.server.calling.Floor;
import jp.junban.server.calling.FloorFixture;
import jp.junban.server.offices.OfficeFixture;
import jp.junban.server.waits.Forecast;
import org.junit.jupiter.api.Test;

class OfficeFeedTest {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
  private static final OfficeView.OpenCounters NOBODY = new OfficeView.OpenCounters(0, 0);

  private final OfficeFeed feed = new OfficeFeed("otameshi", Runnable::run);

  /** Publishes an empty floor and gives the version it was published with. */
  private static long publish(OfficeFeed feed, Instant now) {
    OfficeView view = view(feed.nextVersion(now), now);
    feed.publish(view, now);
    return view.board().version();
  }

  private static OfficeView view(long version, Instant now) {
    Floor floor = FloorFixture.floorOf(OfficeFixture.anOffice().build()).at(now);
    BoardSnapshot board =
        BoardSnapshots.of(floor, Forecast.UNKNOWN, BoardSnapshot.Beside.NOTHING, version);
    return new OfficeView(
        board,
        Forecast.UNKNOWN,
        NOBODY,
        Map.of(),
        text("board " + version),
        text("desk " + version));
  }

  @Test
  void versionsRiseWithinTheSameMillisecond() {
    long first = publish(feed, NOON);
    long second = publish(feed, NOON);
    assertTrue(second > first);
  }

  @Test
  void versionsRiseWhenTheClockIsSetBack() {
    long first = publish(feed, NOON);
    long second = publish(feed, NOON.minusSeconds(3600));
    long third = publish(feed, NOON.minusSeconds(3599));
    assertTrue(second > first);
    assertTrue(third > second);
  }

  @Test
  void versionsRiseOverARestartOfTheServer() {
    long last = 0;
    for (int i = 0; i < 100; i++) {
      last = publish(feed, NOON.plusMillis(10L * i));
    }
    OfficeFeed afterRestart = new OfficeFeed("otameshi", Runnable::run);
    assertTrue(publish(afterRestart, NOON.plusSeconds(5)) > last);
  }

  @Test
  void boardsAndDesksEachGetTheirOwnText() {
    List<String> onBoards = new ArrayList<>();
    List<String> onDesks = new ArrayList<>();
    feed.boards().join(new LiveClient(collecting(onBoards)));
    feed.desks().join(new LiveClient(collecting(onDesks)));
    long version = publish(feed, NOON);
    assertEquals(List.of("board " + version), onBoards);
    assertEquals(List.of("desk " + version), onDesks);
  }

  @Test
  void aDesksTextIsNotMadeWhileNobodyReadsIt() {
    Floor floor = FloorFixture.floorOf(OfficeFixture.anOffice().build()).at(NOON);
    BoardSnapshot board =
        BoardSnapshots.of(floor, Forecast.UNKNOWN, BoardSnapshot.Beside.NOTHING, 1);
    LiveText untouched =
        new LiveText(
            () -> {
              throw new AssertionError("made for nobody");
            });
    OfficeView view =
        new OfficeView(board, Forecast.UNKNOWN, NOBODY, Map.of(), text("board"), untouched);
    feed.publish(view, NOON);
    assertSame(view, feed.latest());
  }

  @Test
  void changesAreGatheredForAMomentWhateverTheClockDoes() {
    assertEquals(Duration.ofMillis(250), feed.gather());
    feed.lookTook(Duration.ofMillis(200));
    assertEquals(Duration.ofMillis(1800), feed.gather());
    feed.lookTook(Duration.ofHours(-1));
    assertEquals(Duration.ofMillis(250), feed.gather());
    feed.lookTook(Duration.ofHours(1));
    assertEquals(Duration.ofSeconds(2), feed.gather());
  }

  private static LiveText text(String text) {
    return new LiveText(() -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static LiveSocket collecting(List<String> texts) {
    return new LiveSocket() {
      @Override
      public void send(LiveText text, Done done) {
        texts.add(text.text());
        done.accept(true);
      }

      @Override
      public void close() {}
    };
  }

  @Test
  void aMarkIsTakenOnce() {
    feed.mark();
    feed.mark();
    assertTrue(feed.takeMark());
    assertFalse(feed.takeMark());
  }

  @Test
  void oneAtATimeWorksOnAnOffice() {
    assertTrue(feed.begin());
    assertFalse(feed.begin());
    feed.end();
    assertTrue(feed.begin());
  }

  @Test
  void aViewIsOldOnlyAfterItsAge() {
    OfficeView view = view(1, NOON);
    Duration age = Duration.ofSeconds(45);
    assertFalse(view.olderThan(age, NOON.plus(age)));
    assertTrue(view.olderThan(age, NOON.plus(age).plusMillis(1)));
  }
}
