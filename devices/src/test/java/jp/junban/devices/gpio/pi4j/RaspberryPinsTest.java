package jp.junban.devices.gpio.pi4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.platform.MockPlatform;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import com.pi4j.plugin.mock.provider.spi.MockSpi;
import com.pi4j.plugin.mock.provider.spi.MockSpiProvider;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.junban.devices.gpio.Buzzer;
import jp.junban.devices.gpio.NoPins;
import jp.junban.devices.gpio.NumberDisplay;
import jp.junban.devices.gpio.NumberSign;
import jp.junban.devices.gpio.PinBoard;
import jp.junban.devices.gpio.PushButton;
import jp.junban.devices.gpio.TowerLamp;
import jp.junban.devices.gpio.TowerLamp.Light;
import jp.junban.devices.gpio.Wiring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The devices on Pi4J's mock platform: everything but the wires. */
@Timeout(30)
class RaspberryPinsTest {
  private final Context pi4j =
      Pi4J.newContextBuilder()
          .add(new MockPlatform())
          .add(
              MockDigitalInputProvider.newInstance(),
              MockDigitalOutputProvider.newInstance(),
              MockSpiProvider.newInstance())
          .build();
  private final RaspberryPins pins = new RaspberryPins(pi4j);
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(1);

  @AfterEach
  void close() {
    threads.shutdownNow();
    pins.close();
  }

  private boolean lit(String name) {
    return ((DigitalOutput) pi4j.registry().get(name)).state() == DigitalState.HIGH;
  }

  @Test
  void theLampShowsOneLightAndGoesOutAtTheEnd() {
    Set<String> colours = Set.of("green", "amber", "red");
    TowerLamp lamp = TowerLamp.on(pins, Wiring.read("green=17,amber=27,red=22", colours));
    for (Light light : Light.values()) {
      lamp.show(light);
      assertEquals(light == Light.GREEN, lit("green"), light + "");
      assertEquals(light == Light.AMBER, lit("amber"), light + "");
      assertEquals(light == Light.RED, lit("red"), light + "");
    }
    DigitalOutput red = (DigitalOutput) pi4j.registry().get("red");
    assertEquals(DigitalState.HIGH, red.state());
    pins.close();
    assertEquals(DigitalState.LOW, red.state());
  }

  @Test
  void aLampOfOneLightIsALamp() {
    TowerLamp lamp = TowerLamp.on(pins, Wiring.read("red=22", Set.of("red")));
    lamp.show(Light.GREEN);
    assertFalse(lit("red"));
    lamp.show(Light.RED);
    assertTrue(lit("red"));
  }

  @Test
  void aButtonThatPullsItsPinToGroundIsPressed() throws InterruptedException {
    CountDownLatch pressed = new CountDownLatch(1);
    PushButton.on(pins, "call", 5, threads, pressed::countDown);
    MockDigitalInput pin = (MockDigitalInput) pi4j.registry().get("call");
    pin.mockState(DigitalState.HIGH);
    pin.mockState(DigitalState.LOW);
    assertTrue(pressed.await(20, TimeUnit.SECONDS));
  }

  @Test
  void aSensorThatLiftsItsPinIsActive() {
    List<Boolean> heard = new ArrayList<>();
    pins.input("presence", 24, PinBoard.Rest.LOW, heard::add);
    MockDigitalInput pin = (MockDigitalInput) pi4j.registry().get("presence");
    pin.mockState(DigitalState.LOW);
    pin.mockState(DigitalState.HIGH);
    pin.mockState(DigitalState.LOW);
    assertEquals(List.of(true, false), heard.subList(heard.size() - 2, heard.size()));
  }

  @Test
  void theDisplaysWordsGoOutOverSpi() {
    NumberDisplay display = new NumberDisplay(pins.serial("display", 0, 0), 4);
    display.show(NumberSign.of(37));
    MockSpi spi = (MockSpi) pi4j.registry().get("display");
    String written = HexFormat.of().formatHex(spi.readEntireMockBuffer());
    assertEquals("0f00" + "09ff" + "0b07" + "0a04" + "0107" + "0203", written.substring(0, 24));
    assertTrue(written.endsWith("0c01"), written);
  }

  @Test
  void theBuzzerSoundsAndFallsSilent() throws InterruptedException {
    PinBoard.Output pin = pins.output("buzzer", 23);
    CountDownLatch silent = new CountDownLatch(1);
    List<Boolean> heard = new ArrayList<>();
    Buzzer buzzer =
        new Buzzer(
            on -> {
              pin.set(on);
              heard.add(on);
              if (!on && heard.size() == 4) {
                silent.countDown();
              }
            },
            threads);
    buzzer.give(Buzzer.Signal.REFUSED);
    assertTrue(silent.await(20, TimeUnit.SECONDS));
    assertEquals(List.of(true, false, true, false), heard);
    assertFalse(lit("buzzer"));
  }

  @Test
  void aPinCannotBeHadTwice() {
    pins.output("green", 17);
    assertThrows(NoPins.class, () -> pins.output("green", 17));
  }

  @Test
  void withoutPinsThatIsSaid() {
    // true of every machine that builds: no GPIO chip, or no native library for it
    org.junit.jupiter.api.Assumptions.assumeFalse(
        java.nio.file.Files.exists(java.nio.file.Path.of("/dev/gpiochip0")));
    assertThrows(
        NoPins.class,
        () -> {
          try (RaspberryPins none = RaspberryPins.open()) {
            none.output("green", 17);
          }
        });
  }
}
