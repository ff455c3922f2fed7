package jp.junban.devices.gpio;

/** The pins of the machine we run on. Closing it puts every output to its resting state. */
public interface PinBoard extends AutoCloseable {

  /** How an input is held while nothing pulls at it. */
  enum Rest {
    /** Held at 3.3 V; a button connects it to ground. */
    HIGH,
    /** Held at ground; a sensor lifts it to 3.3 V. */
    LOW
  }

  /** Hears an input. May be called from any thread, one at a time. */
  interface Listener {
    /**
     * @param active whether the input is away from its resting state
     */
    void changed(boolean active);
  }

  /** Something that is on or off. Never throws: what the hardware refuses is logged. */
  interface Output {
    void set(boolean on);
  }

  /** A line on which words leave, each framed by the chip-select line. Never throws either. */
  interface SerialLine {
    void write(byte[] word);
  }

  /**
   * An output that is off now and when the board is closed.
   *
   * @param bcm the pin
   * @throws NoPins when the pin cannot be had
   */
  Output output(String name, int bcm);

  /**
   * An input. The listener hears of changes only.
   *
   * @throws NoPins when the pin cannot be had
   */
  void input(String name, int bcm, Rest rest, Listener listener);

  /**
   * SPI in mode 0 at 1 MHz.
   *
   * @param channel the chip-select line: 0 for CE0, 1 for CE1
   * @throws NoPins when the bus cannot be had
   */
  SerialLine serial(String name, int bus, int channel);

  @Override
  void close();
}
