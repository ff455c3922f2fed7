package jp.junban.server.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;

/** New ids and secrets. */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 16;
  private static final int SECRET_BYTES = 32;

  private Ids() {}

  /** A time-ordered id: UUID version 7 (RFC 9562, section 5.7). */
  public static String next(Clock clock) {
    byte[] random = bytes(10);
    long high = clock.millis() << 16 | 0x7000L | (random[0] & 0x0FL) << 8 | random[1] & 0xFFL;
    long low = 0;
    for (int i = 2; i < random.length; i++) {
      low = low << 8 | random[i] & 0xFFL;
    }
    return new UUID(high, low & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L).toString();
  }

  /** 128 random bits in 22 characters that are safe in an address: a ticket's own link. */
  public static String linkToken() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
  }

  /** 256 random bits in 43 characters: a terminal's or a session's secret. */
  public static String secret() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
