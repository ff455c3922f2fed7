package jp.junban.server.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Network addresses that begin alike: {@code 10.1.0.0/16}, {@code fd00::/8}, or one address.
 *
 * @param bits how many of the first bits have to be the same
 */
public record AddressRange(InetAddress address, int bits) {

  /** Looks like an address, so that reading it never asks a name server. */
  private static final Pattern LITERAL =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  /**
   * @throws IllegalArgumentException when the text is no such range
   */
  public static AddressRange of(String text) {
    String[] parts = text.split("/", 2);
    InetAddress address = address(parts[0]);
    int all = address.getAddress().length * Byte.SIZE;
    int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
    if (bits < 0 || bits > all) {
      throw new IllegalArgumentException(text);
    }
    return new AddressRange(address, bits);
  }

  /**
   * Reads an address, never a name.
   *
   * @throws IllegalArgumentException when the text is none
   */
  public static InetAddress address(String text) {
    if (!LITERAL.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** Whether the address is one of these. */
  public boolean contains(InetAddress other) {
    byte[] ours = address.getAddress();
    byte[] theirs = other.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
