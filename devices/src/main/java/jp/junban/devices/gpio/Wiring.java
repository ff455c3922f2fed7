package jp.junban.devices.gpio;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wired to which pin, as written in a setting: {@code green=17,amber=27,red=22}.
 *
 * @param pins BCM numbers by device
 */
public record Wiring(Map<String, Integer> pins) {
  public static final Wiring NONE = new Wiring(Map.of());

  /** BCM 0 and 1 belong to the memory of add-on boards; the header ends at 27. */
  private static final int FIRST = 2;

  private static final int LAST = 27;
  private static final Pattern WIRE =
      Pattern.compile("\\s*([a-z]+(?:\\.[A-Z0-9])?)=(\\d{1,2})\\s*");

  public Wiring {
    pins = Map.copyOf(pins);
  }

  /**
   * Reads the setting.
   *
   * @param known the devices that there can be; one that ends in a dot stands for a family, such as
   *     {@code button.} for {@code button.A}
   * @throws IllegalArgumentException with one sentence about the first part that is wrong
   */
  public static Wiring read(String text, Set<String> known) {
    Map<String, Integer> pins = new HashMap<>();
    if (text.isBlank()) {
      return NONE;
    }
    for (String part : text.split(",", -1)) {
      Matcher wire = WIRE.matcher(part);
      if (!wire.matches()) {
        throw new IllegalArgumentException("'" + part.strip() + "' is not of the form device=pin");
      }
      String device = wire.group(1);
      int bcm = Integer.parseInt(wire.group(2));
      mustBeKnown(device, known);
      if (bcm < FIRST || bcm > LAST) {
        throw new IllegalArgumentException(device + " cannot be at BCM " + bcm + ": 2 to 27 only");
      }
      if (pins.containsValue(bcm)) {
        throw new IllegalArgumentException("BCM " + bcm + " is given twice");
      }
      if (pins.put(device, bcm) != null) {
        throw new IllegalArgumentException(device + " is given twice");
      }
    }
    return new Wiring(pins);
  }

  private static void mustBeKnown(String device, Set<String> known) {
    int dot = device.indexOf('.');
    String name = dot < 0 ? device : device.substring(0, dot + 1);
    if (!known.contains(name)) {
      throw new IllegalArgumentException("there is no device '" + device + "'");
    }
  }

  /** The pin of a device; empty when there is none. */
  public OptionalInt pin(String device) {
    Integer bcm = pins.get(device);
    return bcm == null ? OptionalInt.empty() : OptionalInt.of(bcm);
  }

  public boolean isEmpty() {
    return pins.isEmpty();
  }
}
