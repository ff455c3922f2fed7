package jp.junban.server.waits.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.junban.server.waits.lab.DayFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastReplayTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void onASimulatedDayTheWaitsAreForetoldWithinGenerousBounds() throws IOException {
    DayFixture.write(folder);
    ForecastJudge.Figures figures = ForecastJudge.judge(folder);
    assertTrue(figures.waits() > 40, "waits: " + figures.waits());
    assertTrue(figures.againstLimit() < 1.3, "against the limit: " + figures.againstLimit());
    assertTrue(figures.againstNaive() < 0.75, "against counting heads: " + figures.againstNaive());
    assertTrue(figures.inCareful() > 0.7, "within P90: " + figures.inCareful());
  }

  @Test
  void oddLinesAreAnsweredOrPassedOver() throws IOException {
    Files.writeString(folder.resolve("layout.csv"), "window,services\nW1,A|B\n");
    ForecastReplay replay = new ForecastReplay(folder);
    assertEquals("", replay.answer("time_s,event,ticket,leg,service,priority,window,reservation"));
    assertEquals("", replay.answer(""));
    assertEquals("", replay.answer("nonsense"));
    assertEquals("", replay.answer("100.0,finish,99,1,A,W,W9,"));
    assertEquals("", replay.answer("101.0,window_open,,,,,W1,"));
    assertEquals("", replay.answer("101.0,window_open,,,,,W77,"));
    assertTrue(replay.answer("102.0,issue,1,1,A,W,,").startsWith("1,1,0.0,"));
    assertEquals("", replay.answer("103.0,call,1,1,A,W,W1,"));
    assertTrue(replay.answer("104.0,issue,2,1,Z,W,,").startsWith("2,1,"));
    assertTrue(replay.answer("105.0,issue,3,1,A,R,,r-unknown").startsWith("3,1,"));
    assertTrue(replay.answer("105.0,issue,3,1,A,R,,r-unknown").startsWith("3,1,"));
    assertTrue(replay.answer("106.0,transfer,55,2,B,W,,").startsWith("55,2,"));
  }
}
