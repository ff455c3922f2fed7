package jp.junban.devices.gpio;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A lamp of up to three lights, of which one at most is on. */
public final class TowerLamp {

  /** What the lamp says. */
  public enum Light {
    OFF,
    /** Ready. */
    GREEN,
    /** Works, but somebody should come soon. */
    AMBER,
    /** Stopped: somebody must come. */
    RED
  }

  private final PinBoard.@Nullable Output green;
  private final PinBoard.@Nullable Output amber;
  private final PinBoard.@Nullable Output red;

  private TowerLamp(
      PinBoard.@Nullable Output green,
      PinBoard.@Nullable Output amber,
      PinBoard.@Nullable Output red) {
    this.green = green;
    this.amber = amber;
    this.red = red;
  }

  /**
   * The lamp at the pins that the wiring calls {@code green}, {@code amber} and {@code red}; any of
   * them may be missing.
   *
   * @throws NoPins when a pin cannot be had
   */
  public static TowerLamp on(PinBoard board, Wiring wiring) {
    return new TowerLamp(
        light(board, wiring, "green"), light(board, wiring, "amber"), light(board, wiring, "red"));
  }

  private static PinBoard.@Nullable Output light(PinBoard board, Wiring wiring, String colour) {
    OptionalInt pin = wiring.pin(colour);
    return pin.isEmpty() ? null : board.output(colour, pin.getAsInt());
  }

  /** Puts one light on; the others go out first, so that two are never on together. */
  public synchronized void show(Light light) {
    for (boolean turn : new boolean[] {false, true}) {
      turn(green, light == Light.GREEN, turn);
      turn(amber, light == Light.AMBER, turn);
      turn(red, light == Light.RED, turn);
    }
  }

  private static void turn(PinBoard.@Nullable Output output, boolean wanted, boolean turn) {
    if (output != null && wanted == turn) {
      output.set(turn);
    }
  }
}
