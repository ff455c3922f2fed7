package jp.junban.kiosk.lobby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import jp.junban.devices.gpio.TowerLamp.Light;
import jp.junban.devices.gpio.Wiring;
import jp.junban.devices.printing.PrintOutcome;
import jp.junban.devices.printing.PrinterState;
import jp.junban.kiosk.Eventually;
import jp.junban.kiosk.TestPins;
import jp.junban.kiosk.platform.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class LobbyTest {
  private static final JsonNode BOARD =
      Json.parse(
              """
              {"services":[{"id":"s0","prefix":"A","open":false},{"id":"s1","prefix":"A","open":true},
                           {"id":"s2","prefix":"B","open":true},{"id":"s3","prefix":"C","open":false}]}"""
                  .getBytes(StandardCharsets.UTF_8))
          .orElseThrow();

  private final TestPins pins = new TestPins();
  private final AtomicReference<PrinterState> printer = new AtomicReference<>(PrinterState.READY);
  private final AtomicBoolean enrolled = new AtomicBoolean(true);
  private final AtomicBoolean emergency = new AtomicBoolean();
  private final List<String> drawn = new CopyOnWriteArrayList<>();
  private final AtomicInteger woken = new AtomicInteger();
  private final Lobby lobby =
      new Lobby(
          pins,
          Wiring.read(
              "green=17,amber=27,red=22,buzzer=23,presence=24,button.A=5,button.C=6",
              Set.copyOf(Lobby.devices())),
          printer::get,
          enrolled::get,
          emergency::get,
          new ProcedureButtons(
              () -> BOARD,
              printer::get,
              (key, service) -> {
                drawn.add(service);
                return PrintOutcome.PRINTED;
              }),
          woken::incrementAndGet);

  @AfterEach
  void close() {
    lobby.close();
  }

  private String lights() {
    return (pins.lit("green") ? "green" : "")
        + (pins.lit("amber") ? "amber" : "")
        + (pins.lit("red") ? "red" : "");
  }

  private void press(String button) {
    pins.move(button, true);
    LockSupport.parkNanos(60_000_000);
    pins.move(button, false);
  }

  @Test
  void theLampFollowsThePrinter() {
    assertEquals("green", lights());
    printer.set(PrinterState.NEAR_END);
    lobby.refresh();
    assertEquals("amber", lights());
    printer.set(PrinterState.OUT_OF_PAPER);
    lobby.refresh();
    assertEquals("red", lights());
    assertTrue(pins.lit("buzzer"), "the alarm");
    printer.set(PrinterState.READY);
    lobby.refresh();
    assertEquals("green", lights());
    lobby.close();
    assertEquals("", lights());
    assertTrue(pins.closed());
  }

  @Test
  void aMessageOverEverythingTurnsTheLampRedWithoutASound() {
    emergency.set(true);
    lobby.refresh();
    assertEquals("red", lights());
    assertEquals(0, pins.times("buzzer"));
    emergency.set(false);
    lobby.refresh();
    assertEquals("green", lights());
  }

  @Test
  void everyStateOfThePrinterHasItsLight() {
    assertEquals(Light.GREEN, LampRule.light(PrinterState.READY, true));
    assertEquals(Light.GREEN, LampRule.light(PrinterState.UNKNOWN, true));
    assertEquals(Light.AMBER, LampRule.light(PrinterState.NEAR_END, true));
    for (PrinterState stopped :
        List.of(PrinterState.OUT_OF_PAPER, PrinterState.COVER_OPEN, PrinterState.OFFLINE)) {
      assertEquals(Light.RED, LampRule.light(stopped, true));
    }
    assertEquals(Light.RED, LampRule.light(PrinterState.READY, false));
  }

  @Test
  void aProcedureButtonDrawsATicketOfItsOpenProcedure() {
    press("button.A");
    Eventually.is(List.of("s1"), () -> List.copyOf(drawn));
  }

  @Test
  void aClosedProcedureOrNoPaperDrawsNothing() {
    press("button.C");
    Eventually.is(2, () -> pins.times("buzzer"));
    printer.set(PrinterState.OUT_OF_PAPER);
    press("button.A");
    Eventually.is(4, () -> pins.times("buzzer"));
    assertTrue(drawn.isEmpty());
  }

  @Test
  void aLetterWithoutAProcedureIsNone() {
    assertEquals(Optional.empty(), ProcedureButtons.serviceOf(BOARD, "Z"));
    assertEquals(Optional.empty(), ProcedureButtons.serviceOf(null, "A"));
  }

  @Test
  void whoComesWakesTheScreenOnce() {
    pins.move("presence", true);
    pins.move("presence", false);
    pins.move("presence", true);
    Eventually.is(1, woken::get);
  }

  @Test
  void theWakingProgramGetsItsArgumentsAndNoShell(@TempDir Path folder) {
    Path file = folder.resolve("woken;x");
    new ScreenWaker(List.of("touch", file.toString())).run();
    assertTrue(Files.exists(file));
  }

  @Test
  void aMissingWakingProgramStopsNothing() {
    new ScreenWaker(List.of("/no/such/program")).run();
    assertFalse(lobby.toString().isEmpty());
  }
}
