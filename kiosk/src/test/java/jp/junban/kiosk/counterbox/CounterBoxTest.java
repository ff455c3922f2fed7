package jp.junban.kiosk.counterbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import jp.junban.kiosk.Eventually;
import jp.junban.kiosk.SettingsProblem;
import jp.junban.kiosk.TestPins;
import jp.junban.kiosk.counterbox.FakeCounterServer.Trouble;
import jp.junban.kiosk.platform.Timing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole box with buttons and digits of a test's own, against a server over real HTTP. */
@Timeout(60)
class CounterBoxTest {
  private static final Timing QUICK =
      new Timing(
          Duration.ofSeconds(10),
          Duration.ofMillis(200),
          Duration.ofMillis(500),
          Duration.ofMillis(20),
          Duration.ofMillis(50),
          Duration.ofMillis(20),
          Duration.ofMillis(400),
          Duration.ofMillis(200),
          Duration.ofMillis(50),
          Duration.ofMillis(50),
          Duration.ofMinutes(1),
          Duration.ofMillis(200),
          Duration.ofMinutes(1));

  private final Path data;
  private final FakeCounterServer server = new FakeCounterServer();
  private TestPins pins = new TestPins();
  private CounterBox box;

  CounterBoxTest(@TempDir Path data) throws Exception {
    this.data = data;
    this.box = start(QUICK, "--enrolment-code", FakeCounterServer.CODE);
  }

  private CounterBox start(Timing timing, String... more) throws IOException, SettingsProblem {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(List.of("--server", server.address().toString(), "--data", data.toString()));
    return new CounterBox(BoxSettings.read(arguments, Map.of()), pins, timing);
  }

  @AfterEach
  void stop() {
    box.close();
    server.close();
  }

  /** A finger stays on a button longer than its contact chatters. */
  private void push(String button) {
    pins.move(button, true);
    LockSupport.parkNanos(Duration.ofMillis(60).toNanos());
    pins.move(button, false);
  }

  /** Presses, and waits for the buzzer: the press is over then. */
  private void press(String button) {
    int before = pins.times("buzzer");
    push(button);
    Eventually.is(true, () -> pins.times("buzzer") > before);
    Eventually.is(false, () -> pins.lit("buzzer"));
  }

  private void shows(String digits) {
    Eventually.is(digits, pins::digits);
  }

  @Test
  void threeButtonsLeadAVisitFromCallToFinish() {
    shows("0f0f");
    press("call");
    shows("0102");
    press("recall");
    press("finish");
    shows("0102");
    press("finish");
    shows("0f0f");
    assertEquals(
        List.of(
            "calls {\"number\":null}",
            "recall {\"number\":\"A012\"}",
            "start {\"number\":\"A012\"}",
            "finish {\"number\":\"A012\"}"),
        server.presses);
  }

  @Test
  void aLostAnswerIsAskedForAgainWithTheSameKeyAndCallsOne() {
    shows("0f0f");
    server.troubles.addAll(List.of(Trouble.ANSWER_LOST, Trouble.NOT_NOW));
    press("call");
    shows("0102");
    Eventually.is(3, server.keys::size);
    assertEquals(1, Set.copyOf(server.keys).size());
    assertEquals(1, server.presses.size());
  }

  @Test
  void anImpatientFingerCallsOneVisitor() {
    shows("0f0f");
    server.troubles.add(Trouble.SLOW);
    push("call");
    Eventually.is(1, server.keys::size);
    push("call");
    push("call");
    server.slowness.release();
    shows("0102");
    Eventually.is(1, () -> pins.times("buzzer"));
    Eventually.is(false, () -> pins.lit("buzzer"));
    press("recall");
    assertEquals(2, server.presses.size());
    assertEquals(12, server.number());
  }

  @Test
  void aPauseAndWhatTheConsoleDidAreSeenWithoutAPress() {
    shows("0f0f");
    server.becomes("PAUSED");
    shows("0a0a");
    server.becomes("OPEN");
    shows("0f0f");
  }

  @Test
  void theDotsSayThatTheServerIsAwayAndNothingIsSentLater() throws Exception {
    shows("0f0f");
    press("call");
    shows("0102");
    box.close();
    pins = new TestPins();
    Timing impatient =
        new Timing(
            Duration.ofMillis(200),
            Duration.ofMillis(200),
            Duration.ofMillis(200),
            Duration.ofMillis(20),
            Duration.ofMillis(50),
            Duration.ofMillis(20),
            Duration.ofMillis(400),
            Duration.ofMillis(200),
            Duration.ofMillis(50),
            Duration.ofMillis(50),
            Duration.ofMinutes(1),
            Duration.ofMillis(200),
            Duration.ofMinutes(1));
    box = start(impatient);
    shows("0102");
    server.away = true;
    shows("8182");
    push("call");
    Eventually.is(3, () -> pins.times("buzzer"));
    server.away = false;
    shows("0102");
    assertEquals(1, server.presses.size());
  }

  @Test
  void aRefusalIsHeard() {
    shows("0f0f");
    server.nobodyWaits = true;
    push("call");
    Eventually.is(2, () -> pins.times("buzzer"));
    shows("0f0f");
    assertTrue(server.presses.isEmpty());
  }

  @Test
  void theEnrolmentSurvivesARestartAndTheDigitsSleepAtTheEnd() throws Exception {
    shows("0f0f");
    box.close();
    assertTrue(pins.closed());
    pins = new TestPins();
    box = start(QUICK);
    shows("0f0f");
  }
}
