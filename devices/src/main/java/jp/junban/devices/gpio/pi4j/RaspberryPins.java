package jp.junban.devices.gpio.pi4j;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.exception.IOException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import com.pi4j.io.spi.Spi;
import com.pi4j.io.spi.SpiMode;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalInputProvider;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalOutputProvider;
import com.pi4j.plugin.linuxfs.provider.spi.LinuxFsSpiProvider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import jp.junban.devices.gpio.NoPins;
import jp.junban.devices.gpio.PinBoard;

/** The pins of a Raspberry Pi. */
public final class RaspberryPins implements PinBoard {
  private static final Logger LOG = System.getLogger(RaspberryPins.class.getName());
  private static final int SERIAL_BAUD = 1_000_000;

  private final Context pi4j;

  RaspberryPins(Context pi4j) {
    this.pi4j = pi4j;
  }

  /**
   * Opens the pins with Pi4J's providers for libgpiod and spidev, and no others.
   *
   * @throws NoPins when this machine has none, or we may not use them
   */
  public static RaspberryPins open() {
    try {
      return new RaspberryPins(
          Pi4J.newContextBuilder()
              .add(
                  GpioDDigitalInputProvider.newInstance(),
                  GpioDDigitalOutputProvider.newInstance(),
                  LinuxFsSpiProvider.newInstance())
              .build());
    } catch (RuntimeException | LinkageError e) {
      throw new NoPins("This machine has no GPIO pins that we can use: " + e.getMessage(), e);
    }
  }

  @Override
  public Output output(String name, int bcm) {
    DigitalOutput pin =
        had(
            name,
            () ->
                pi4j.create(
                    DigitalOutput.newConfigBuilder(pi4j)
                        .id(name)
                        .address(bcm)
                        .initial(DigitalState.LOW)
                        .shutdown(DigitalState.LOW)
                        .build()));
    return on -> {
      try {
        pin.setState(on);
      } catch (IOException e) {
        LOG.log(Level.WARNING, "{0} cannot be set: {1}", name, e.getMessage());
      }
    };
  }

  @Override
  public void input(String name, int bcm, Rest rest, Listener listener) {
    DigitalInputConfig config =
        DigitalInput.newConfigBuilder(pi4j)
            .id(name)
            .address(bcm)
            .pull(rest == Rest.HIGH ? PullResistance.PULL_UP : PullResistance.PULL_DOWN)
            // chatter is dealt with where it can be tested
            .debounce(0L)
            .build();
    DigitalState active = rest == Rest.HIGH ? DigitalState.LOW : DigitalState.HIGH;
    DigitalInput pin = had(name, () -> pi4j.create(config));
    pin.addListener(event -> listener.changed(event.state() == active));
  }

  @Override
  public SerialLine serial(String name, int bus, int channel) {
    Spi spi =
        had(
            name,
            () ->
                pi4j.create(
                    Spi.newConfigBuilder(pi4j)
                        .id(name)
                        .bus(bus)
                        .address(channel)
                        .baud(SERIAL_BAUD)
                        .mode(SpiMode.MODE_0)
                        .build()));
    return word -> {
      try {
        spi.write(word);
      } catch (IOException e) {
        LOG.log(Level.WARNING, "{0} cannot be written: {1}", name, e.getMessage());
      }
    };
  }

  @Override
  public void close() {
    pi4j.shutdown();
  }

  private interface Opening<T> {
    T open();
  }

  private static <T> T had(String name, Opening<T> opening) {
    try {
      return opening.open();
    } catch (RuntimeException | LinkageError e) {
      throw new NoPins("The pin or bus of '" + name + "' cannot be had: " + e.getMessage(), e);
    }
  }
}
