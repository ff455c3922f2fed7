package jp.junban.kiosk;

import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.junban.devices.gpio.PinBoard;

/** Pins that remember what they were set to, and buttons that a test can press. */
public final class TestPins implements PinBoard {
  private final Map<String, Boolean> outputs = new ConcurrentHashMap<>();
  private final Map<String, Integer> times = new ConcurrentHashMap<>();
  private final Map<String, Listener> inputs = new ConcurrentHashMap<>();
  private final Map<String, String> registers = new ConcurrentHashMap<>();
  private volatile boolean closed;

  @Override
  public Output output(String name, int bcm) {
    outputs.put(name, false);
    return on -> {
      outputs.put(name, on);
      times.merge(name, on ? 1 : 0, Integer::sum);
    };
  }

  @Override
  public void input(String name, int bcm, Rest rest, Listener listener) {
    inputs.put(name, listener);
  }

  @Override
  public SerialLine serial(String name, int bus, int channel) {
    HexFormat hex = HexFormat.of();
    return word -> registers.put(hex.toHexDigits(word[0]), hex.toHexDigits(word[1]));
  }

  public boolean lit(String name) {
    return outputs.getOrDefault(name, false);
  }

  /** How often an output was put on. */
  public int times(String name) {
    return times.getOrDefault(name, 0);
  }

  /** Tens and units as the display's chip holds them, in code B: 0a is a dash, 0f dark. */
  public String digits() {
    return registers.get("02") + registers.get("01");
  }

  /** Moves an input away from rest, or back. */
  public void move(String name, boolean active) {
    Listener listener = inputs.get(name);
    if (listener == null) {
      throw new IllegalArgumentException("Nothing is wired as " + name);
    }
    listener.changed(active);
  }

  public boolean closed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
