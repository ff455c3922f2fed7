package jp.junban.server.entrance;

import java.security.SecureRandom;
import java.util.Locale;

/** Random codes that people read from one screen and type into another: K7QX-42MT. */
public final class ReadableCode {

  /** Without I, L, O, 0 and 1, which are taken for one another. */
  static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private ReadableCode() {}

  /** A new code of groups of four, with a hyphen between them; about 20 random bits per group. */
  public static String next(int groups) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < groups * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** The letters and digits alone, in capitals, so that "k7qx 42mt" is the same code. */
  public static String plain(String typed) {
    StringBuilder plain = new StringBuilder();
    typed
        .toUpperCase(Locale.ROOT)
        .chars()
        .filter(c -> ALPHABET.indexOf(c) >= 0)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
